package org.accede.report.gap;

import java.util.List;
import java.util.stream.Collectors;
import org.accede.plan.Step;

/** What would close a verdict at met, in a sentence. */
final class Closing {

    private static final int MOST_SETS = 2;
    private static final int MOST_STEPS = 4;

    private Closing() {}

    /** Empty if nothing that was tried would; where a set is long, how many changes it takes. */
    static String of(List<List<Step>> sets) {
        return sets.isEmpty()
                ? ""
                : "Tried by the rules, this would close it at met: "
                        + sets.stream().limit(MOST_SETS).map(Closing::words).collect(Collectors.joining("; or: "))
                        + ".";
    }

    private static String words(List<Step> steps) {
        return steps.size() > MOST_STEPS
                ? steps.size() + " changes together"
                : steps.stream().map(step -> step.id() + ": " + step.to()).collect(Collectors.joining(", "));
    }
}
