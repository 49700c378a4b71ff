package org.accede.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.assessment.law.Answer;
import org.accede.assessment.law.Report;
import org.accede.assessment.treaty.Clause;
import org.accede.assessment.treaty.Place;
import org.accede.engine.RuleFault;
import org.accede.engine.RuleRun;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.Sum;
import org.accede.profile.Profile;
import org.accede.verdict.Part;
import org.accede.verdict.Word;

/**
 * A law that is assessed once, and other states of it, which differ in a few answers, as far as they differ. The rules decide each of them:
 * they run over the clauses that can come out otherwise and over all that bears on these, and what they concluded on the others stands. Safe
 * for use by several threads.
 */
public final class Overlays {

    private final Assessor assessor;
    private final Profile profile;
    private final LocalDate asOf;
    private final Findings findings;
    private final Known known = new Known();
    private final Said said;
    private final Map<Clause, List<Bearing>> reported = new IdentityHashMap<>();
    private final List<Agreed> agreed;
    private final List<Report> reports;
    private final Map<Place, List<Conclusion>> obligations = new HashMap<>();

    Overlays(Assessor assessor, Profile profile, LocalDate asOf) {
        this.assessor = assessor;
        this.profile = profile;
        this.asOf = asOf;
        try (RuleRun run = assessor.rules().assessment()) {
            run.insertAll(assessor.treaties().facts())
                    .insertAll(assessor.laws(profile, asOf))
                    .run(Phases.OF_STATEMENTS);
            run.all(Answer.class).forEach(answer -> known.state(answer.asks(), Optional.of(answer)));
            run.run(Phases.DERIVE, Phases.SETTLE);
            run.all(Answer.class).forEach(answer -> known.answer(answer.asks(), Optional.of(answer)));
            run.all(Object.class).forEach(known::add);
            run.all(Bearing.class).forEach(this::reported);
            this.agreed = run.all(Agreed.class);
            this.reports = run.all(Report.class);
            run.run(Phases.FROM_ANSWERS);
            run.all(Conclusion.class).stream().filter(Conclusion::isObligation).forEach(one -> obligations
                    .computeIfAbsent(one.getTreaty(), place -> new ArrayList<>())
                    .add(one));
            run.run(Phases.OF_SUMS);
            Concluded concluded = assessor.concluded(profile, run);
            this.said = concluded.said();
            this.findings = assessor.findings(profile, asOf, concluded);
        }
    }

    private void reported(Bearing bearing) {
        reported.computeIfAbsent(bearing.clause(), clause -> new ArrayList<>()).add(bearing);
    }

    /** On the law as it is. */
    public Findings findings() {
        return findings;
    }

    /**
     * The findings on another state of the law, the same as if all of it was assessed anew.
     *
     * @throws RuleFault as for {@link Assessor#assess}
     */
    public Findings assess(Profile other) {
        if (!assessor.rules().isBuiltIn() || !Edited.isOverlay(profile, other)) {
            // What rules of a user depend on is not known.
            return assessor.assess(other, asOf);
        }
        Edited edited = Edited.between(profile, other);
        Known then = new Resettled(assessor, known, agreed).with(other, edited, asOf);
        return assessed(other, then, Reached.clauses(assessor.dependence(), edited, then));
    }

    private Findings assessed(Profile other, Known then, Set<Clause> reached) {
        Map<String, Finding> all = new LinkedHashMap<>(findings.byRequirement());
        Map<String, Sum> sums = new LinkedHashMap<>(findings.sums());
        if (!reached.isEmpty()) {
            try (RuleRun run = assessor.rules().assessment()) {
                run.insertAll(then.facts(reached.stream()
                                .map(assessor.dependence()::needs)
                                .toList()))
                        .insertAll(
                                reached.stream().flatMap(clause -> reported.getOrDefault(clause, List.of()).stream()))
                        .run(Phases.FROM_ANSWERS);
                Set<Place> places = sumUp(run, reached);
                Concluded concluded = Concluded.of(run, said.with(run.all(Contradiction.class)));
                reached.forEach(clause -> all.put(clause.getId(), concluded.finding(clause)));
                places.forEach(place -> concluded.sum(place).ifPresent(sum -> sums.put(place.id(), sum)));
            }
        }
        return assessor.findings(other, asOf, all, sums);
    }

    /** The sums of which some clauses are a part, of these and of all others as they were. */
    private Set<Place> sumUp(RuleRun run, Set<Clause> reached) {
        Set<Place> places = new LinkedHashSet<>();
        reached.stream()
                .filter(Clause::isObligation)
                .forEach(
                        clause -> places.addAll(List.of(clause.getArticle(), clause.getChapter(), clause.getTreaty())));
        Set<String> ids = places.stream().map(Place::id).collect(Collectors.toSet());
        run.insertAll(places)
                .insertAll(reports.stream().filter(report -> ids.contains(report.getArticle())))
                .insertAll(others(places, reached))
                .run(Phases.OF_SUMS);
        return places;
    }

    /** Of the other parts of some sums one of each kind: a sum is the same however many of its parts are alike. */
    private Collection<Conclusion> others(Set<Place> places, Set<Clause> reached) {
        Map<Like, Conclusion> others = new LinkedHashMap<>();
        places.stream()
                .filter(place -> place.kind() == Place.Kind.TREATY)
                .flatMap(treaty -> obligations.getOrDefault(treaty, List.of()).stream())
                .filter(one -> !reached.contains(one.assessment().clause().orElseThrow()))
                .forEach(one -> others.putIfAbsent(Like.of(one, places), one));
        return others.values();
    }

    /** What parts of sums have in common that are alike: what they count for, whether they are due, and in which of the sums. */
    private record Like(Part part, boolean due, Place place) {

        static Like of(Conclusion one, Set<Place> places) {
            Place place = Stream.of(one.getArticle(), one.getChapter())
                    .filter(places::contains)
                    .findFirst()
                    .orElseGet(one::getTreaty);
            return new Like(one.getPart(), one.word() != Word.NOT_YET_DUE, place);
        }
    }
}
