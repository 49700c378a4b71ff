package org.accede.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.checklist.table.MeaningRow;
import org.accede.checklist.table.OwnerRow;
import org.accede.checklist.table.RowConditions;
import org.accede.checklist.table.TaskRow;
import org.accede.checklist.table.TimeRow;
import org.accede.checklist.task.Detail;
import org.accede.checklist.task.Task;
import org.accede.checklist.task.TaskKind;
import org.accede.checklist.task.TaskState;
import org.accede.readiness.StatusKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables on tasks, over the tasks of every State: each row holds for some task, and no row could be written wider. */
class TaskTableTest {

    /** A task as a row sees it. */
    private record Seen(String treaty, Task task, TaskState state, StatusKind status) {

        boolean fits(TaskRow row) {
            return row.fits(task, state, status);
        }

        boolean fits(RowConditions conditions) {
            return conditions.fit(task, state, status);
        }
    }

    private static final List<Planned> PLANNED = Situations.all()
            .map(Lists::start)
            .map(start -> Lists.planner().planned(start.findings(), start.enacted(), start.way(), rule -> {}))
            .toList();

    private static final List<Seen> SEEN =
            PLANNED.stream().flatMap(TaskTableTest::seen).toList();

    private static Stream<Seen> seen(Planned planned) {
        Map<String, TaskState> states = new HashMap<>();
        planned.details().forEach(detail -> {
            if (detail instanceof Detail.InState in) {
                states.put(in.task(), in.state());
            }
        });
        return planned.tasks().stream()
                .map(task -> new Seen(
                        planned.way().treaty().id(),
                        task,
                        states.get(task.getId()),
                        planned.way().status().kind()));
    }

    @ParameterizedTest
    @ValueSource(classes = {OwnerRow.class, MeaningRow.class, TimeRow.class})
    void eachRowHoldsForSomeTask(Class<? extends TaskRow> table) {
        Set<String> idle = new TreeSet<>();
        Shipped.catalogue().instruments().forEach(treaty -> rows(table, treaty.id())
                .forEach(row -> idle.add(written(row))));
        SEEN.forEach(seen -> first(rows(table, seen.treaty()), seen).ifPresent(row -> idle.remove(written(row))));
        assertThat(idle).isEmpty();
    }

    /** As for the conditions of rules: a row that lacks one of its conditions would hold for a task that is another row's. */
    @ParameterizedTest
    @ValueSource(classes = {OwnerRow.class, MeaningRow.class, TimeRow.class})
    void eachConditionKeepsItsRowFromHoldingForSomeTask(Class<? extends TaskRow> table) {
        Set<String> needless = new TreeSet<>();
        Shipped.catalogue().instruments().forEach(treaty -> rows(table, treaty.id())
                .forEach(row ->
                        withoutOne(row.conditions()).forEach((left, wider) -> needless.add(written(row) + left))));
        SEEN.forEach(seen -> rows(table, seen.treaty()).stream()
                .filter(row -> row.kind() == seen.task().kind() && !seen.fits(row))
                .filter(row -> isFreeFor(row, seen))
                .forEach(row -> withoutOne(row.conditions()).forEach((left, wider) -> {
                    if (seen.fits(wider)) {
                        needless.remove(written(row) + left);
                    }
                })));
        assertThat(needless).isEmpty();
    }

    /** A row as it is written, which may speak of several kinds of task. */
    private static String written(TaskRow row) {
        return row.place() + " " + row.conditions();
    }

    /** Whether no row above it holds. */
    private static boolean isFreeFor(TaskRow row, Seen seen) {
        return rows(row.getClass(), seen.treaty()).stream()
                .noneMatch(other -> other.place() < row.place() && seen.fits(other));
    }

    private static Map<String, RowConditions> withoutOne(RowConditions all) {
        Map<String, RowConditions> others = new HashMap<>();
        leave(others, all, !all.matters().isEmpty(), "matter");
        leave(others, all, !all.topics().isEmpty(), "reads");
        leave(others, all, !all.articles().isEmpty(), "article");
        leave(others, all, !all.steps().isEmpty(), "step");
        leave(others, all, !all.phases().isEmpty(), "phase");
        leave(others, all, !all.states().isEmpty(), "state");
        leave(others, all, !all.statuses().isEmpty(), "status");
        leave(others, all, !all.due().isEmpty(), "due");
        leave(others, all, all.ownLastDay(), "own-last-day");
        return others;
    }

    private static void leave(Map<String, RowConditions> others, RowConditions all, boolean there, String out) {
        if (there) {
            others.put(
                    " without " + out,
                    new RowConditions(
                            out.equals("matter") ? Set.of() : all.matters(),
                            out.equals("reads") ? Set.of() : all.topics(),
                            out.equals("article") ? Set.of() : all.articles(),
                            out.equals("step") ? Set.of() : all.steps(),
                            out.equals("phase") ? Set.of() : all.phases(),
                            out.equals("state") ? Set.of() : all.states(),
                            out.equals("status") ? Set.of() : all.statuses(),
                            out.equals("due") ? Set.of() : all.due(),
                            !out.equals("own-last-day") && all.ownLastDay()));
        }
    }

    /** What the rules made of the tables is what a reader finds who goes through them from the top. */
    @Test
    void theFirstRowThatFitsHolds() {
        for (Planned planned : PLANNED) {
            Map<String, List<?>> owners = new HashMap<>();
            planned.details().forEach(detail -> {
                if (detail instanceof Detail.Owned owned) {
                    owners.put(owned.task(), owned.owners());
                }
            });
            seen(planned).forEach(seen -> assertThat(owners.get(seen.task().getId()))
                    .as(seen.task().getId())
                    .isEqualTo(first(rows(OwnerRow.class, seen.treaty()), seen)
                            .map(row -> ((OwnerRow) row).owners())
                            .orElseThrow()));
        }
    }

    @Test
    void everyKindOfTaskIsSeen() {
        assertThat(SEEN).extracting(seen -> seen.task().kind()).contains(TaskKind.values());
    }

    private static List<TaskRow> rows(Class<? extends TaskRow> table, String treaty) {
        return Shipped.tasks().of(treaty).stream().filter(table::isInstance).toList();
    }

    private static Optional<TaskRow> first(List<TaskRow> rows, Seen seen) {
        return rows.stream().filter(seen::fits).min(Comparator.comparingInt(TaskRow::place));
    }
}
