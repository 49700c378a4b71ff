package org.accede.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Topic;
import org.accede.checklist.task.Awaits;
import org.accede.checklist.task.Paragraph;
import org.accede.checklist.task.QuestionsTask;
import org.accede.checklist.task.SubjectMatter;
import org.accede.checklist.task.TaskKind;
import org.accede.finding.OpenQuestion;
import org.accede.readiness.DutyForJoining;

/** Puts questions on which duties wait together: where the State stands, topic by topic of the catalogue, judgement by judgement. */
final class QuestionGroups {

    private final Catalogue catalogue;
    private final Instrument treaty;
    private final List<Paragraph> paragraphs;
    private final Set<Awaits> awaited;

    /**
     * @param paragraphs in the order of the treaty
     * @param awaited what rules said of them
     */
    QuestionGroups(Catalogue catalogue, Instrument treaty, List<Paragraph> paragraphs, List<Awaits> awaited) {
        this.catalogue = catalogue;
        this.treaty = treaty;
        this.paragraphs = paragraphs;
        this.awaited = Set.copyOf(awaited);
    }

    List<QuestionsTask> tasks() {
        List<QuestionsTask> tasks = new ArrayList<>();
        standing().ifPresent(tasks::add);
        Map<OpenQuestion, Set<String>> open = new LinkedHashMap<>();
        waiting(Awaits.What.ANSWERS).forEach(paragraph -> DutyForJoining.questions(paragraph.finding(), catalogue)
                .forEach(question -> put(open, question, paragraph)));
        catalogue.topics().values().forEach(topic -> ofTopic(topic, open).ifPresent(tasks::add));
        tasks.addAll(judgements());
        return tasks;
    }

    private List<Paragraph> waiting(Awaits.What what) {
        return paragraphs.stream()
                .filter(paragraph -> awaited.contains(paragraph.awaits(what)))
                .toList();
    }

    private Optional<QuestionsTask> standing() {
        Set<String> waiting = new LinkedHashSet<>();
        waiting(Awaits.What.STANDING).forEach(paragraph -> waiting.add(paragraph.getId()));
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuestionsTask(
                        TaskKind.FACTS,
                        "standing",
                        SubjectMatter.STATUS,
                        "Where the State stands before the treaty",
                        List.of("Has the State signed the " + treaty.shortTitle()
                                + ", is it a Party to it, and since when?"),
                        waiting));
    }

    private static Optional<QuestionsTask> ofTopic(Topic topic, Map<OpenQuestion, Set<String>> open) {
        List<String> asks = new ArrayList<>();
        Set<String> waiting = new LinkedHashSet<>();
        open.forEach((question, requirements) -> asks(topic, question).ifPresent(ask -> {
            asks.add(ask);
            waiting.addAll(requirements);
        }));
        return asks.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuestionsTask(
                        TaskKind.FACTS, topic.id(), SubjectMatter.of(topic.kind()), topic.title(), asks, waiting));
    }

    /** The question in words, if it belongs to the topic. */
    private static Optional<String> asks(Topic topic, OpenQuestion question) {
        if (question instanceof OpenQuestion.ConditionsOf conditions) {
            return conditions.topic().equals(topic.id())
                    ? Optional.of(OpenQuestion.ConditionsOf.ASKS)
                    : Optional.empty();
        }
        return Optional.ofNullable(topic.facts().get(question.id())).map(fact -> fact.asks());
    }

    private List<QuestionsTask> judgements() {
        Map<String, Set<String>> judgements = new LinkedHashMap<>();
        waiting(Awaits.What.JUDGEMENT)
                .forEach(paragraph ->
                        paragraph.finding().reviews().forEach(question -> put(judgements, question, paragraph)));
        Set<String> taken = new LinkedHashSet<>();
        List<QuestionsTask> tasks = new ArrayList<>();
        judgements.forEach((question, waiting) -> {
            String first = waiting.iterator().next();
            String about = first;
            for (int more = 2; !taken.add(about); more++) {
                about = first + "-" + more;
            }
            tasks.add(new QuestionsTask(
                    TaskKind.JUDGEMENT, about, SubjectMatter.OTHER, question, List.of(question), waiting));
        });
        return tasks;
    }

    private static <Q> void put(Map<Q, Set<String>> waiting, Q question, Paragraph paragraph) {
        waiting.computeIfAbsent(question, q -> new LinkedHashSet<>()).add(paragraph.getId());
    }
}
