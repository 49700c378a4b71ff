package org.accede.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.profile.Profile;

/**
 * The fewest changes that close several duties together. What is in every set that does, because all others together do not, is found first;
 * among the rest sets are tried by their size, duties that have no change in common by themselves.
 */
final class Fewest {

    private static final int MOST_CHOICES = 16;

    /** How many sets are tried, all in all, before the smallest that was found is taken. */
    private static final int MOST_TRIED = 400;

    private final Profile profile;
    private final Catalogue catalogue;
    private final Function<Profile, Function<Profile, Findings>> near;
    private final Function<Profile, Findings> assess;
    private final Map<String, Set<Step>> byDuty = new LinkedHashMap<>();
    private final Map<String, Step> answers = new HashMap<>();
    private int tried;

    /** @param near of a law, what gives the findings on other states of it */
    Fewest(Profile profile, Catalogue catalogue, Function<Profile, Function<Profile, Findings>> near) {
        this.profile = profile;
        this.catalogue = catalogue;
        this.near = near;
        this.assess = near.apply(profile);
    }

    /**
     * What was found.
     *
     * @param inEach those of the steps that are in every set of the changes that were tried which closes them
     * @param least whether fewer of the changes that were tried do not close them
     */
    record Found(List<Step> steps, List<Step> inEach, boolean least) {}

    /** Adds a duty with the changes that can help it; of several answers to one question the same for all duties, if it does for all. */
    void add(Finding duty, List<Step> candidates) {
        String id = duty.requirement().id();
        Smallest.choices(candidates, MOST_CHOICES).stream()
                .sorted(Comparator.comparing(choice -> choice.stream().allMatch(this::isSame) ? 0 : 1))
                .filter(choice -> isClosed(id, assess.apply(Step.applied(choice, profile, catalogue))))
                .findFirst()
                .ifPresent(choice -> {
                    byDuty.put(id, new LinkedHashSet<>(choice));
                    choice.forEach(step -> answers.putIfAbsent(step.id(), step));
                });
    }

    private boolean isSame(Step step) {
        return !(step.edit() instanceof Edit.Answer)
                || answers.getOrDefault(step.id(), step).equals(step);
    }

    private static boolean isClosed(String duty, Findings findings) {
        return Planner.isFulfilled(findings.finding(duty));
    }

    Found found() {
        List<Step> all =
                byDuty.values().stream().flatMap(Set::stream).distinct().toList();
        Set<String> together = new LinkedHashSet<>(byDuty.keySet());
        Function<Profile, Findings> nearAll = near.apply(Step.applied(all, profile, catalogue));
        // What closes one duty can stand in the way of another: such a duty is closed by itself.
        Set<String> apart = open(all, together, nearAll);
        together.removeAll(apart);
        List<Step> inEach = all.stream()
                .filter(step -> !open(without(all, step), together, nearAll).isEmpty())
                .toList();
        Function<Profile, Findings> nearThese = near.apply(Step.applied(inEach, profile, catalogue));
        Set<Step> steps = new LinkedHashSet<>(inEach);
        boolean least = apart.isEmpty();
        for (Search search : searches(all, inEach, open(inEach, together, nearThese), nearThese)) {
            steps.addAll(search.smallest());
            least &= search.complete;
        }
        apart.forEach(duty -> steps.addAll(new Search(Set.of(duty), byDuty.get(duty), List.of(), assess).smallest()));
        return new Found(List.copyOf(steps), inEach, least);
    }

    /** Where sets are equally small, the law is changed last, and a filing is kept before anything is assumed. */
    static int dear(Step step) {
        return switch (step.kind()) {
            case AMEND -> 0;
            case PRACTISE -> 1;
            case FIND_OUT, JUDGE -> 2;
            case FILE -> 3;
        };
    }

    private static List<Step> without(List<Step> steps, Step step) {
        List<Step> others = new ArrayList<>(steps);
        others.remove(step);
        return others;
    }

    private Set<String> open(List<Step> steps, Set<String> duties, Function<Profile, Findings> assess) {
        Findings findings = assess.apply(Step.applied(steps, profile, catalogue));
        return duties.stream()
                .filter(duty -> !isClosed(duty, findings))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Each by itself; all at once where a duty needs what was put up for another, because a change makes more of it asked. */
    private List<Search> searches(
            List<Step> all, List<Step> inEach, Set<String> open, Function<Profile, Findings> assess) {
        List<Search> apart = groups(open, inEach).stream()
                .map(group -> new Search(group, left(group, inEach), inEach, assess))
                .toList();
        if (apart.stream().allMatch(search -> search.closes(search.candidates))) {
            return apart;
        }
        Set<Step> left = new LinkedHashSet<>(all);
        inEach.forEach(left::remove);
        return List.of(new Search(open, left, inEach, assess));
    }

    /** Duties that have changes in common, directly or through others. */
    private List<Set<String>> groups(Set<String> duties, List<Step> inEach) {
        List<Set<String>> groups = new ArrayList<>();
        for (String duty : duties) {
            Set<Step> own = left(Set.of(duty), inEach);
            Set<String> joined = new LinkedHashSet<>(Set.of(duty));
            groups.removeIf(group -> {
                boolean shares = left(group, inEach).stream().anyMatch(own::contains);
                if (shares) {
                    joined.addAll(group);
                }
                return shares;
            });
            groups.add(joined);
        }
        return groups;
    }

    private Set<Step> left(Set<String> duties, List<Step> inEach) {
        Set<Step> left = new LinkedHashSet<>();
        duties.forEach(duty -> left.addAll(byDuty.get(duty)));
        inEach.forEach(left::remove);
        return left;
    }

    /** For the smallest set of changes besides those in each that closes some duties. */
    private final class Search {

        private final Set<String> duties;
        private final List<Step> inEach;
        private final Function<Profile, Findings> assess;
        private final List<Step> candidates;
        private boolean complete = true;

        Search(Set<String> duties, Set<Step> candidates, List<Step> inEach, Function<Profile, Findings> assess) {
            this.duties = duties;
            this.inEach = inEach;
            this.assess = assess;
            this.candidates = candidates.stream()
                    .sorted(Comparator.comparing(Fewest::dear))
                    .toList();
        }

        List<Step> smallest() {
            List<Step> best = new Smallest(this::closes).of(candidates).orElse(candidates);
            for (int size = 1; size < best.size() && complete; size++) {
                List<Step> smaller = ofSize(size, candidates.size() - 1, new ArrayList<>());
                if (!smaller.isEmpty()) {
                    return smaller;
                }
            }
            return best;
        }

        /** The dear before the cheap; what helps few duties before what helps many; and backwards. */
        private Stream<List<Step>> orders() {
            Map<Step, Long> helped = candidates.stream().collect(Collectors.toMap(step -> step, step -> duties.stream()
                    .filter(duty -> byDuty.get(duty).contains(step))
                    .count()));
            List<Step> backwards = new ArrayList<>(candidates);
            Collections.reverse(backwards);
            return Stream.of(
                    candidates,
                    candidates.stream()
                            .sorted(Comparator.comparing(helped::get))
                            .toList(),
                    backwards);
        }

        /** What is left of all when each is left out that can be, in an order. */
        private List<Step> narrowed(List<Step> order) {
            Function<Profile, Findings> nearAll = near.apply(Step.applied(and(order), profile, catalogue));
            return new Smallest(steps -> open(and(steps), duties, nearAll).isEmpty())
                    .of(order)
                    .orElse(order);
        }

        private List<Step> and(List<Step> steps) {
            List<Step> all = new ArrayList<>(inEach);
            all.addAll(steps);
            return all;
        }

        private List<Step> ofSize(int size, int from, List<Step> begun) {
            if (size == 0) {
                return closes(begun) ? List.copyOf(begun) : List.of();
            }
            for (int i = from; i >= size - 1 && complete; i--) {
                begun.add(candidates.get(i));
                List<Step> found = ofSize(size - 1, i - 1, begun);
                if (!found.isEmpty()) {
                    return found;
                }
                begun.remove(begun.size() - 1);
            }
            return List.of();
        }

        private boolean closes(List<Step> steps) {
            complete &= ++tried <= MOST_TRIED;
            return complete && open(and(steps), duties, assess).isEmpty();
        }
    }
}
