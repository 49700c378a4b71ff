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

/** What an action has to cover or to hold, taken from the findings. */
final class Contents {

    private Contents() {}

    static List<String> of(Task task, Catalogue catalogue) {
        if (task instanceof QuestionsTask questions) {
            return questions.kind() == TaskKind.FACTS ? questions.asks() : List.of();
        }
        if (task instanceof FilingTask filing) {
            return filing(filing);
        }
        return task instanceof DutyTask duty ? duty(duty, catalogue) : List.of();
    }

    private static List<String> duty(DutyTask task, Catalogue catalogue) {
        return switch (task.kind()) {
            case LAW, PRACTICE ->
                task.paragraphs().stream()
                        .flatMap(p -> Stream.concat(change(p.finding(), catalogue).stream(), later(p)))
                        .toList();
            case WEIGH, AUTHORITY, NOTICE, LATER ->
                task.paragraphs().stream().map(p -> asked(task, p)).toList();
            default -> List.of();
        };
    }

    private static List<String> filing(FilingTask task) {
        Stream<String> covers = task.paragraphs().stream()
                .filter(Paragraph::isCurable)
                .map(p -> p.getId() + ": " + p.finding().requirement().asks());
        Stream<String> besides = task.place().calledForBy().stream()
                .map(id -> id + " turns on it too, beside another filing or in its place");
        return Stream.concat(covers, besides).toList();
    }

    private static String asked(DutyTask task, Paragraph paragraph) {
        String id = task.paragraphs().size() == 1 ? "" : paragraph.getId() + ": ";
        return id + paragraph.finding().requirement().asks() + " ("
                + paragraph.finding().word().words() + ")";
    }

    /** What a law that waits, or a bill, would change. */
    private static Stream<String> later(Paragraph paragraph) {
        return paragraph.finding().later().stream().map(one -> paragraph.getId() + ": " + one.words());
    }

    /** What a law has to cover, and what it must no longer ask for. */
    private static List<String> change(Finding finding, Catalogue catalogue) {
        List<String> contents = new ArrayList<>();
        contents.add(finding.requirement().asks());
        Remedy.of(finding, catalogue)
                .forEach((remedy, phrases) ->
                        phrases.forEach(phrase -> contents.add(to(remedy, finding.requirement()) + ": " + phrase)));
        finding.narrowedBy().forEach(condition -> contents.add("To ask for no longer: " + condition));
        return contents;
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
                .map(task -> task.subject() + " (" + task.about() + ")"
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
