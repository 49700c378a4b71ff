package org.accede.desk.view;

/**
 * Who sits before the browser, and how they like it.
 *
 * @param name for the history; empty while nobody gave one
 * @param keys whether single keys act within a question
 * @param old after how many days a law that was read is said to be old
 */
public record Person(String name, boolean keys, int old) {

    private static final int A_YEAR = 365;

    public static final Person NOBODY = new Person("", true, A_YEAR);
}
