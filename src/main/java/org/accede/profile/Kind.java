package org.accede.profile;

import java.util.List;
import org.accede.verdict.Worded;

/** What it is whose law a profile holds. */
public enum Kind implements Worded {
    STATE,
    /** A regional economic integration organization. */
    ORGANIZATION,
    /** Neither is said; who it is, its footnote says. */
    ENTITY;

    static List<String> words() {
        return List.of(STATE.id(), ORGANIZATION.id(), ENTITY.id());
    }
}
