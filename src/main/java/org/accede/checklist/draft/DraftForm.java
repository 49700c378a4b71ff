package org.accede.checklist.draft;

import org.accede.verdict.Worded;

/** As what a text is filed. */
public enum DraftForm implements Worded {
    DECLARATION,
    RESERVATION,
    NOTIFICATION,
    INSTRUMENT
}
