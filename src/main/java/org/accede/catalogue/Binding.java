package org.accede.catalogue;

/** How strongly a paragraph binds. Only {@link #SHALL} can make a gap. */
public enum Binding {
    SHALL("shall"),
    SHALL_CONSIDER("shall consider"),
    ENDEAVOUR("shall endeavour"),
    MAY("may"),
    DESCRIBES("describes"),
    /** Only refers to another paragraph; outside every count. */
    LINK("refers");

    private final String words;

    Binding(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
