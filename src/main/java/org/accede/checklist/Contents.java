package org.accede.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.ConsentInstrument;
import org.accede.catalogue.Requirement;
import org.accede.checklist.task.Detail;
import org.accede.checklist.task.DutyTask;
import org.accede.checklist.task.FilingTask;
import org.accede.checklist.task.Paragraph;
import org.accede.checklist.task.QuestionsTask;
import org.accede.checklist.task.Task;
import org.accede.checklist.task.TaskKind;
import org.accede.checklist.task.TaskState;
import org.accede.finding.Finding;
import org.accede.finding.Remedy;

/**
 * What an action has to cover or to hold, taken from the findings.
 *
 * @param asks what the treaty asks, in its own terms
 * @param holds what is to be done about it, or the questions; two treaties may have the same
 */
record Contents(List<String> asks, List<String> holds) {

    private static final Contents NONE = new Contents(List.of(), List.of());

    static Contents of(Task task, Catalogue catalogue) {
        if (task instanceof QuestionsTask questions) {
            return questions.kind() == TaskKind.FACTS ? new Contents(List.of(), questions.asks()) : NONE;
        }
        if (task instanceof FilingTask filing) {
            return filing(filing, catalogue);
        }
        return task instanceof DutyTask duty ? duty(duty, catalogue) : NONE;
    }

    /** What goes to the depositary. */
    static Contents holding(List<String> papers) {
        return new Contents(List.of(), papers);
    }

    private static Contents duty(DutyTask task, Catalogue catalogue) {
        return switch (task.kind()) {
            case LAW, PRACTICE ->
                new Contents(
                        task.paragraphs().stream()
                                .map(p -> p.finding().requirement().asks())
                                .toList(),
                        task.paragraphs().stream()
                                .flatMap(p -> Stream.concat(change(p.finding(), catalogue), later(p)))
                                .toList());
            case WEIGH, AUTHORITY, NOTICE, LATER ->
                new Contents(task.paragraphs().stream().map(p -> asked(task, p)).toList(), List.of());
            default -> NONE;
        };
    }

    private static Contents filing(FilingTask task, Catalogue catalogue) {
        return new Contents(
                task.paragraphs().stream()
                        .filter(Paragraph::isCurable)
                        .map(p -> place(p) + ": " + p.finding().requirement().asks())
                        .toList(),
                task.place().calledForBy().stream()
                        .map(id -> catalogue.requirement(id).orElseThrow().pinpoint()
                                + " turns on it too, beside another filing or in its place")
                        .toList());
    }

    private static String asked(DutyTask task, Paragraph paragraph) {
        return (task.paragraphs().size() == 1 ? "" : place(paragraph) + ": ")
                + paragraph.finding().requirement().asks() + " ("
                + paragraph.finding().word().words() + ")";
    }

    private static String place(Paragraph paragraph) {
        return paragraph.finding().requirement().pinpoint();
    }

    /** What a law that waits, or a bill, would change. */
    private static Stream<String> later(Paragraph paragraph) {
        return paragraph.finding().later().stream().map(one -> place(paragraph) + ": " + one.words());
    }

    /** What a law has to cover, and what it must no longer ask for. */
    private static Stream<String> change(Finding finding, Catalogue catalogue) {
        List<String> holds = new ArrayList<>();
        Remedy.of(finding, catalogue)
                .forEach((remedy, phrases) ->
                        phrases.forEach(phrase -> holds.add(to(remedy, finding.requirement()) + ": " + phrase)));
        finding.narrowedBy().forEach(condition -> holds.add("To ask for no longer: " + condition));
        if (finding.isOursAlone()) {
            holds.add("By our reading alone: " + String.join("; ", finding.ours()));
        }
        return holds.stream();
    }

    private static String to(Remedy remedy, Requirement requirement) {
        return switch (remedy) {
            case LAW -> requirement.isToBeCovered() ? "To cover" : "To provide for";
            case NOTIFICATION -> "To tell";
            case DESIGNATION -> "To designate or provide for";
            case PRACTICE -> "In practice";
        };
    }

    /** What goes to the depositary: the instrument, what was decided to file or may still be, and what he has to be told. */
    static List<String> ofDeposit(
            List<ConsentInstrument> instruments, List<Task> tasks, Map<String, Detail.InState> states) {
        Stream<String> filings = tasks.stream()
                .filter(task -> task.kind() == TaskKind.FILING)
                .filter(task -> states.get(task.getId()).state().isPending())
                .map(task -> task.subject() + " (" + task.pinpoints() + ")"
                        + (states.get(task.getId()).state() == TaskState.PLANNED ? ", as planned" : ", if so decided"));
        Stream<String> notices = tasks.stream()
                .filter(task -> task.kind() == TaskKind.NOTICE)
                .map(DutyTask.class::cast)
                .map(task -> "the notification under " + task.pinpoints()
                        + (task.isAsked() ? "" : ", if it is asked of this State"));
        return Stream.of(instruments.stream().map(ConsentInstrument::words), filings, notices)
                .flatMap(all -> all)
                .toList();
    }
}
