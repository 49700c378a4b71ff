package org.accede.verdict;

import java.util.Arrays;
import java.util.Optional;

/** The one word under which a verdict is shown. */
public enum Word {
    NOT_APPLICABLE("not-applicable", "not applicable"),
    NOT_YET_DUE("not-yet-due", "not yet due"),
    MET("met", "met"),
    COVERED("covered", "covered"),
    CURABLE("curable", "needs a filing"),
    PARTIAL("partial", "partial"),
    NOT_MET("not-met", "not met"),
    /** Short of curable for certain; how far is open. */
    GAP("gap", "gap"),
    OPEN("open", "open"),
    /** An option that the State takes. */
    USED("used", "used"),
    NOT_USED("not-used", "not used");

    private final String id;
    private final String words;

    Word(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** As written in data files and in JSON. */
    public String id() {
        return id;
    }

    /** As written for a reader. */
    public String words() {
        return words;
    }

    /** Whether it says that the law falls short and nothing but a change of law mends it. */
    public boolean isGap() {
        return this == PARTIAL || this == NOT_MET || this == GAP;
    }

    public static Optional<Word> ofId(String id) {
        return Arrays.stream(values()).filter(word -> word.id.equals(id)).findFirst();
    }
}
