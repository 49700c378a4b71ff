package org.accede.paper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
     * @param counted what the numbers are numbers of, such as obligations
     * @param series in the order in which they are stacked
     */
    record Bars(
            String id, String title, String says, String counted, List<Mark.Tone> series, List<Bar> bars, Table data)
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

    /**
     * Marks in rows and columns, each told by its sign and its word.
     *
     * @param columns their titles, each with a short one for where there is little room
     * @param rows each with a mark for each column
     */
    record Grid(String id, String title, String says, List<Heading> columns, List<Line> rows, Table data)
            implements Picture {

        public Grid {
            for (Line line : rows) {
                if (line.marks().size() != columns.size()) {
                    throw new IllegalArgumentException(id + ": " + line.label() + " has "
                            + line.marks().size() + " marks for " + columns.size() + " columns");
                }
            }
        }
    }

    /** The title of a column. */
    record Heading(String title, String shorter) {}

    /** A row of marks. */
    record Line(String label, List<Mark> marks) {}

    /**
     * Days on an axis to scale.
     *
     * @param earlier what is so long ago that the axis begins behind it; it is told in words
     */
    record Days(String id, String title, String says, List<Event> events, List<Event> earlier, Table data)
            implements Picture {

        /** All of them on the axis. */
        public Days(String id, String title, String says, List<Event> events, Table data) {
            this(id, title, says, events, List.of(), data);
        }

        /** What came before the axis begins, in a sentence; empty if nothing did. */
        public String before() {
            return earlier.isEmpty()
                    ? ""
                    : earlier.stream()
                            .map(event -> event.date() + " " + event.says())
                            .collect(Collectors.joining("; ", "Earlier: ", "."));
        }
    }

    /**
     * What has to be done and when it can be: a bar a row, and days that matter across all of them.
     *
     * @param rows in reading order; those of one group stand together
     * @param days among which the rows lie
     * @param undated what has no days, so that it cannot be drawn
     */
    record Schedule(String id, String title, String says, List<Span> rows, List<Event> days, List<String> undated)
            implements Picture {

        /** One of which every row has its days. */
        public Schedule(String id, String title, String says, List<Span> rows, List<Event> days) {
            this(id, title, says, rows, days, List.of());
        }

        @Override
        public Table data() {
            return ScheduleTable.of(this);
        }
    }

    /**
     * From the earliest start to the earliest finish, both included.
     *
     * @param group a heading, empty for none
     * @param latest up to when it may be finished without delay to anything else
     * @param critical whether each day lost here is lost to the whole
     */
    record Span(
            String group,
            String label,
            LocalDate start,
            LocalDate finish,
            Optional<LocalDate> latest,
            boolean critical) {

        public Span {
            if (finish.isBefore(start)) {
                throw new IllegalArgumentException(label + " would finish on " + finish + ", before " + start);
            }
        }

        /** Days to spare; less than none if it comes too late. */
        public Optional<Long> spare() {
            return latest.map(day -> ChronoUnit.DAYS.between(finish, day));
        }

        /** How much time there is, in words; empty if that is not known. */
        String note() {
            if (spare().filter(days -> days < 0).isPresent()) {
                return days(-spare().get()) + " beyond the latest";
            }
            return critical
                    ? "no day to spare"
                    : spare().map(days -> days(days) + " to spare").orElse("");
        }

        private static String days(long days) {
            return days == 1 ? "1 day" : days + " days";
        }
    }

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
