package org.accede.catalogue;

import org.accede.verdict.Worded;

/** The instrument by which a State consents to be bound. */
public enum ConsentInstrument implements Worded {
    ACCESSION("the instrument of accession"),
    RATIFICATION("the instrument of ratification, acceptance or approval");

    private final String words;

    ConsentInstrument(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
