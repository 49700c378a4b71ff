package org.accede.compare;

import org.accede.verdict.Worded;

/** Whether countries differ on an article. */
public enum Differs implements Worded {
    /** The same verdict for all of which one is known. */
    NO,
    /** The verdicts differ, and more answers could make them the same. */
    PERHAPS,
    /** Two verdicts differ whatever is still found out. */
    CERTAINLY
}
