package org.accede.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.accede.catalogue.Catalogue;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.profile.Profile;
import org.accede.verdict.Truth;

/**
 * What would close a verdict at met: sets of answers, none of which can be left out, the smallest first. They are looked for among the
 * changes that can help an element of it, and each set is tried by the rules.
 */
public final class Remedies {

    private static final int MOST = 3;
    private static final int MOST_CHOICES = 16;

    private final Profile profile;
    private final Catalogue catalogue;
    private final Function<Profile, Findings> assess;

    /**
     * @param now the findings as they are
     * @param assess gives the findings on another profile
     */
    public Remedies(Findings now, Function<Profile, Findings> assess) {
        this.profile = now.profile();
        this.catalogue = now.catalogue();
        this.assess = assess;
    }

    /** Of a verdict; none if it is met, or if no answers would close it. */
    public List<List<Step>> of(Finding finding) {
        return isClosed(finding)
                ? List.of()
                : of(finding, Candidates.of(finding, profile, catalogue, false), Remedies::isClosed, MOST);
    }

    /** The same that would make a verdict no worse than another one on the same requirement; none if it is not. */
    public List<List<Step>> backTo(Finding before, Finding finding) {
        return isNoWorse(before, finding)
                ? List.of()
                : of(finding, Candidates.of(finding, profile, catalogue, false), then -> isNoWorse(before, then), MOST);
    }

    private static boolean isNoWorse(Finding before, Finding then) {
        return !then.interval().floor().below(before.interval().floor())
                && !then.interval().ceiling().below(before.interval().ceiling());
    }

    /**
     * @param reached what is to become of the verdict
     * @param most how many sets are wanted
     */
    List<List<Step>> of(Finding finding, List<Step> candidates, Predicate<Finding> reached, int most) {
        String id = finding.requirement().id();
        Smallest smallest = new Smallest(steps -> reached.test(
                assess.apply(Step.applied(steps, profile, catalogue)).finding(id)));
        Set<List<Step>> sets = new LinkedHashSet<>();
        for (List<Step> choice : Smallest.choices(candidates, MOST_CHOICES)) {
            for (List<Step> order : orders(choice)) {
                if (sets.size() < most) {
                    smallest.of(order).map(Remedies::inOrder).ifPresent(sets::add);
                }
            }
        }
        return sets.stream()
                .filter(set -> sets.stream().noneMatch(other -> other != set && set.containsAll(other)))
                .sorted(Comparator.comparingInt(List::size))
                .limit(most)
                .toList();
    }

    /** Where one of several ways is enough, another one is left over if they are left out the other way round. */
    private static List<List<Step>> orders(List<Step> steps) {
        List<Step> reverse = new ArrayList<>(steps);
        Collections.reverse(reverse);
        return List.of(steps, reverse);
    }

    private static List<Step> inOrder(List<Step> steps) {
        return steps.stream()
                .sorted(Comparator.comparing(Step::kind).thenComparing(Step::id).thenComparing(Step::to))
                .toList();
    }

    private static boolean isClosed(Finding finding) {
        return finding.interval().isMet() && finding.applies() != Truth.UNKNOWN || finding.applies() == Truth.NO;
    }
}
