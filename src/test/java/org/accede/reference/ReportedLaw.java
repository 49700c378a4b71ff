package org.accede.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Element;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Term;
import org.accede.crosswalk.Crosswalk;
import org.accede.crosswalk.Relation;
import org.accede.profile.Profile;
import org.accede.profile.Report;
import org.accede.profile.Report.Says;
import org.accede.verdict.Interval;

/** What others said of each obligation as a whole, or of another of which it is the twin. */
final class ReportedLaw {

    /**
     * One statement on an obligation.
     *
     * @param alone whether nothing but this obligation was meant
     * @param twinOf the obligation that was meant, where the other asks something besides
     */
    private record Voice(Says says, boolean alone, Optional<Requirement> twinOf) {

        Interval range() {
            return switch (says) {
                case ALL -> Interval.MET;
                case NONE -> Interval.NOT_MET;
                case PARTLY -> alone ? Interval.PARTLY : Interval.UNKNOWN;
                case LISTED -> Interval.UNKNOWN;
            };
        }

        boolean reaches(Element element) {
            return twinOf.map(one -> one.elements().stream()
                            .anyMatch(other -> other.source().equals(element.source())))
                    .orElse(true);
        }
    }

    private final Catalogue catalogue;
    private final Crosswalk crosswalk;
    private final Map<String, List<Voice>> voices = new HashMap<>();
    private final Map<String, Set<Interval>> articles = new HashMap<>();
    private final Set<String> partlyArticles = new HashSet<>();

    ReportedLaw(Profile profile, Catalogue catalogue, Crosswalk crosswalk, LocalDate day) {
        this.catalogue = catalogue;
        this.crosswalk = crosswalk;
        List<Report> counting = profile.reports().stream()
                .filter(report -> report.says() != Says.LISTED && isLaw(report, day))
                .toList();
        Set<String> spokenOf = new HashSet<>();
        for (Report report : counting) {
            List<Requirement> duties = duties(report);
            for (Requirement duty : duties) {
                spokenOf.add(duty.id());
                boolean moreIsSaid = counting.stream()
                        .filter(other -> other.requirements().contains(duty.id()))
                        .anyMatch(other -> duties(other).size() < duties.size());
                if (report.says() != Says.PARTLY || !moreIsSaid) {
                    add(duty, new Voice(report.says(), duties.size() == 1, Optional.empty()));
                }
            }
            article(report);
        }
        // Of what was spoken of itself, nothing is carried.
        for (Report report : counting) {
            List<Requirement> duties = duties(report);
            if (report.says() == Says.NONE || report.says() == Says.PARTLY && duties.size() == 1) {
                duties.forEach(duty -> carry(duty, report.says(), spokenOf));
            }
        }
    }

    private static boolean isLaw(Report report, LocalDate day) {
        return report.provisions().isEmpty()
                || report.provisions().stream().anyMatch(provision -> provision.inForceOn(day));
    }

    private List<Requirement> duties(Report report) {
        return report.requirements().stream()
                .flatMap(id -> catalogue.requirement(id).stream())
                .filter(one -> one.isAssessed() && one.isObligation())
                .toList();
    }

    private void add(Requirement duty, Voice voice) {
        voices.computeIfAbsent(duty.id(), id -> new ArrayList<>()).add(voice);
    }

    private void article(Report report) {
        boolean whole = report.requirements().stream()
                .flatMap(id -> catalogue.requirement(id).stream())
                .filter(Requirement::isAssessed)
                .allMatch(one -> one.article().equals(report.on()));
        if (whole) {
            Interval range = new Voice(report.says(), true, Optional.empty()).range();
            articles.computeIfAbsent(report.on(), id -> new HashSet<>()).add(range);
            if (report.says() == Says.PARTLY) {
                partlyArticles.add(report.on());
            }
        }
    }

    private void carry(Requirement from, Says says, Set<String> spokenOf) {
        for (Relation relation : crosswalk.relations(from.id())) {
            Requirement to = catalogue.requirement(relation.second()).orElseThrow();
            boolean equal = relation.type() == Relation.Type.EQUAL;
            boolean noLess = equal || relation.type() == Relation.Type.SUBSET;
            if (noLess
                    && to.isAssessed()
                    && to.isObligation()
                    && (says == Says.NONE || permits(from).containsAll(permits(to)))
                    && omissions(from).containsAll(omissions(to))
                    && !spokenOf.contains(to.id())) {
                add(to, new Voice(says, true, equal ? Optional.empty() : Optional.of(from)));
            }
        }
    }

    /** A law that has nothing can only be excused by what may be left out. */
    private static Set<String> omissions(Requirement requirement) {
        Set<String> omitted = new HashSet<>();
        requirement.permits().forEach(permit -> omitted.addAll(permit.elements()));
        return omitted;
    }

    private static Set<String> permits(Requirement requirement) {
        Set<String> permitted = new HashSet<>(requirement.limits());
        requirement.permits().forEach(permit -> permitted.addAll(permit.names()));
        return permitted;
    }

    private List<Voice> of(Requirement requirement) {
        return voices.getOrDefault(requirement.id(), List.of());
    }

    /** What all say of the requirement. */
    private boolean all(Requirement requirement, Says says) {
        return !of(requirement).isEmpty() && of(requirement).stream().allMatch(voice -> voice.says() == says);
    }

    boolean isDone(Requirement requirement) {
        return all(requirement, Says.ALL);
    }

    boolean isNotDone(Requirement requirement) {
        return all(requirement, Says.NONE);
    }

    /** Whether somebody said that something of it is lacking, and so that it is asked. */
    boolean isLacking(Requirement requirement) {
        return isNotDone(requirement)
                || all(requirement, Says.PARTLY) && !range(requirement).equals(Interval.UNKNOWN);
    }

    boolean isNotDone(Requirement requirement, Element element) {
        return isNotDone(requirement) && of(requirement).stream().anyMatch(voice -> voice.reaches(element));
    }

    private Interval range(Requirement requirement) {
        return of(requirement).stream().map(Voice::range).reduce(Interval::hull).orElse(Interval.UNKNOWN);
    }

    /** The whole, where a part was reported or reports differ, and answers leave room for it. */
    Interval whole(Requirement requirement, Interval found) {
        if (isDone(requirement) || isNotDone(requirement)) {
            return found;
        }
        Interval range = range(requirement);
        return found.holds(range) ? range : found;
    }

    /** Whether somebody said that something of the article is lacking and nobody that all of it is there: then it is asked. */
    boolean isArticleLacking(String id, Interval found) {
        return partlyArticles.contains(id)
                && !articles.get(id).contains(Interval.MET)
                && found.holds(articles.get(id).stream().reduce(Interval::hull).orElseThrow());
    }

    Interval article(String id, Interval found) {
        if (!partlyArticles.contains(id)) {
            return found;
        }
        Interval range = articles.get(id).stream().reduce(Interval::hull).orElseThrow();
        return found.holds(range) ? range : found;
    }

    /** The requirements of which all say that they are done, and which need an element that asks the very same. */
    private Stream<Requirement> alike(Requirement requirement, Element element) {
        return of(requirement).isEmpty() || !agreed(requirement)
                ? voices.keySet().stream()
                        .map(id -> catalogue.requirement(id).orElseThrow())
                        .filter(other -> !other.id().equals(requirement.id()) && isDone(other))
                        .filter(other -> needed(other.term().orElseThrow())
                                .filter(one -> !judgement(one))
                                .anyMatch(one -> one.source().equals(element.source())))
                : Stream.empty();
    }

    private boolean agreed(Requirement requirement) {
        return of(requirement).stream().map(Voice::says).distinct().count() == 1;
    }

    private boolean judgement(Element element) {
        return element.source() instanceof Element.ByFact byFact
                && catalogue.facts().get(byFact.fact()).kind() == FactDefinition.Kind.JUDGEMENT;
    }

    boolean isDoneElsewhere(Requirement requirement, Element element) {
        return alike(requirement, element).findAny().isPresent();
    }

    /** Whether conditions that the law may have cost nothing: wherever it was said to be done it asks for no more than is free here. */
    boolean isUnnarrowed(Requirement requirement, Element element) {
        Set<String> free = new HashSet<>(requirement.limits());
        requirement.permits().stream()
                .filter(permit -> permit.by() == Permit.By.TEXT && permit.with().isEmpty())
                .forEach(permit -> permit.condition().ifPresent(free::add));
        return isDone(requirement)
                || alike(requirement, element).anyMatch(other -> {
                    Set<String> may = new HashSet<>(other.limits());
                    other.permits().forEach(permit -> permit.condition().ifPresent(may::add));
                    return free.containsAll(may);
                });
    }

    private static Stream<Element> needed(Term term) {
        if (term instanceof Term.Gate gate) {
            return needed(gate.term());
        }
        if (term instanceof Term.Group group) {
            return group.any() ? Stream.empty() : group.parts().stream().flatMap(ReportedLaw::needed);
        }
        return Stream.of((Element) term);
    }
}
