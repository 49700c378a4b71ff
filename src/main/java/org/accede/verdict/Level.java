package org.accede.verdict;

/** How far a duty is fulfilled, from lowest to highest. */
public enum Level {
    NOT_MET("not met"),
    PARTLY("partly"),
    /** Only a permitted declaration or reservation is missing, and the State can still make it. */
    CURABLE("curable"),
    /** Met with a permitted declaration or reservation that is made or planned. */
    COVERED("covered"),
    MET("met");

    private final String words;

    Level(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static Level lower(Level a, Level b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    public static Level higher(Level a, Level b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    public boolean atLeast(Level other) {
        return compareTo(other) >= 0;
    }

    public boolean below(Level other) {
        return compareTo(other) < 0;
    }
}
