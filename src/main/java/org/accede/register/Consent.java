package org.accede.register;

import org.accede.verdict.Worded;

/** How a State expresses its consent to be bound by a treaty. */
public enum Consent implements Worded {
    /** After signing; acceptance and approval are counted here. */
    RATIFICATION,
    /** Without having signed. */
    ACCESSION,
    UNKNOWN
}
