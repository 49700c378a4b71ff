package org.accede.concern;

import java.util.List;

/**
 * A concern that somebody raised about a treaty.
 *
 * @param instrument the treaty
 * @param about the articles and requirements that it is about; empty if it is about the whole treaty
 * @param says the concern in our words
 * @param raised who raised it and where
 * @param requirements what treaties ask that would answer it, where a State does it
 * @param facts questions about the law whose answer would meet it; a star stands for each topic
 * @param counter what was said against it, or what the text shows
 */
public record Concern(
        String id,
        String instrument,
        List<String> about,
        String says,
        List<Voice> raised,
        List<String> requirements,
        List<String> facts,
        List<Counter> counter) {

    /** Who said it, where and when, as precisely as it is known. */
    public record Voice(String by, String where) {

        public String words() {
            return where.isEmpty() ? by : by + " (" + where + ")";
        }
    }

    /** The other side. */
    public record Counter(String says, String by) {

        public String words() {
            return says + " (" + by + ")";
        }
    }

    /** Whether it is about the requirement, or about the article in which that stands. */
    public boolean isOn(String requirement, String article) {
        return about.contains(requirement) || about.contains(article);
    }

    /** Whether it is about the article or about a paragraph of it. */
    public boolean touches(String article) {
        return about.stream().anyMatch(id -> id.equals(article) || id.startsWith(article + "."));
    }

    public boolean isOnAll() {
        return about.isEmpty();
    }

    /** All who raised it: "A (letter, 2024); B". */
    public String raisedBy() {
        return String.join("; ", raised.stream().map(Voice::words).toList());
    }
}
