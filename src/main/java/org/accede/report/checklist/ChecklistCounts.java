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
import org.accede.report.words.CountWords;
import org.accede.report.words.Words;

/** How many actions there are, and of what kind. */
final class ChecklistCounts {

    private ChecklistCounts() {}

    /** Actions of one kind. */
    private record Counted(String id, String title, List<Action> actions) {}

    /** How soon it can be done, and how the obligations stand, in the words of every paper. */
    static List<String> points(Checklist checklist, boolean onTerminal) {
        List<String> points = new ArrayList<>(Pace.points(checklist, onTerminal));
        checklist
                .courses()
                .forEach(course ->
                        points.add((checklist.isJoint() ? course.treaty().shortTitle() + ": " : "")
                                + CountWords.of(course.counts())));
        long unverified = checklist.actions().stream()
                .filter(action -> action.origin().unverified())
                .count();
        if (unverified > 0) {
            points.add(unverified + " of " + checklist.actions().size()
                    + " actions rest on treaty text that was not checked against the authentic one (marked ~).");
        }
        points.add("Owners are those who usually see to such a task; in this State it may be somebody else.");
        return points;
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
                .map(work -> new Counted(work.id(), ChecklistPaper.title(checklist, work), checklist.of(work)))
                .toList());
        rows.add(new Counted("all", "All", checklist.actions()));
        return columns.table("counts", "Actions by kind of work and state", rows, Counted::id);
    }
}
