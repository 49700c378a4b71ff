package org.accede.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.assessment.law.Answer;
import org.accede.assessment.law.Condition;
import org.accede.assessment.law.Filing;
import org.accede.assessment.law.FilingsLooked;
import org.accede.assessment.law.Laws;
import org.accede.assessment.law.Looked;
import org.accede.assessment.law.Narrows;
import org.accede.assessment.law.Report;
import org.accede.assessment.law.Standing;
import org.accede.assessment.law.Unsettled;
import org.accede.assessment.treaty.Clause;
import org.accede.cases.Situation;
import org.accede.catalogue.FactDefinition;
import org.accede.crosswalk.Crosswalk;
import org.accede.profile.Conditions;
import org.accede.profile.Formalities;
import org.accede.profile.Late;
import org.accede.profile.Profile;
import org.accede.profile.Provision;
import org.accede.profile.Report.Says;
import org.accede.profile.Statement;
import org.accede.profile.TopicAnswers;
import org.accede.profile.Value;
import org.accede.verdict.Truth;

/** What may be so of a country's law, each by itself. */
final class Law {

    private static final Map<String, String> TREATIES =
            Map.of("BC", "budapest", "P1", "budapest-protocol-1", "P2", "budapest-protocol-2", "UN", "un", "T", "toy");

    private Law() {}

    static Given yes(String question) {
        return answer(question, Value.Degree.YES);
    }

    static Given partly(String question) {
        return answer(question, Value.Degree.PARTLY);
    }

    static Given no(String question) {
        return answer(question, Value.Degree.NO);
    }

    static Given number(String question, int number) {
        return answer(question, new Value.Amount(BigDecimal.valueOf(number)));
    }

    static Given unlimited(String question) {
        return answer(question, new Value.Unlimited());
    }

    static Given choice(String question, String option) {
        return answer(question, new Value.Choice(option));
    }

    /** A list of which nothing is left out; each item with what is known of it. */
    static Given list(String question, Value.Item... items) {
        return answer(question, new Value.Items(true, List.of(items)));
    }

    /** A list that may be longer. */
    static Given listSoFar(String question, Value.Item... items) {
        return answer(question, new Value.Items(false, List.of(items)));
    }

    static Value.Item item(String name, Value value) {
        return new Value.Item(name, value, List.of());
    }

    private static Given answer(String question, Value value) {
        return paragraphs -> Stream.of(answerOf(paragraphs, question, value));
    }

    static Answer answerOf(Paragraphs paragraphs, String question, Value value) {
        boolean judgement = paragraphs.question(question).definition().kind() == FactDefinition.Kind.JUDGEMENT;
        return said(
                paragraphs,
                question,
                new Statement(
                        value,
                        List.of(),
                        Optional.empty(),
                        judgement ? Optional.of("a reviewer") : Optional.empty(),
                        false,
                        ""),
                Answer.class);
    }

    /** A yes that rests on an Act which has not commenced, so that it does not count. */
    static Given notInForce(String question) {
        Provision adopted = new Provision("act", "1", Provision.State.ADOPTED, Optional.empty(), Optional.empty(), "");
        return unsettled(question, List.of(adopted));
    }

    /** A yes to a question for a person's judgement that nobody has signed. */
    static Given unsigned(String question) {
        return unsettled(question, List.of());
    }

    /** That nobody knows, written down. */
    static Given unknown(String question) {
        return unsettled(question, new Value.Unknown(), List.of());
    }

    private static Given unsettled(String question, List<Provision> provisions) {
        return unsettled(question, Value.Degree.YES, provisions);
    }

    private static Given unsettled(String question, Value value, List<Provision> provisions) {
        Statement statement = new Statement(value, provisions, Optional.empty(), Optional.empty(), false, "");
        return paragraphs -> Stream.of(said(paragraphs, question, statement, Unsettled.class));
    }

    private static <T> T said(Paragraphs paragraphs, String question, Statement statement, Class<T> type) {
        String topic = paragraphs.question(question).getTopic();
        Profile profile = profile(
                Map.of(topic, new TopicAnswers(Map.of(question, List.of(statement)), Conditions.NOT_LOOKED, Map.of())));
        return Laws.of(profile, paragraphs.treaties(), paragraphs.catalogue(), () -> Crosswalk.NONE, Shipped.AS_OF)
                .stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** A condition of the law, the first of its name. */
    static Given condition(String topic, String name) {
        return paragraphs -> Stream.of(conditionOf(paragraphs, topic, name, Optional.empty(), true));
    }

    /** A condition that may be no more than a limit of the treaty in other words. */
    static Given conditionThatMayBe(String limit, String topic, String name) {
        return paragraphs -> Stream.of(conditionOf(paragraphs, topic, name, Optional.of(limit), true));
    }

    static Given secondConditionThatMayBe(String limit, String topic, String name) {
        return paragraphs -> Stream.of(conditionOf(paragraphs, topic, name, Optional.of(limit), false));
    }

    /** The second of two conditions of one name, as two Acts may have them. */
    static Given secondCondition(String topic, String name) {
        return paragraphs -> Stream.of(conditionOf(paragraphs, topic, name, Optional.empty(), false));
    }

    /** That a condition narrows the answer to a question. */
    static Given narrowed(String question, String condition) {
        return narrowed(question, condition, Optional.empty());
    }

    /** By a condition that may be no more than a limit of the treaty in other words. */
    static Given narrowedByWhatMayBe(String limit, String question, String condition) {
        return narrowed(question, condition, Optional.of(limit));
    }

    private static Given narrowed(String question, String name, Optional<String> mayBe) {
        return paragraphs -> Stream.of(new Narrows(
                conditionOf(paragraphs, paragraphs.question(question).getTopic(), name, mayBe, true),
                paragraphs.question(question)));
    }

    private static Condition conditionOf(
            Paragraphs paragraphs, String topic, String name, Optional<String> mayBe, boolean first) {
        if (!paragraphs.catalogue().topics().get(topic).conditions().containsKey(name)) {
            throw new IllegalArgumentException("there is no condition '" + name + "' of " + topic);
        }
        return new Condition(
                new Conditions.Condition(topic, name, List.of(), List.of(), mayBe, "the law's words"),
                first,
                profile(Map.of()));
    }

    /** Somebody has looked for all conditions of the topic. */
    static Given looked(String topic) {
        return paragraphs -> Stream.of(new Looked(topic));
    }

    /** A filing that was made; it covers what is named, or else all that its article permits. */
    static Given made(String article, String... covers) {
        return filing(article, Formalities.State.MADE, covers);
    }

    static Given planned(String article, String... covers) {
        return filing(article, Formalities.State.PLANNED, covers);
    }

    private static Given filing(String article, Formalities.State state, String... covers) {
        return filed(new Formalities.Filing(article, Set.of(covers), state, "", ""), Optional.empty(), 0);
    }

    /** A filing that was made after the treaty let it be made. */
    static Given madeLate(String article, String... covers) {
        return madeLate(0, "made years after the deposit", article, covers);
    }

    /** Another one that was made too late, which the profile names later. */
    static Given anotherMadeLate(String article, String... covers) {
        return madeLate(1, "made even later", article, covers);
    }

    private static Given madeLate(int place, String reason, String article, String... covers) {
        return filed(
                new Formalities.Filing(article, Set.of(covers), Formalities.State.MADE, "", ""),
                Optional.of(new Late(reason)),
                place);
    }

    /** A filing that was made, and nobody knows what it covers. */
    static Given madeOfUnknownCoverage(String article) {
        return filed(ofUnknownCoverage(article), Optional.empty(), 0);
    }

    static Given madeLateOfUnknownCoverage(String article) {
        return filed(ofUnknownCoverage(article), Optional.of(new Late("made years after the deposit")), 0);
    }

    private static Formalities.Filing ofUnknownCoverage(String article) {
        return new Formalities.Filing(article, Set.of(), Formalities.State.MADE, "", "").ofUnknownCoverage();
    }

    private static Given filed(Formalities.Filing filing, Optional<Late> late, int place) {
        return paragraphs -> Stream.of(new Filing(treatyOf(filing.article()), filing, late, place));
    }

    private static String treatyOf(String article) {
        return TREATIES.get(article.substring(0, article.indexOf('-')));
    }

    /** All filings of the State under a treaty were looked up. */
    static Given filingsLookedUp(String treaty) {
        return paragraphs -> Stream.of(new FilingsLooked(treaty, new Formalities(true, List.of())));
    }

    /** What the State filed under one article was looked up, and no more. */
    static Given filingsLookedUpUnder(String article) {
        return paragraphs ->
                Stream.of(new FilingsLooked(treatyOf(article), new Formalities(false, Set.of(article), List.of())));
    }

    static Given party(String treaty) {
        return paragraphs -> Stream.of(new Standing(treaty, Truth.YES));
    }

    static Given noParty(String treaty) {
        return paragraphs -> Stream.of(new Standing(treaty, Truth.NO));
    }

    static Given perhapsParty(String treaty) {
        return paragraphs -> Stream.of(new Standing(treaty, Truth.UNKNOWN));
    }

    /** An expert says something of an article or a paragraph as a whole. */
    static Given reports(Says says, String on) {
        return paragraphs -> Stream.of(reportOn(paragraphs, says, on));
    }

    static Report reportOn(Paragraphs paragraphs, Says says, String on) {
        List<Clause> clauses = paragraphs.catalogue().meantBy(on).stream()
                .flatMap(one -> paragraphs.treaties().clause(one.id()).stream())
                .toList();
        return new Report(Situation.report(on, says, paragraphs.catalogue()), clauses, true, profile(Map.of()));
    }

    private static Profile profile(Map<String, TopicAnswers> topics) {
        return new Profile(
                "XXX",
                "Example",
                true,
                "",
                "",
                Map.of(),
                Map.of(),
                Map.of(),
                new LinkedHashMap<>(topics),
                List.of(),
                "");
    }
}
