package org.accede.catalogue;

/**
 * The name of an element, unique within its requirement: {@code aiding}, or {@code aiding[illegal-access]} where the element is asked of
 * every item of a list.
 *
 * @param base as the article's file writes it; a filing that covers it covers every item
 * @param item the topic of which it is asked; empty where it is asked once
 */
public record ElementName(String base, String item) implements Comparable<ElementName> {

    /** From its text. */
    public static ElementName of(String text) {
        int bracket = text.indexOf('[');
        return bracket < 0
                ? new ElementName(text, "")
                : new ElementName(text.substring(0, bracket), text.substring(bracket + 1, text.length() - 1));
    }

    /** In words, without the item. */
    public String words() {
        return base.replace('-', ' ');
    }

    @Override
    public int compareTo(ElementName other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return item.isEmpty() ? base : base + "[" + item + "]";
    }
}
