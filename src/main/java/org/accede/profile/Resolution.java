package org.accede.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Element;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Term;
import org.accede.catalogue.Topic;

/**
 * What a profile answers on a day: fact by fact; then "no" for every question under a topic that does not exist; then what follows
 * from an article-wide answer. A fact answered by itself wins.
 */
public final class Resolution {

    private final Profile profile;
    private final Catalogue catalogue;
    private final LocalDate asOf;
    private final Map<String, Answer> answers = new HashMap<>();

    private Resolution(Profile profile, Catalogue catalogue, LocalDate asOf) {
        this.profile = profile;
        this.catalogue = catalogue;
        this.asOf = asOf;
    }

    /** The known answers by fact id; a fact that is not there is unknown. */
    public static Map<String, Answer> of(Profile profile, Catalogue catalogue, LocalDate asOf) {
        Resolution resolution = new Resolution(profile, catalogue, asOf);
        profile.topics().values().forEach(resolution::stated);
        catalogue.topics().values().forEach(resolution::absentOrImplied);
        profile.follows().values().forEach(resolution::follows);
        return resolution.answers;
    }

    private void stated(TopicAnswers topic) {
        topic.facts().forEach((fact, statements) -> answers.put(fact, best(fact, statements)));
    }

    /** The best of the answers that are law on the day. */
    private Answer best(String fact, List<Statement> statements) {
        List<Answer> inForce = new ArrayList<>();
        boolean nothingElse = false;
        for (Statement statement : statements) {
            boolean counts = statement.provisions().isEmpty()
                    || statement.provisions().stream().anyMatch(provision -> provision.inForceOn(asOf));
            if (judgementUnsigned(fact, statement)) {
                return Answer.unknown(fact, "a judgement that nobody has signed");
            } else if (counts) {
                inForce.add(answer(fact, statement));
            }
            nothingElse |= statement.nothingElse();
        }
        if (inForce.isEmpty()) {
            Statement first = statements.get(0);
            return nothingElse
                    ? new Answer(
                            fact,
                            Value.Degree.NO,
                            first.provisions(),
                            "",
                            "the only provision is not in force",
                            first.note())
                    : new Answer(
                            fact,
                            new Value.Unknown(),
                            first.provisions(),
                            "",
                            "no provision that does it is in force",
                            first.note());
        }
        return inForce.stream().max(Comparator.comparingInt(Resolution::rank)).orElseThrow();
    }

    private boolean judgementUnsigned(String fact, Statement statement) {
        return statement.reviewer().isEmpty()
                && catalogue
                        .fact(fact)
                        .map(FactDefinition::kind)
                        .filter(FactDefinition.Kind.JUDGEMENT::equals)
                        .isPresent();
    }

    private static Answer answer(String fact, Statement statement) {
        String signed = statement.reviewer().map(by -> "signed by " + by).orElse("");
        return new Answer(
                fact,
                statement.value(),
                statement.provisions(),
                statement.source().orElse(""),
                signed,
                statement.note());
    }

    private static int rank(Answer answer) {
        return answer.value() instanceof Value.Degree degree ? degree.ordinal() + 1 : answer.known() ? 1 : 0;
    }

    private void absentOrImplied(Topic topic) {
        if (topic.asks().isEmpty()) {
            return;
        }
        Answer exists = answers.get(topic.existsFact());
        if (exists == null) {
            topic.facts().values().stream()
                    .filter(FactDefinition::own)
                    .map(fact -> answers.get(fact.id()))
                    .filter(answer -> answer != null && rank(answer) >= 2)
                    .min(Comparator.comparing(Answer::fact))
                    .ifPresent(part -> answers.put(
                            topic.existsFact(),
                            new Answer(
                                    topic.existsFact(),
                                    Value.Degree.YES,
                                    part.provisions(),
                                    part.source(),
                                    "part of it is answered",
                                    "")));
        } else if (exists.is(Value.Degree.NO)) {
            for (FactDefinition fact : topic.facts().values()) {
                if (fact.kind() != FactDefinition.Kind.JUDGEMENT) {
                    answers.putIfAbsent(
                            fact.id(),
                            new Answer(
                                    fact.id(),
                                    Value.Degree.NO,
                                    exists.provisions(),
                                    exists.source(),
                                    "the law has no such " + noun(topic),
                                    exists.note()));
                }
            }
        }
    }

    private static String noun(Topic topic) {
        return topic.hasConditions() ? topic.kind() : "rule";
    }

    /** Answers the questions that every part of the article needs; where one of several would do, none of them is answered. */
    private void follows(Profile.Follows follows) {
        Article article = catalogue.article(follows.article()).orElseThrow();
        for (Requirement requirement : article.requirements()) {
            if (requirement.isObligation()) {
                requirement.term().ifPresent(term -> follows(term, follows));
            }
        }
    }

    private void follows(Term term, Profile.Follows follows) {
        if (term instanceof Term.Group group && !group.any()) {
            group.parts().forEach(part -> follows(part, follows));
        } else if (term instanceof Term.Gate gate) {
            follows(gate.term(), follows);
        } else if (term instanceof Element element && element.source() instanceof Element.ByFact byFact) {
            FactDefinition fact = catalogue.facts().get(byFact.fact());
            if (fact.kind() != FactDefinition.Kind.JUDGEMENT) {
                answers.putIfAbsent(
                        fact.id(),
                        new Answer(
                                fact.id(),
                                byFact.helpsNo() ? Value.Degree.NO : Value.Degree.YES,
                                follows.provisions(),
                                follows.source(),
                                "the law is reported to do all that " + follows.article() + " asks",
                                follows.note()));
            }
        }
    }
}
