package org.accede.next;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.ConditionDefinition;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Topic;
import org.accede.finding.OpenQuestion;
import org.accede.profile.Conditions;
import org.accede.profile.Formalities;
import org.accede.profile.Profile;
import org.accede.profile.Standing;
import org.accede.profile.Statement;
import org.accede.profile.TopicAnswers;
import org.accede.profile.Value;

/** The answers to try for an open question: for each, in words, the profile with this answer and no other change. */
final class Trials {

    /** So that a question with many possible answers takes no longer than others. */
    private static final int MOST = 4;

    private static final String SUPPOSED = "supposed";

    private final Profile profile;
    private final Catalogue catalogue;
    private final Thresholds thresholds;
    private final List<Value.Degree> degrees;

    Trials(Profile profile, Catalogue catalogue) {
        this(profile, catalogue, List.of(Value.Degree.YES, Value.Degree.NO));
    }

    private Trials(Profile profile, Catalogue catalogue, List<Value.Degree> degrees) {
        this.degrees = degrees;
        this.profile = profile;
        this.catalogue = catalogue;
        this.thresholds = new Thresholds(catalogue);
    }

    /** Those that try partly too. */
    static Trials withPartly(Profile profile, Catalogue catalogue) {
        return new Trials(profile, catalogue, List.of(Value.Degree.YES, Value.Degree.PARTLY, Value.Degree.NO));
    }

    Map<String, Profile> of(OpenQuestion question) {
        if (question instanceof OpenQuestion.ConditionsOf conditions) {
            return conditions(catalogue.topics().get(conditions.topic()));
        }
        if (question instanceof OpenQuestion.FilingsUnder filings) {
            return filings(filings.article());
        }
        return catalogue.fact(question.id()).map(this::answers).orElse(Map.of());
    }

    private Map<String, Profile> answers(FactDefinition fact) {
        Map<String, Profile> answers = new LinkedHashMap<>();
        BiConsumer<String, Value> to = (words, value) -> {
            if (answers.size() < MOST) {
                answers.put(words, answered(fact, value));
            }
        };
        switch (fact.type()) {
            case ANSWER -> {
                degrees.stream()
                        .filter(degree -> degree != Value.Degree.NO || !denies(fact))
                        .forEach(degree -> to.accept(degree.words(), degree));
            }
            case NUMBER -> {
                thresholds
                        .of(fact.id())
                        .forEach(number -> to.accept(
                                number.toPlainString() + (fact.unit().isEmpty() ? "" : " " + fact.unit()),
                                new Value.Amount(number)));
                options(fact, to);
            }
            case CHOICE -> options(fact, to);
            case LIST -> to.accept("complete as it stands", new Value.Items(true, items(fact)));
            case DATE -> {}
        }
        return answers;
    }

    private static void options(FactDefinition fact, BiConsumer<String, Value> to) {
        fact.options().forEach(option -> to.accept(option.replace('-', ' '), new Value.Choice(option)));
    }

    /** Whether a no would contradict what the profile answers already: what does not exist has no properties. */
    private boolean denies(FactDefinition fact) {
        Topic topic = catalogue.topics().get(fact.topic());
        return fact.id().equals(topic.existsFact())
                && topic(fact.topic()).facts().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(fact.id()))
                        .flatMap(entry -> entry.getValue().stream())
                        .map(Statement::value)
                        .anyMatch(value -> value != Value.Degree.NO && !(value instanceof Value.Unknown));
    }

    private List<Value.Item> items(FactDefinition fact) {
        return topic(fact.topic()).facts().getOrDefault(fact.id(), List.of()).stream()
                .map(Statement::value)
                .filter(Value.Items.class::isInstance)
                .flatMap(value -> ((Value.Items) value).items().stream())
                .toList();
    }

    private Profile answered(FactDefinition fact, Value value) {
        TopicAnswers before = topic(fact.topic());
        Map<String, List<Statement>> facts = new LinkedHashMap<>(before.facts());
        facts.put(
                fact.id(),
                List.of(new Statement(value, List.of(), Optional.of(SUPPOSED), Optional.of(SUPPOSED), false, "")));
        return profile.withTopic(fact.topic(), new TopicAnswers(facts, before.conditions(), before.open()));
    }

    private Map<String, Profile> conditions(Topic topic) {
        TopicAnswers before = topic(topic.id());
        List<Conditions.Condition> known = before.conditions().list();
        Map<String, Profile> answers = new LinkedHashMap<>();
        answers.put(known.isEmpty() ? "no" : "no more than stands there", narrowed(topic, before, known));
        topic.conditions().values().stream()
                .filter(one -> known.stream().noneMatch(there -> there.name().equals(one.name())))
                .limit(MOST - 1)
                .forEach(one -> {
                    List<Conditions.Condition> list = new ArrayList<>(known);
                    list.add(condition(topic, one));
                    answers.put("yes, " + one.name().replace('-', ' '), narrowed(topic, before, list));
                });
        return answers;
    }

    private static Conditions.Condition condition(Topic topic, ConditionDefinition one) {
        return new Conditions.Condition(
                topic.id(), one.name(), topic.narrowedBy(one.name()), List.of(), one.mayBe(), "");
    }

    private Profile narrowed(Topic topic, TopicAnswers before, List<Conditions.Condition> list) {
        return profile.withTopic(
                topic.id(), new TopicAnswers(before.facts(), new Conditions(true, list), before.open()));
    }

    private Map<String, Profile> filings(String article) {
        Instrument treaty = catalogue.instruments().stream()
                .filter(one -> article.startsWith(one.prefix() + "-"))
                .findFirst()
                .orElseThrow();
        Formalities before = profile.formalities(treaty.id());
        List<Formalities.Filing> known = before.list();
        boolean bound = profile.standing(treaty.id()).state() == Standing.State.PARTY
                || profile.standing(treaty.id()).state() == Standing.State.DEPOSITED;
        Formalities.State state = bound ? Formalities.State.MADE : Formalities.State.PLANNED;
        List<Formalities.Filing> more = new ArrayList<>(known);
        more.add(new Formalities.Filing(article, Set.of(), state, "", SUPPOSED));
        Map<String, Profile> answers = new LinkedHashMap<>();
        answers.put(
                "one is " + state.id() + ", on all that it can cover",
                profile.withFormalities(treaty.id(), new Formalities(before.complete(), before.completeUnder(), more)));
        answers.put(
                known.isEmpty() ? "none, nor any under another article" : "none but what stands there",
                profile.withFormalities(treaty.id(), new Formalities(true, known)));
        return answers;
    }

    private TopicAnswers topic(String id) {
        return profile.topics().getOrDefault(id, new TopicAnswers(Map.of(), Conditions.NOT_LOOKED, Map.of()));
    }
}
