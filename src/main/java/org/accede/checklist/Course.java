package org.accede.checklist;

import org.accede.catalogue.Instrument;
import org.accede.checklist.task.Timeframe;
import org.accede.finding.Counts;
import org.accede.readiness.Way;

/**
 * The course of a State to one treaty.
 *
 * @param way how far it is
 * @param days between which everything happens
 * @param counts how its obligations stand
 */
public record Course(Way way, Timeframe days, Counts counts) {

    public Instrument treaty() {
        return way.treaty();
    }
}
