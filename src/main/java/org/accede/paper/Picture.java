package org.accede.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Something to be drawn. Its data can be had as a table, and {@code says} tells the same in words. */
public sealed interface Picture extends Block {

    /** Unique in its paper; the name of its file. */
    String id();

    String title();

    /** What it shows, in words, for those who do not see it. */
    String says();

    /** What was drawn, as numbers or days. */
    Table data();

    /**
     * Bars of stacked counts, one below the other; bars of one group stand together.
     *
     * @param series in the order in which they are stacked
     */
    record Bars(String id, String title, String says, List<Mark.Tone> series, List<Bar> bars, Table data)
            implements Picture {}

    /** One bar; a count that is not there is zero. */
    record Bar(String group, String label, Map<Mark.Tone, Integer> counts) {

        public int count(Mark.Tone tone) {
            return counts.getOrDefault(tone, 0);
        }

        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Days on an axis to scale. */
    record Days(String id, String title, String says, List<Event> events, Table data) implements Picture {}

    /** A day and what it means. */
    record Event(LocalDate date, Kind kind, String says) {}

    /** Each has a shape and a sign of its own, so that no colour is needed. */
    enum Kind {
        TODAY("o", "as of"),
        HAPPENED("*", "happened"),
        COMING("+", "comes"),
        LAST_DAY("]", "last day, included"),
        SUPPOSED("?", "if deposited on the day asked about");

        private final String sign;
        private final String words;

        Kind(String sign, String words) {
            this.sign = sign;
            this.words = words;
        }

        /** As data have it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** A letter, where nothing can be drawn. */
        public String sign() {
            return sign;
        }

        public String words() {
            return words;
        }
    }
}
