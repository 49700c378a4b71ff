package org.accede.desk.view;

import java.util.List;
import org.accede.desk.store.Outcome;
import org.accede.input.Problem;

/** Why something was not written, in sentences. */
final class Refusals {

    private Refusals() {}

    static List<String> of(Asked asked, ContentWords words, Outcome outcome) {
        Messages say = asked.words();
        if (outcome instanceof Outcome.Saved) {
            return List.of();
        } else if (outcome instanceof Outcome.Same) {
            return List.of(say.say("refused.same"));
        } else if (outcome instanceof Outcome.Conflict conflict) {
            return conflict.clashes().isEmpty()
                    ? List.of(say.say("refused.file-changed"))
                    : conflict.clashes().stream()
                            .map(clash -> say.say("refused.clash", words.place(clash.place())))
                            .toList();
        } else if (outcome instanceof Outcome.Refused refused) {
            return problems(refused.problems());
        } else if (outcome instanceof Outcome.Broken broken) {
            return problems(broken.problems());
        } else if (outcome instanceof Outcome.NotWritten not) {
            return List.of(say.say(
                    "refused.not-written", say.say("not-written." + not.why().id())));
        }
        return List.of(say.say("refused.exists"));
    }

    private static List<String> problems(List<Problem> problems) {
        return problems.stream()
                .map(one -> one.wrong() + "." + (one.mend().isEmpty() ? "" : " " + one.mend()))
                .distinct()
                .toList();
    }
}
