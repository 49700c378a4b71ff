package org.accede.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Topic;
import org.accede.profile.Conditions;
import org.accede.profile.Formalities;
import org.accede.profile.Moment;
import org.accede.profile.Profile;
import org.accede.profile.Report;
import org.accede.profile.Standing;
import org.accede.profile.Statement;
import org.accede.profile.TopicAnswers;
import org.accede.profile.Value;

/** Facts, conditions, standing and filings of an imagined country; what is not set is unknown, and it is not a Party to anything. */
public final class Situation {

    public final Map<String, Value> facts = new TreeMap<>();
    public final Map<String, Looked> conditions = new TreeMap<>();
    public final Map<String, Standing.State> status = new TreeMap<>();
    /** Since when it stands so, as precise as that is known. */
    public final Map<String, Moment> since = new TreeMap<>();

    public final Map<String, Formalities> formalities = new TreeMap<>();
    /** What others said, by article or paragraph. */
    public final Map<String, Report.Says> reports = new TreeMap<>();

    /** Conditions by name, and whether somebody looked for all of them; a name may say which limit it may be: {@code other?without-right}. */
    public record Looked(boolean complete, List<String> names) {}

    public Situation copy() {
        Situation copy = new Situation();
        copy.facts.putAll(facts);
        copy.conditions.putAll(conditions);
        copy.status.putAll(status);
        copy.since.putAll(since);
        copy.formalities.putAll(formalities);
        copy.reports.putAll(reports);
        return copy;
    }

    /** As a profile of a constructed country. */
    public Profile profile(Catalogue catalogue) {
        Map<String, Map<String, List<Statement>>> statements = new LinkedHashMap<>();
        facts.forEach((id, value) -> statements
                .computeIfAbsent(topicOf(id, catalogue), topic -> new LinkedHashMap<>())
                .put(id, List.of(statement(id, value, catalogue))));
        conditions.keySet().forEach(topic -> statements.computeIfAbsent(topic, t -> new LinkedHashMap<>()));
        Map<String, TopicAnswers> topics = new LinkedHashMap<>();
        statements.forEach((topic, answers) -> topics.put(
                topic, new TopicAnswers(answers, conditions(catalogue.topics().get(topic)), Map.of())));
        Map<String, Standing> standings = new LinkedHashMap<>();
        catalogue
                .instruments()
                .forEach(instrument -> standings.put(
                        instrument.id(),
                        new Standing(
                                status.getOrDefault(instrument.id(), Standing.State.NONE),
                                Optional.ofNullable(since.get(instrument.id())),
                                "",
                                "")));
        List<Report> said = new ArrayList<>();
        reports.forEach((on, says) -> said.add(report(on, says, catalogue)));
        return new Profile("XXX", "Example", true, "", "", Map.of(), standings, formalities, topics, said, "");
    }

    /** What somebody said of an article or paragraph, without provisions. */
    public static Report report(String on, Report.Says says, Catalogue catalogue) {
        List<String> requirements =
                catalogue.meantBy(on).stream().map(Requirement::id).toList();
        return new Report(on, requirements, says, "an expert", "", List.of(), "");
    }

    /** What it holds; what is not said is unknown. */
    @Override
    public String toString() {
        Map<String, String> answers = new TreeMap<>();
        facts.forEach((fact, value) ->
                answers.put(fact, value instanceof Value.Items items ? items.toString() : value.words()));
        Map<String, String> filed = new TreeMap<>();
        formalities.forEach((instrument, one) -> filed.put(
                instrument,
                one.list().stream()
                                .map(filing -> filing.article() + " " + filing.state())
                                .toList()
                        + (one.complete() ? " and no more" : " and not looked up")));
        return "facts " + answers + ", conditions " + conditions + ", status " + status + " since " + since + ", filed "
                + filed;
    }

    private static Statement statement(String id, Value value, Catalogue catalogue) {
        boolean judgement = catalogue.facts().get(id).kind() == FactDefinition.Kind.JUDGEMENT;
        return new Statement(
                value,
                List.of(),
                Optional.empty(),
                judgement ? Optional.of("the reviewer") : Optional.empty(),
                false,
                "");
    }

    private static String topicOf(String fact, Catalogue catalogue) {
        FactDefinition definition = catalogue.facts().get(fact);
        if (definition == null) {
            throw new IllegalArgumentException("there is no fact '" + fact + "'");
        }
        return definition.topic();
    }

    private Conditions conditions(Topic topic) {
        Looked looked = conditions.get(topic.id());
        if (looked == null) {
            return Conditions.NOT_LOOKED;
        }
        List<Conditions.Condition> list = looked.names().stream()
                .map(text -> {
                    String[] parts = text.split("\\?", 2);
                    if (!parts[0].equals("other") && !topic.conditions().containsKey(parts[0])) {
                        throw new IllegalArgumentException("there is no condition '" + parts[0] + "' of " + topic.id());
                    }
                    return new Conditions.Condition(
                            topic.id(),
                            parts[0],
                            topic.narrowedBy(parts[0]),
                            List.of(),
                            parts.length == 2 ? Optional.of(parts[1]) : topic.mayBe(parts[0]),
                            parts[0].equals("other") ? "something else" : "");
                })
                .toList();
        return new Conditions(looked.complete(), list);
    }

    /** A value as cases write it. */
    static Value value(String text) {
        return switch (text) {
            case "yes", "partly", "no" -> Value.Degree.valueOf(text.toUpperCase(Locale.ROOT));
            case "unlimited" -> new Value.Unlimited();
            default ->
                text.matches("\\d+(\\.\\d+)?")
                        ? new Value.Amount(new BigDecimal(text))
                        : text.matches("\\d{4}-\\d\\d-\\d\\d")
                                ? new Value.Day(LocalDate.parse(text))
                                : new Value.Choice(text);
        };
    }
}
