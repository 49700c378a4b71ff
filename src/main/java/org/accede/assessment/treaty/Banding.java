package org.accede.assessment.treaty;

import org.accede.catalogue.Band;

/** A band of the answers to a question, and the element that it bears on. */
public record Banding(AskedByRule asked, Band band) {

    /** One is made for each band of a treaty; rules keep them in hash tables, and what they hold is long. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return band.fact().hashCode();
    }

    /** Whether the band by itself says what becomes of the element. */
    public boolean isDecisive() {
        return band.gives().isPresent();
    }
}
