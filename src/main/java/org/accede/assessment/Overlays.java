package org.accede.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            run.all(Answer.class).forEach(answer -> known.state(answer.asks(), answer));
            run.run(Phases.DERIVE, Phases.SETTLE);
            run.all(Answer.class).forEach(answer -> known.answer(answer.asks(), answer));
            run.all(Object.class).forEach(known::add);
            run.all(Bearing.class).forEach(this::reported);
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
        Known then = new Resettled(assessor, known, this::agreed).with(other, edited, asOf);
        return assessed(other, then, Reached.clauses(assessor.dependence(), edited, known, then));
    }

    private List<Agreed> agreed() {
        return reported.values().stream()
                .flatMap(List::stream)
                .filter(Agreed.class::isInstance)
                .map(Agreed.class::cast)
                .toList();
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
        Set<Place> places = new HashSet<>();
        Set<Place> treaties = new HashSet<>();
        reached.stream().filter(Clause::isObligation).forEach(clause -> {
            places.addAll(List.of(clause.getArticle(), clause.getChapter(), clause.getTreaty()));
            treaties.add(clause.getTreaty());
        });
        Set<String> articles = new HashSet<>();
        places.forEach(place -> articles.add(place.id()));
        run.insertAll(places)
                .insertAll(reports.stream().filter(report -> articles.contains(report.getArticle())))
                .insertAll(treaties.stream()
                        .flatMap(treaty -> obligations.getOrDefault(treaty, List.of()).stream())
                        .filter(one ->
                                !reached.contains(one.assessment().clause().orElseThrow())))
                .run(Phases.OF_SUMS);
        return places;
    }
}
