package org.accede.report.template;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.accede.catalogue.ConditionDefinition;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Topic;

/** One topic of a profile in which nobody has answered anything: each question in words, and below it the answer to be filled in. */
final class TopicBlock {

    private static final int STEP = 2;

    private final Sheet sheet;
    private final int indent;

    TopicBlock(Sheet sheet, int indent) {
        this.sheet = sheet;
        this.indent = indent;
    }

    /** @param questions by what is said before them; nothing is said where that is empty */
    void write(Topic topic, Map<String, List<FactDefinition>> questions) {
        sheet.line(indent, Json.text(topic.id()) + ": {");
        FactDefinition exists = topic.facts().get(topic.existsFact());
        if (exists != null) {
            question(exists, indent + STEP);
        }
        if (questions.values().stream().flatMap(List::stream).anyMatch(fact -> !fact.equals(exists))) {
            sheet.line(indent + STEP, "\"facts\": {");
            questions.forEach((heading, facts) -> {
                List<FactDefinition> asked =
                        facts.stream().filter(fact -> !fact.equals(exists)).toList();
                if (!heading.isEmpty() && !asked.isEmpty()) {
                    sheet.say(indent + 2 * STEP, heading + ":");
                }
                asked.forEach(fact -> question(fact, indent + 2 * STEP));
            });
            sheet.line(indent + STEP, "},");
        }
        if (topic.hasConditions()) {
            conditions(topic);
        }
        sheet.line(indent, "},");
    }

    private void question(FactDefinition fact, int at) {
        String words = String.join(
                " ",
                Stream.of(fact.asks(), fact.help(), AnswerLine.hint(fact))
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isBlank())
                        .toList());
        sheet.say(at, words).offer(at, AnswerLine.of(fact) + ",");
    }

    private void conditions(Topic topic) {
        sheet.say(indent + STEP, "What the law asks for beyond this, unless another provision does without it:");
        sheet.line(indent + STEP, "\"conditions\": {");
        sheet.say(indent + 2 * STEP, "Once somebody has looked for all of them, whether or not there are any:");
        sheet.offer(indent + 2 * STEP, "\"complete\": true,");
        sheet.line(indent + 2 * STEP, "\"list\": [");
        for (ConditionDefinition condition : topic.conditions().values()) {
            sheet.say(
                    indent + 3 * STEP,
                    condition.help().isEmpty() ? condition.asks() : condition.asks() + ". " + condition.help());
            sheet.offer(indent + 3 * STEP, AnswerLine.of(condition) + ",");
        }
        sheet.line(indent + 2 * STEP, "],").line(indent + STEP, "},");
    }
}
