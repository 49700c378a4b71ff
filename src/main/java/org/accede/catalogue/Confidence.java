package org.accede.catalogue;

/** How a paragraph was checked against the authentic text of the treaty. */
public enum Confidence {
    TEXT("checked against the treaty text"),
    MEMORY_HIGH("not checked against the treaty text; believed right"),
    MEMORY_MED("not checked against the treaty text; a detail may be off"),
    MEMORY_LOW("not checked against the treaty text; do not rely on it");

    private final String words;

    Confidence(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public boolean verified() {
        return this == TEXT;
    }
}
