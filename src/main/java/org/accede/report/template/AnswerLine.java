package org.accede.report.template;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.ConditionDefinition;
import org.accede.catalogue.FactDefinition;

/**
 * How an answer is written. Where it is to be chosen, all that it can be stands there, parted by strokes, and is no answer: whoever forgets
 * to choose is told so.
 */
public final class AnswerLine {

    private static final String DEGREES = "yes|partly|no";
    private static final String PROVISIONS = "\"provisions\": [\"act: s. ?\"]";

    private AnswerLine() {}

    /** One answer, under the name that the question has in its topic: {@code "renewable": {"value": ...}}. */
    static String of(FactDefinition fact) {
        return Json.text(name(fact)) + ": " + statement(fact);
    }

    /** The same in its topic, as it stands under {@code "topics"} of a profile, broken so that it fits a terminal. */
    public static List<String> inItsTopic(FactDefinition fact) {
        String topic = Json.text(fact.topic()) + ": {";
        return isExistence(fact)
                ? List.of(topic, of(fact) + "}")
                : List.of(topic + "\"facts\": {", Json.text(name(fact)) + ":", statement(fact) + "}}");
    }

    /** A condition of the law in its topic. */
    public static List<String> inItsTopic(String topic, ConditionDefinition condition) {
        return List.of(Json.text(topic) + ": {\"conditions\": {\"list\": [", of(condition) + "]}}");
    }

    /** A filing, as it stands in a profile. */
    public static List<String> filing(String instrument, String article) {
        return List.of(
                "\"formalities\": {" + Json.text(instrument) + ": {\"list\": [",
                "{\"article\": " + Json.text(article) + ", \"state\": \"made|planned\"}]}}");
    }

    static String of(ConditionDefinition condition) {
        return "{\"name\": " + Json.text(condition.name()) + ", " + PROVISIONS + "}";
    }

    /** What an answer looks like, where the line alone does not tell; empty where it does. */
    static String hint(FactDefinition fact) {
        String form =
                switch (fact.type()) {
                    case ANSWER, CHOICE, DATE -> "";
                    case NUMBER ->
                        "A number" + (fact.unit().isEmpty() ? "" : " of " + fact.unit())
                                + " without quotation marks"
                                + fact.options().stream()
                                        .map(word -> ", \"" + word + "\"")
                                        .collect(Collectors.joining())
                                + ", or \"unlimited\".";
                    case LIST -> "A list; \"complete\": true if there is no more.";
                };
        String by = fact.kind() == FactDefinition.Kind.JUDGEMENT ? "Signed by " + fact.by() + "." : "";
        return (form + " " + by).strip();
    }

    /** The name of a question within its topic. */
    static String name(FactDefinition fact) {
        return fact.id().substring(fact.topic().length() + 1);
    }

    static boolean isExistence(FactDefinition fact) {
        return name(fact).equals("exists");
    }

    private static String statement(FactDefinition fact) {
        String basis = basis(fact);
        return switch (fact.type()) {
            case ANSWER -> valued(DEGREES, basis);
            case NUMBER ->
                valued(
                        Stream.of(
                                        Stream.of(fact.unit().isEmpty() ? "number" : fact.unit()),
                                        fact.options().stream(),
                                        Stream.of("unlimited"))
                                .flatMap(words -> words)
                                .collect(Collectors.joining("|")),
                        basis);
            case DATE -> valued("YYYY-MM-DD", basis);
            case CHOICE -> valued(String.join("|", fact.options()), basis);
            case LIST -> "{\"complete\": false, \"list\": [" + item(fact.options()) + "], " + basis + "}";
        };
    }

    private static String item(List<String> options) {
        String name = options.isEmpty() ? "?" : String.join("|", options);
        return "{\"item\": " + Json.text(name) + ", \"value\": " + Json.text(DEGREES) + "}";
    }

    private static String valued(String value, String basis) {
        return "{\"value\": " + Json.text(value) + ", " + basis + "}";
    }

    private static String basis(FactDefinition fact) {
        return switch (fact.kind()) {
            case LAW -> PROVISIONS;
            case PRACTICE -> "\"source\": \"act\"";
            case JUDGEMENT -> "\"reviewer\": \"?\"";
        };
    }
}
