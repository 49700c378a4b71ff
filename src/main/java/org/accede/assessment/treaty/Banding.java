package org.accede.assessment.treaty;

import org.accede.catalogue.Band;

/** A band of the answers to a question, and the element that it bears on. */
public record Banding(AskedByRule asked, Band band) {

    /** Whether the band by itself says what becomes of the element. */
    public boolean isDecisive() {
        return band.gives().isPresent();
    }
}
