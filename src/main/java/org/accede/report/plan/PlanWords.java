package org.accede.report.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accede.plan.Plan;
import org.accede.plan.Step;
import org.accede.plan.StepKind;

/** What a plan comes to, in a line each. */
final class PlanWords {

    /** Answers that are words of themselves: of anything else it is said that it is another answer. */
    private static final List<String> PLAIN = List.of("yes", "no");

    private PlanWords() {}

    /** How much of what kind. */
    static String counted(Plan.Route route) {
        return route.steps().isEmpty()
                ? "nothing to do"
                : Arrays.stream(StepKind.values())
                        .filter(kind -> count(route, kind) > 0)
                        .map(kind -> kind.words() + ": " + count(route, kind))
                        .collect(Collectors.joining("; "));
    }

    private static long count(Plan.Route route, StepKind kind) {
        return route.steps().stream().filter(step -> step.kind() == kind).count();
    }

    /** What was shown of how few they are. */
    static String guarantee(Plan.Route route) {
        int all = route.steps().size();
        return route.isLeast()
                ? "No smaller set of the changes that were tried would do."
                : "None of these " + all + " changes and assumptions can be left out. " + route.inEach()
                        + " of them are needed whatever else is done; in place of the other " + (all - route.inEach())
                        + " a smaller choice may do: not all were tried.";
    }

    /** What is taken for granted, a line for each answer that is assumed. */
    static List<String> assumed(Plan.Route route) {
        Map<String, Integer> byAnswer = new LinkedHashMap<>();
        int judged = 0;
        int conditions = 0;
        for (Step step : route.assumptions()) {
            if (step.kind() == StepKind.JUDGE) {
                judged++;
            } else if (step.isOnConditions()) {
                conditions++;
            } else {
                byAnswer.merge(PLAIN.contains(step.to()) ? step.to() : "", 1, Integer::sum);
            }
        }
        List<String> lines = new ArrayList<>();
        PLAIN.forEach(answer -> {
            int number = byAnswer.getOrDefault(answer, 0);
            add(
                    lines,
                    number,
                    "question that nobody has answered is taken as " + answer,
                    "questions that nobody has answered are taken as " + answer);
        });
        add(
                lines,
                byAnswer.getOrDefault("", 0),
                "question that nobody has answered is taken to have the answer that helps",
                "questions that nobody has answered are taken to have the answer that helps");
        add(
                lines,
                conditions,
                "subject for whose conditions nobody has looked is taken to have no more of them",
                "subjects for whose conditions nobody has looked are taken to have no more of them");
        add(lines, judged, "question is for a reviewer to say", "questions are for a reviewer to say");
        return lines;
    }

    private static void add(List<String> lines, int number, String one, String several) {
        if (number > 0) {
            lines.add(number + " " + (number == 1 ? one : several) + ".");
        }
    }
}
