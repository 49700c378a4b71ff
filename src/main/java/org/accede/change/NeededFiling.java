package org.accede.change;

import java.util.SortedSet;

/**
 * A declaration or reservation on which verdicts turn before, after, or both.
 *
 * @param article under which it is filed
 * @param by declaration or reservation
 * @param before ids of the requirements that fall short of met without it, or are covered by it
 * @param after the same
 * @param lateBefore ids of the requirements that it would help, had it not been too late before
 * @param lateAfter the same
 */
public record NeededFiling(
        String instrument,
        String article,
        String by,
        SortedSet<String> before,
        SortedSet<String> after,
        SortedSet<String> lateBefore,
        SortedSet<String> lateAfter) {

    public boolean isNeededBefore() {
        return !before.isEmpty();
    }

    public boolean isNeededAfter() {
        return !after.isEmpty();
    }

    public boolean isForTheSame() {
        return before.equals(after);
    }

    public boolean isTooLateBefore() {
        return !lateBefore.isEmpty();
    }

    public boolean isTooLateAfter() {
        return !lateAfter.isEmpty();
    }

    public FilingChange is(FilingChange.Kind kind, String rule) {
        return new FilingChange(this, kind, rule);
    }
}
