package org.accede.checklist;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accede.catalogue.ConsentInstrument;
import org.accede.checklist.draft.DraftText;
import org.accede.checklist.draft.Drafts;
import org.accede.checklist.task.Detail;
import org.accede.checklist.task.Task;
import org.accede.checklist.task.Timeframe;
import org.accede.finding.Counts;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.readiness.Way;

/**
 * The tasks for one treaty in its order, and all that rules said of them.
 *
 * @param instruments that the State can deposit
 * @param texts patterns of drafts of the treaty
 */
record Planned(
        Findings findings,
        Way way,
        Timeframe days,
        List<ConsentInstrument> instruments,
        List<DraftText> texts,
        List<Task> tasks,
        List<Detail> details) {

    /** What a task is, and what it needs, the rules have said; those of one kind of work stand together. */
    List<Entry> entries() {
        Map<String, Task> byId = tasks.stream()
                .collect(Collectors.toMap(Task::getId, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        TaskDetails said = TaskDetails.of(byId.keySet(), details);
        EntryWriter writer = new EntryWriter(
                findings,
                way.treaty(),
                said,
                new Drafts(findings.profile(), texts, instruments),
                Contents.ofDeposit(instruments, tasks, said.states()));
        return byId.values().stream()
                .map(writer::entry)
                .sorted(Comparator.comparing(entry -> entry.meaning().work()))
                .toList();
    }

    Course course() {
        return new Course(way, days, Counts.of(ofTreaty(), findings.catalogue()));
    }

    List<Finding> ofTreaty() {
        return findings.all().stream()
                .filter(one ->
                        one.requirement().instrument().equals(way.treaty().id()))
                .toList();
    }
}
