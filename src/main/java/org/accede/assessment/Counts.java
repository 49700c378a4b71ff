package org.accede.assessment;

import java.util.Comparator;
import java.util.List;
import org.accede.assessment.treaty.Permit;
import org.accede.assessment.treaty.With;
import org.accede.verdict.Truth;

/**
 * Whether a permit counts: whether what it asks for besides is there.
 *
 * @param open what it asks for besides and nobody has answered
 */
public record Counts(Permit permit, Truth truth, List<With> open, String rule) {

    public static Counts yes(Permit permit, String rule) {
        return new Counts(permit, Truth.YES, List.of(), rule);
    }

    public static Counts no(Permit permit, String rule) {
        return new Counts(permit, Truth.NO, List.of(), rule);
    }

    public static Counts unknown(Permit permit, List<?> open, String rule) {
        return new Counts(
                permit,
                Truth.UNKNOWN,
                open.stream()
                        .map(With.class::cast)
                        .sorted(Comparator.comparingInt(With::place))
                        .toList(),
                rule);
    }

    public boolean isYes() {
        return truth == Truth.YES;
    }

    public boolean isNo() {
        return truth == Truth.NO;
    }

    public boolean isUnknown() {
        return truth == Truth.UNKNOWN;
    }
}
