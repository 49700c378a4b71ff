package org.accede.report.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.accede.checklist.Action;
import org.accede.checklist.Checklist;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.WorkPhase;
import org.accede.paper.Table;
import org.accede.report.frame.Columns;
import org.accede.report.words.Words;

/** How many actions there are, and of what kind. */
final class ChecklistCounts {

    private ChecklistCounts() {}

    /** Actions of one kind. */
    private record Counted(String id, String title, List<Action> actions) {}

    /** What they come from, in sentences. */
    static List<String> points(Checklist checklist) {
        long gaps = checklist.actions().stream()
                .mapToLong(action -> action.origin().gaps().size())
                .sum();
        long unverified = checklist.actions().stream()
                .filter(action -> action.origin().unverified())
                .count();
        return List.of(
                gaps + (gaps == 1 ? " obligation falls" : " obligations fall")
                        + " short in the gap report; each stands in exactly one action below.",
                unverified + " of " + checklist.actions().size()
                        + " actions rest on treaty text that was not checked against the authentic one.");
    }

    static Table table(Checklist checklist) {
        Columns<Counted> columns = Columns.<Counted>of()
                .head("Work", 30, Counted::title)
                .count("All", 10, counted -> counted.actions().size());
        for (TaskState state : TaskState.values()) {
            columns = columns.count(Words.capital(state.words()), 8, counted -> Checklist.counts(counted.actions())
                    .get(state));
        }
        List<Counted> rows = new ArrayList<>(Arrays.stream(WorkPhase.values())
                .map(work -> new Counted(work.id(), work.title(), checklist.of(work)))
                .toList());
        rows.add(new Counted("all", "All", checklist.actions()));
        return columns.table("counts", "Actions by kind of work and state", rows, Counted::id);
    }
}
