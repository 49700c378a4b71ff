package org.accede.assessment.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.accede.assessment.treaty.Clause;
import org.accede.assessment.treaty.Question;
import org.accede.assessment.treaty.Treaties;
import org.accede.assessment.treaty.Twin;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.crosswalk.Crosswalk;
import org.accede.crosswalk.Relation;
import org.accede.profile.Conditions;
import org.accede.profile.Formalities;
import org.accede.profile.Late;
import org.accede.profile.Profile;
import org.accede.profile.Statement;
import org.accede.profile.StatementsOfADay;
import org.accede.profile.TopicAnswers;

/** The facts of one country's law on one day. */
public final class Laws {

    private final Treaties treaties;
    private final Profile profile;
    private final Supplier<Crosswalk> crosswalk;
    private final Set<Twin> twins = new HashSet<>();
    private final List<Object> facts = new ArrayList<>();

    private Laws(Treaties treaties, Profile profile, Supplier<Crosswalk> crosswalk) {
        this.treaties = treaties;
        this.profile = profile;
        this.crosswalk = crosswalk;
    }

    /**
     * What a profile says, as far as it is law on the day.
     *
     * @param crosswalk asked for only where something is reported that holds for the twins of a paragraph too
     */
    public static List<Object> of(
            Profile profile, Treaties treaties, Catalogue catalogue, Supplier<Crosswalk> crosswalk, LocalDate asOf) {
        Laws laws = new Laws(treaties, profile, crosswalk);
        laws.topics(profile.topics(), catalogue, asOf);
        profile.reports().forEach(report -> laws.report(report, asOf));
        catalogue.instruments().forEach(instrument -> laws.standing(instrument, asOf));
        return laws.facts;
    }

    /** The same of some topics alone, and of what is filed under some treaties. */
    public static List<Object> of(
            Profile profile,
            Treaties treaties,
            Catalogue catalogue,
            LocalDate asOf,
            Set<String> topics,
            Set<String> instruments) {
        Laws laws = new Laws(treaties, profile, () -> Crosswalk.NONE);
        Map<String, TopicAnswers> some = new LinkedHashMap<>();
        topics.stream()
                .filter(profile.topics()::containsKey)
                .sorted()
                .forEach(topic -> some.put(topic, profile.topics().get(topic)));
        laws.topics(some, catalogue, asOf);
        catalogue.instruments().stream()
                .filter(instrument -> instruments.contains(instrument.id()))
                .forEach(instrument -> laws.standing(instrument, asOf));
        return laws.facts;
    }

    private void topics(Map<String, TopicAnswers> topics, Catalogue catalogue, LocalDate asOf) {
        StatementsOfADay statements = new StatementsOfADay(catalogue, profile.sources(), asOf);
        topics.values().forEach(topic -> topic(topic, statements, asOf));
        topics.forEach((id, topic) -> {
            if (topic.conditions().complete()) {
                facts.add(new Looked(id));
            }
        });
    }

    private void topic(TopicAnswers topic, StatementsOfADay statements, LocalDate asOf) {
        topic.facts().forEach((fact, stated) -> {
            Question question = treaties.question(fact);
            org.accede.profile.Answer given = statements.best(fact, stated);
            facts.add(
                    given.known()
                            ? new Answer(question, given, profile)
                            : new Unsettled(question, given, stated.stream().anyMatch(Statement::isKnown), profile));
        });
        Set<String> names = new HashSet<>();
        for (Conditions.Condition one : new LinkedHashSet<>(topic.conditions().list())) {
            if (!one.isLawOn(asOf)) {
                continue;
            }
            Condition condition = new Condition(one, names.add(one.name()), profile);
            facts.add(condition);
            new LinkedHashSet<>(one.narrows())
                    .forEach(fact -> facts.add(new Narrows(condition, treaties.question(fact))));
        }
    }

    /** One that rests on provisions counts if one of them is in force. */
    private void report(org.accede.profile.Report given, LocalDate asOf) {
        boolean inForce = given.provisions().isEmpty()
                || given.provisions().stream().anyMatch(provision -> provision.inForceOn(asOf));
        List<Clause> clauses = given.requirements().stream()
                .flatMap(id -> treaties.clause(id).stream())
                .toList();
        Report report = new Report(given, clauses, inForce, profile);
        facts.add(report);
        if (report.isNone() || report.isPartly() && report.isOfOne()) {
            clauses.stream().filter(Clause::isObligation).forEach(this::twins);
        }
    }

    private void twins(Clause from) {
        for (Relation relation : crosswalk.get().relations(from.getId())) {
            boolean asksNoLess = relation.type() == Relation.Type.EQUAL || relation.type() == Relation.Type.SUBSET;
            treaties.clause(relation.second())
                    .filter(to -> asksNoLess && to.isObligation() && to.omitsNoMoreThan(from))
                    .map(to -> new Twin(from, to, relation.type() != Relation.Type.EQUAL, !to.permitsNoMoreThan(from)))
                    .filter(twins::add)
                    .ifPresent(facts::add);
        }
    }

    private void standing(Instrument instrument, LocalDate asOf) {
        org.accede.profile.Standing stands = profile.standing(instrument.id()).on(asOf);
        facts.add(new Standing(instrument.id(), stands.party()));
        Formalities filed = profile.formalities(instrument.id());
        int place = 0;
        for (Formalities.Filing filing : filed.on(asOf)) {
            facts.add(new Filing(
                    instrument.id(),
                    filing,
                    Late.of(filing, instrument.filingTime(filing.article()), stands),
                    place++));
        }
        if (filed.complete() || !filed.completeUnder().isEmpty()) {
            facts.add(new FilingsLooked(instrument.id(), filed));
        }
    }
}
