package org.accede.cooperation;

import org.accede.verdict.Worded;

/** What a line of the table is about. */
public enum Part implements Worded {
    /** On what extradition rests by the law of the State that is asked. */
    BASIS,
    EXTRADITION_REFUSAL,
    /** What can be done for another State. */
    POWER,
    /** Mutual assistance in general. */
    ASSISTANCE,
    REFUSAL,
    CHANNEL
}
