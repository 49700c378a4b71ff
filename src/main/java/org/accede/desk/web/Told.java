package org.accede.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.desk.action.Lack;
import org.accede.desk.action.Result;
import org.accede.desk.action.Typed;
import org.accede.desk.view.Messages;
import org.accede.input.Problem;

/**
 * What is to be told of something that could not be saved.
 *
 * @param lacks messages by field; of the whole form under the empty name
 */
record Told(int status, Map<String, String> lacks) {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final int UNAVAILABLE = 503;

    /** Empty if it stands in the file. */
    static Optional<Told> of(Messages words, Result result) {
        if (result instanceof Result.Lacking lacking) {
            return Optional.of(new Told(UNPROCESSABLE, lacks(words, lacking.lacks())));
        } else if (result instanceof Result.Clash) {
            return Optional.of(new Told(CONFLICT, Map.of("", words.say("told.clash"))));
        } else if (result instanceof Result.Refused refused) {
            String says =
                    refused.problems().stream().map(Told::words).distinct().collect(Collectors.joining(" "));
            return Optional.of(new Told(UNPROCESSABLE, Map.of("", says)));
        } else if (result instanceof Result.NotWritten not) {
            String why = words.say("not-written." + not.why().id());
            return Optional.of(new Told(UNAVAILABLE, Map.of("", words.say("told.not-written", why))));
        }
        return Optional.empty();
    }

    private static String words(Problem problem) {
        return problem.wrong() + ". " + problem.mend();
    }

    static Map<String, String> lacks(Messages words, List<Lack> lacks) {
        Map<String, String> says = new LinkedHashMap<>();
        lacks.forEach(lack -> says.merge(
                lack.field(), words.say(lack.message(), lack.of().toArray()), (one, other) -> one + " " + other));
        return says;
    }

    /** What was typed into a form, without what the page itself put there. */
    static Typed typed(Sent sent) {
        Map<String, List<String>> typed = new LinkedHashMap<>(sent.fields());
        List.of(Guard.STAMP, "seen", "do").forEach(typed::remove);
        return new Typed(typed);
    }
}
