package org.accede.assessment.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.accede.assessment.treaty.Question;
import org.accede.assessment.treaty.Treaties;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.profile.Conditions;
import org.accede.profile.Formalities;
import org.accede.profile.Profile;
import org.accede.profile.StatementsOfADay;
import org.accede.profile.TopicAnswers;

/** The facts of one country's law on one day. */
public final class Laws {

    private final Treaties treaties;
    private final Profile profile;
    private final List<Object> facts = new ArrayList<>();

    private Laws(Treaties treaties, Profile profile) {
        this.treaties = treaties;
        this.profile = profile;
    }

    /** What a profile says, as far as it is law on the day. */
    public static List<Object> of(Profile profile, Treaties treaties, Catalogue catalogue, LocalDate asOf) {
        Laws laws = new Laws(treaties, profile);
        StatementsOfADay statements = new StatementsOfADay(catalogue, asOf);
        profile.topics().values().forEach(topic -> laws.topic(topic, statements));
        profile.topics().forEach((id, topic) -> {
            if (topic.conditions().complete()) {
                laws.facts.add(new Looked(id));
            }
        });
        profile.follows().values().forEach(follows -> laws.facts.add(new Report(follows, profile)));
        catalogue.instruments().forEach(laws::standing);
        return laws.facts;
    }

    private void topic(TopicAnswers topic, StatementsOfADay statements) {
        topic.facts().forEach((fact, stated) -> {
            Question question = treaties.question(fact);
            org.accede.profile.Answer given = statements.best(fact, stated);
            facts.add(given.known() ? new Answer(question, given, profile) : new Unsettled(question, given, profile));
        });
        Set<String> names = new HashSet<>();
        int place = 0;
        for (Conditions.Condition one : new LinkedHashSet<>(topic.conditions().list())) {
            Condition condition = new Condition(one, place++, names.add(one.name()), profile);
            facts.add(condition);
            new LinkedHashSet<>(one.narrows())
                    .forEach(fact -> facts.add(new Narrows(condition, treaties.question(fact))));
        }
    }

    private void standing(Instrument instrument) {
        facts.add(
                new Standing(instrument.id(), profile.standing(instrument.id()).party()));
        Formalities filed = profile.formalities(instrument.id());
        filed.list().forEach(filing -> facts.add(new Filing(instrument.id(), filing)));
        if (filed.complete()) {
            facts.add(new FilingsLooked(instrument.id()));
        }
    }
}
