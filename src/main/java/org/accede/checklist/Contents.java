package org.accede.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accede.checklist.Action.Route;
import org.accede.finding.Finding;
import org.accede.finding.Formality;

/** What an action has to cover or to hold, taken from the findings. */
final class Contents {

    private Contents() {}

    static List<String> of(Task task) {
        return switch (task.kind()) {
            case "facts" -> task.questions().orElseThrow().asks();
            case "judgement" -> List.of();
            case "law", "practice" ->
                task.paragraphs().stream()
                        .flatMap(p -> change(p.finding()).stream())
                        .toList();
            case "filing" ->
                Stream.concat(
                                curable(task)
                                        .map(p -> p.getId() + ": "
                                                + p.finding().requirement().asks()),
                                task.place().stream()
                                        .flatMap(place -> place.calledForBy().stream())
                                        .map(id -> id + " turns on it too, beside another filing or in its place"))
                        .toList();
            case "weigh", "authority", "notice", "later" ->
                task.paragraphs().stream().map(p -> asked(task, p)).toList();
            default -> List.of();
        };
    }

    /** What goes to the depositary: the instrument, what was decided to file or may still be, and what he has to be told. */
    static List<String> ofDeposit(List<Deed> deeds, List<Task> tasks, Map<String, State> states) {
        Stream<String> instruments = deeds.stream()
                .map(deed -> deed.form().equals("accession")
                        ? "the instrument of accession"
                        : "the instrument of ratification, acceptance or approval");
        Stream<String> filings = tasks.stream()
                .filter(task -> task.kind().equals("filing"))
                .filter(task -> states.get(task.getId()).isPending())
                .map(task -> task.getSubject() + " (" + task.about() + ")"
                        + (states.get(task.getId()) == State.PLANNED ? ", as planned" : ", if so decided"));
        Stream<String> notices = tasks.stream()
                .filter(task -> task.kind().equals("notice"))
                .map(task -> "the notification under " + task.getPinpoints()
                        + (task.isAsked() ? "" : ", if it is asked of this State"));
        return Stream.of(instruments, filings, notices).flatMap(all -> all).toList();
    }

    private static String asked(Task task, Paragraph paragraph) {
        String id = task.paragraphs().size() == 1 ? "" : paragraph.getId() + ": ";
        return id + paragraph.finding().requirement().asks() + " ("
                + paragraph.finding().word().words() + ")";
    }

    /** What a law has to cover, and what it must no longer ask for. */
    private static List<String> change(Finding finding) {
        List<String> contents = new ArrayList<>();
        contents.add(finding.requirement().asks());
        finding.missing().forEach(element -> contents.add("To cover: " + element));
        finding.narrowedBy().forEach(condition -> contents.add("To ask for no longer: " + condition));
        return contents;
    }

    private static Stream<Paragraph> curable(Task task) {
        return task.paragraphs().stream().filter(Paragraph::isCurable);
    }

    /** Where a gap can be closed in two ways, both; the State chooses. */
    static List<Route> routes(Task task) {
        if (!task.kind().equals("filing") || curable(task).findAny().isEmpty()) {
            return List.of();
        }
        List<String> amend = curable(task)
                .flatMap(p -> Stream.concat(
                        p.finding().missing().stream().map(element -> "cover " + element + " (" + p.getId() + ")"),
                        p.finding().narrowedBy().stream()
                                .map(condition -> "ask no longer for: " + condition + " (" + p.getId() + ")")))
                .distinct()
                .toList();
        List<String> besides = curable(task)
                .flatMap(p -> p.finding().formalities().stream())
                .filter(one -> one.canStillBeMade() && !one.article().equals(task.about()))
                .map(Formality::article)
                .distinct()
                .toList();
        return List.of(
                new Route("Amend the law", String.join("; ", amend)),
                new Route(
                        "File: " + task.getSubject(),
                        "under " + task.getPinpoints() + ", when signing or depositing; the law stays as it is"
                                + (besides.isEmpty()
                                        ? ""
                                        : "; the verdict turns on " + String.join(", ", besides) + " too")));
    }
}
