package org.accede.assessment;

import org.accede.assessment.treaty.Reading;

/** That an element which rules decide turns on a question that nobody has answered. */
public final class Lacking extends OnElement {

    final Reading reading;

    public Lacking(Reading reading, String rule) {
        super(reading.asked(), rule);
        this.reading = reading;
    }
}
