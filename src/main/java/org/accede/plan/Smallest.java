package org.accede.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Sets of changes of which none can be left out. Each set that is looked at is tried by whoever has the rules. */
final class Smallest {

    private final Predicate<List<Step>> reaches;
    private final Map<Set<Step>, Boolean> tried = new HashMap<>();

    /** @param reaches whether the goal is reached with these changes and no others */
    Smallest(Predicate<List<Step>> reaches) {
        this.reaches = reaches;
    }

    /**
     * The set that is left when each change is left out that can be, in the order in which they stand: what stands first is left out first.
     *
     * @return empty if not even all together reach the goal
     */
    Optional<List<Step>> of(List<Step> all) {
        List<Step> left = new ArrayList<>(all);
        if (!reaches(left)) {
            return Optional.empty();
        }
        for (Step step : all) {
            List<Step> without = new ArrayList<>(left);
            without.remove(step);
            if (reaches(without)) {
                left = without;
            }
        }
        return Optional.of(left);
    }

    boolean reaches(List<Step> steps) {
        return tried.computeIfAbsent(new HashSet<>(steps), set -> reaches.test(steps));
    }

    /** The same changes, with one answer to each question: every way to choose where several were put up, the first of each first. */
    static List<List<Step>> choices(List<Step> steps, int most) {
        Map<String, List<Step>> byQuestion = steps.stream()
                .collect(Collectors.groupingBy(
                        step -> step.edit() instanceof Edit.Answer answer ? answer.fact() : step.toString(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<List<Step>> choices = List.of(List.of());
        for (List<Step> one : byQuestion.values()) {
            List<List<Step>> longer = new ArrayList<>();
            for (Step step : one) {
                for (List<Step> choice : choices) {
                    List<Step> more = new ArrayList<>(choice);
                    more.add(step);
                    longer.add(more);
                }
            }
            choices = longer.subList(0, Math.min(most, longer.size()));
        }
        return choices;
    }
}
