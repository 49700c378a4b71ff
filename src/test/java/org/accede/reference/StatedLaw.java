package org.accede.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Element;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Term;
import org.accede.catalogue.Topic;
import org.accede.profile.Profile;
import org.accede.profile.Statement;
import org.accede.profile.Value;
import org.accede.profile.Value.Degree;

/** What a profile says, as far as it is law on a day: of single questions, of topics as a whole, of articles as a whole. */
final class StatedLaw {

    private final Catalogue catalogue;
    private final LocalDate day;
    private final Map<String, Value> known = new HashMap<>();
    /** Whatever the profile says of a question, what it says of a topic or an article does not reach it. */
    private final Set<String> spokenOf = new HashSet<>();

    private StatedLaw(Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        this.day = day;
    }

    static KnownLaw on(LocalDate day, Profile profile, Catalogue catalogue, ReportedLaw reported) {
        StatedLaw law = new StatedLaw(catalogue, day);
        profile.topics().values().forEach(topic -> topic.facts().forEach(law::question));
        catalogue.topics().values().forEach(law::topic);
        catalogue.requirements().forEach(requirement -> {
            if (requirement.isAssessed() && requirement.isObligation() && reported.isDone(requirement)) {
                law.needed(requirement.term().orElseThrow());
            }
        });
        catalogue
                .topics()
                .values()
                .forEach(law::topic); // what is reported is there, and so is that of which it is a part
        return new KnownLaw(law.known);
    }

    private void question(String fact, List<Statement> statements) {
        if (statements.stream().noneMatch(Statement::isKnown)) {
            return; // "unknown" is the same as no answer
        }
        spokenOf.add(fact);
        boolean nobodySigned =
                statements.stream().anyMatch(statement -> statement.reviewer().isEmpty());
        if (judgement(fact) && nobodySigned) {
            return;
        }
        List<Value> law = statements.stream()
                .filter(this::isLaw)
                .map(Statement::value)
                .filter(value -> !(value instanceof Value.Unknown))
                .toList();
        if (law.contains(Degree.YES)) {
            known.put(fact, Degree.YES);
        } else if (law.contains(Degree.PARTLY)) {
            known.put(fact, Degree.PARTLY);
        } else if (!law.isEmpty()) {
            known.put(fact, law.get(0));
        } else if (statements.stream().noneMatch(this::isLaw)
                && statements.stream().anyMatch(Statement::nothingElse)) {
            known.put(fact, Degree.NO);
        }
    }

    private boolean isLaw(Statement statement) {
        return statement.provisions().isEmpty()
                || statement.provisions().stream().anyMatch(provision -> provision.inForceOn(day));
    }

    private void topic(Topic topic) {
        if (topic.asks().isEmpty()) {
            return;
        }
        boolean someOfItIsThere = topic.facts().values().stream()
                .filter(FactDefinition::own)
                .map(fact -> known.get(fact.id()))
                .anyMatch(value -> value == Degree.YES || value == Degree.PARTLY);
        if (someOfItIsThere) {
            answer(topic.existsFact(), Degree.YES);
        }
        if (known.get(topic.existsFact()) == Degree.NO) {
            topic.facts().values().stream()
                    .filter(fact -> !fact.apart())
                    .map(FactDefinition::id)
                    .filter(fact -> !judgement(fact))
                    .forEach(fact -> answer(fact, Degree.NO));
        }
    }

    /** A law that does all that is asked has what every way to do it needs; which of several ways it takes is not said. */
    private void needed(Term term) {
        if (term instanceof Term.Gate gate) {
            needed(gate.term());
        } else if (term instanceof Term.Group group && !group.any()) {
            group.parts().forEach(this::needed);
        } else if (term instanceof Element element
                && element.source() instanceof Element.ByFact byFact
                && !judgement(byFact.fact())) {
            answer(byFact.fact(), byFact.helpsNo() ? Degree.NO : Degree.YES);
        }
    }

    private void answer(String fact, Degree value) {
        if (spokenOf.add(fact)) {
            known.put(fact, value);
        }
    }

    private boolean judgement(String fact) {
        return catalogue.facts().get(fact).kind() == FactDefinition.Kind.JUDGEMENT;
    }
}
