package org.accede.checklist;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Stage;
import org.accede.checklist.schedule.Timing;
import org.accede.checklist.schedule.Work;
import org.accede.checklist.task.TaskKind;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.Window;
import org.accede.checklist.task.WorkPhase;

/**
 * One action of a list, with what each of its treaties says of it.
 *
 * @param parts one entry at least; of a list for one treaty just one
 * @param ofSeveral whether the list is of several treaties, so that it has to be said of which an entry is
 */
record Merged(List<Entry> parts, boolean ofSeveral) {

    /** What is least advanced says how far the whole is. */
    private static final List<TaskState> BY_ADVANCE = List.of(
            TaskState.TO_DO,
            TaskState.OPEN,
            TaskState.PLANNED,
            TaskState.DRAFTED,
            TaskState.LATER,
            TaskState.OPTIONAL,
            TaskState.DONE);

    private Entry first() {
        return parts.get(0);
    }

    TaskKind kind() {
        return first().task().kind();
    }

    WorkPhase work() {
        return first().meaning().work();
    }

    boolean isQuestion() {
        return work() == WorkPhase.FIND_OUT;
    }

    boolean isChangeOfLaw() {
        return kind() == TaskKind.LAW;
    }

    /** The article of the treaty, under whose name it stands in a bill. */
    String article() {
        return first().task().getArticleId();
    }

    String articleTitle() {
        return first().task().getArticleTitle();
    }

    /** In a list of several treaties, what each treaty has of its own is told apart by the treaty's name. */
    String id() {
        boolean apart = ofSeveral && parts.size() == 1 && isNamedAlike();
        return apart
                ? kind().id() + ":" + first().treaty().id() + "/"
                        + first().task().about()
                : first().id();
    }

    private boolean isNamedAlike() {
        return kind() == TaskKind.STEP || kind() == TaskKind.LOOK_UP;
    }

    TaskState state() {
        return parts.stream()
                .map(part -> part.state().state())
                .min(Comparator.comparingInt(BY_ADVANCE::indexOf))
                .orElseThrow();
    }

    /** @param own how long stages take in the State */
    Work work(String id, List<String> needs, Function<Stage, Stage> own) {
        return new Work(
                id,
                state() == TaskState.DONE,
                state() == TaskState.OPTIONAL,
                first().stages().stream().map(own).toList(),
                parts.stream().map(Entry::window).reduce(Window::and).orElseThrow(),
                needs);
    }

    Action action(
            int number, Optional<BillArticle> bill, List<String> needs, Timing timing, Map<String, String> texts) {
        return new Action(
                id(),
                number,
                parts.stream().map(part -> part.treaty().id()).distinct().toList(),
                work(),
                first().meaning().title(),
                title(),
                bill,
                contents(),
                parts.stream()
                        .flatMap(part -> part.routes().stream())
                        .distinct()
                        .toList(),
                parts.stream()
                        .flatMap(part -> part.owners().stream())
                        .distinct()
                        .toList(),
                needs,
                timing,
                new Progress(state(), joined(part -> part.state().because()), joined(part -> part.meaning()
                        .proof())),
                origin(),
                parts.stream()
                        .flatMap(part -> part.drafts().stream().map(draft -> textId(part, draft.id(), texts)))
                        .toList(),
                Assigned.NOBODY);
    }

    /** Drafts that two treaties name alike are told apart. */
    private static String textId(Entry part, String draft, Map<String, String> texts) {
        return texts.getOrDefault(part.treaty().id() + "/" + draft, draft);
    }

    /** With the place in the treaty, where the title has it not, and with the treaty, where there are several. */
    private String title() {
        String places = parts.stream()
                .map(this::place)
                .filter(place -> !place.isEmpty())
                .collect(Collectors.joining("; "));
        return first().meaning().title() + (places.isEmpty() ? "" : " (" + places + ")");
    }

    private String place(Entry part) {
        if (isQuestion() || kind() == TaskKind.BILL) {
            return "";
        }
        String pinpoints =
                kind().isNamedByPlace() || parts.size() > 1 ? part.task().pinpoints() : "";
        return Stream.of(ofSeveral ? part.treaty().shortTitle() : "", pinpoints)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private List<String> contents() {
        boolean named = parts.size() > 1;
        Stream<String> asks = parts.stream().flatMap(part -> part.contents().asks().stream()
                .map(ask -> named ? part.treaty().shortTitle() + ": " + ask : ask));
        return Stream.concat(asks, parts.stream().flatMap(part -> part.contents().holds().stream()))
                .distinct()
                .toList();
    }

    private Origin origin() {
        Set<String> requirements = new LinkedHashSet<>();
        parts.forEach(part -> requirements.addAll(part.origin().requirements()));
        return new Origin(
                ofSeveral
                        ? parts.stream()
                                .filter(part -> !part.origin().basis().isEmpty())
                                .map(part -> part.treaty().shortTitle() + ": "
                                        + part.origin().basis())
                                .collect(Collectors.joining("; "))
                        : first().origin().basis(),
                List.copyOf(requirements),
                parts.stream()
                        .flatMap(part -> part.origin().gaps().stream())
                        .distinct()
                        .toList(),
                parts.stream()
                        .flatMap(part -> part.origin().counterparts().stream())
                        .filter(finding ->
                                !requirements.contains(finding.requirement().id()))
                        .distinct()
                        .toList(),
                parts.stream().anyMatch(part -> part.origin().unverified()));
    }

    private String joined(Function<Entry, String> says) {
        return parts.stream().map(says).distinct().collect(Collectors.joining("; "));
    }
}
