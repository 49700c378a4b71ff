package org.accede.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.checklist.task.Assignment;
import org.accede.checklist.task.DutyTask;
import org.accede.checklist.task.FilingTask;
import org.accede.checklist.task.LastDay;
import org.accede.checklist.task.ListedFiling;
import org.accede.checklist.task.Milestone;
import org.accede.checklist.task.Paragraph;
import org.accede.checklist.task.StepPhase;
import org.accede.checklist.task.StepTask;
import org.accede.checklist.task.Task;
import org.accede.checklist.task.TaskKind;
import org.accede.engine.RuleFault;
import org.accede.engine.RuleRun;
import org.accede.readiness.StepStatus;
import org.accede.readiness.Way;

/** Makes tasks of what rules placed: in the order of the treaty and of the way, whatever the order in which rules fired. */
final class Tasks {

    private final RuleRun session;
    private final List<Paragraph> paragraphs;
    private final Filings filings;
    private final Way way;

    /**
     * @param session in which the rules have placed all that is to be done
     * @param paragraphs in the order of the treaty
     */
    Tasks(RuleRun session, List<Paragraph> paragraphs, Filings filings, Way way) {
        this.session = session;
        this.paragraphs = paragraphs;
        this.filings = filings;
        this.way = way;
    }

    /** Tasks that fulfil something, then filings under which nothing is decided, then steps. */
    List<Task> all() {
        Map<Key, List<Paragraph>> placed = placed();
        listedFilings().forEach(name -> placed.computeIfAbsent(new Key(TaskKind.FILING, name), key -> List.of()));
        return Stream.concat(placed.entrySet().stream().map(one -> task(one.getKey(), one.getValue())), steps())
                .toList();
    }

    /** What a task is named by. */
    private record Key(TaskKind kind, String about) {}

    private Task task(Key key, List<Paragraph> of) {
        return key.kind() == TaskKind.FILING
                ? new FilingTask(filings.place(key.about(), of, paragraphs), of)
                : new DutyTask(key.kind(), key.about(), of);
    }

    private Map<Key, List<Paragraph>> placed() {
        Map<String, List<Assignment>> byParagraph = new LinkedHashMap<>();
        session.all(Assignment.class).forEach(one -> byParagraph
                .computeIfAbsent(one.paragraph().getId(), id -> new ArrayList<>())
                .add(one));
        Map<Key, List<Paragraph>> placed = new LinkedHashMap<>();
        for (Paragraph paragraph : paragraphs) {
            List<Assignment> of = byParagraph.getOrDefault(paragraph.getId(), List.of());
            checkPlacedOnce(paragraph, of);
            of.forEach(one -> placed.computeIfAbsent(new Key(one.kind(), one.about()), key -> new ArrayList<>())
                    .add(paragraph));
        }
        return placed;
    }

    /** A paragraph stands in one task, besides those that serve duties of other tasks; and in none only if nothing is to be done. */
    private static void checkPlacedOnce(Paragraph paragraph, List<Assignment> of) {
        List<Assignment> own = of.stream().filter(one -> !one.kind().isShared()).toList();
        boolean wanted = paragraph.isReached() && paragraph.isWanting() && paragraph.isObligation();
        if (own.size() > 1 || own.isEmpty() && wanted) {
            throw new RuleFault("the rules place " + paragraph.getId() + " in " + own.size() + " tasks: "
                    + own.stream()
                            .map(one -> one.kind().id() + ":" + one.about())
                            .sorted()
                            .toList());
        }
    }

    private List<String> listedFilings() {
        Set<String> chosen = new LinkedHashSet<>();
        session.all(ListedFiling.class).forEach(filing -> chosen.add(filing.name()));
        return filings.inOrder(chosen, paragraphs);
    }

    private Stream<Task> steps() {
        List<StepStatus> listed =
                session.all(Milestone.class).stream().map(Milestone::step).toList();
        List<LastDay> lastDays = session.all(LastDay.class);
        return way.progress().stream().filter(listed::contains).map(step -> step(step, lastDays));
    }

    private Task step(StepStatus step, List<LastDay> lastDays) {
        return new StepTask(
                step,
                StepPhase.of(step.step(), way.steps()),
                lastDays.stream().filter(day -> day.step() == step.getName()).findFirst());
    }
}
