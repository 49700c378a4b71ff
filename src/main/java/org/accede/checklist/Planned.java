package org.accede.checklist;

import java.util.ArrayList;
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
import org.accede.finding.Cited;
import org.accede.finding.Findings;
import org.accede.readiness.Way;

/**
 * Tasks in the order of the treaty, and all that rules said of them.
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

    /** Sorts, numbers and writes them; what a task is, and what it needs, the rules have said. */
    Checklist checklist() {
        Map<String, Task> byId = tasks.stream()
                .collect(Collectors.toMap(Task::getId, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        TaskDetails said = TaskDetails.of(byId.keySet(), details);
        Order order = new Order(byPhase(byId, said), said.needs());
        Drafts drafts = new Drafts(findings.profile(), texts, instruments);
        List<Task> sorted = order.sorted().stream().map(byId::get).toList();
        ActionWriter writer = new ActionWriter(
                findings, said, drafts, BillArticle.of(sorted), Contents.ofDeposit(instruments, tasks, said.states()));
        List<Action> actions = new ArrayList<>();
        for (Task task : sorted) {
            actions.add(writer.action(task, actions.size() + 1, order.directNeeds(task.getId())));
        }
        return new Checklist(
                findings.profile(),
                findings.asOf(),
                way.treaty(),
                way,
                days,
                actions,
                actions.stream()
                        .flatMap(action -> drafts.of(byId.get(action.id()), action.state()).stream())
                        .toList(),
                Cited.sources(
                        findings.profile(),
                        findings.all().stream()
                                .filter(one -> one.requirement()
                                        .instrument()
                                        .equals(way.treaty().id()))
                                .toList(),
                        List.of(way.treaty().id()),
                        List.of()),
                findings.catalogueDigest(),
                findings.rulesDigest());
    }

    private static List<String> byPhase(Map<String, Task> byId, TaskDetails said) {
        return byId.keySet().stream()
                .sorted(Comparator.comparing(id -> said.meanings().get(id).work()))
                .toList();
    }
}
