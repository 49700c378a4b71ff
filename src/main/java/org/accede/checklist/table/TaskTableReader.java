package org.accede.checklist.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.checklist.task.TaskKind;
import org.accede.input.Form;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Node;
import org.accede.input.Problems;
import org.accede.input.Where;

/**
 * Reads the tables on tasks: {@code plan/tasks.yaml} for every treaty, and {@code <treaty>/tasks.yaml} for what a treaty says of its
 * own. It refuses a row that can never hold, and general tables that leave a task without one.
 */
public final class TaskTableReader {

    private static final String GENERAL = "plan/tasks.yaml";

    private final Problems problems = new Problems();
    private final RowReader rows;

    private TaskTableReader(Catalogue catalogue) {
        this.rows = new RowReader(catalogue, problems);
    }

    /**
     * The tables of a rules folder.
     *
     * @throws InvalidDocumentException if there are none, or if something in them does not hold together
     */
    public static TaskTable read(Map<String, Node> files, Catalogue catalogue) {
        if (!files.containsKey(GENERAL)) {
            throw new InvalidDocumentException(
                    new Where(GENERAL, 0, 0),
                    "there is no table of tasks",
                    "Copy this file from the rules that ship, and change it there.");
        }
        return new TaskTableReader(catalogue).table(files, catalogue);
    }

    private TaskTable table(Map<String, Node> files, Catalogue catalogue) {
        Map<String, List<TaskRow>> own = new LinkedHashMap<>();
        int place = 0;
        for (Instrument instrument : catalogue.instruments()) {
            Node file = files.get(instrument.id() + "/tasks.yaml");
            if (file != null) {
                List<TaskRow> ofTreaty = rows(file, place, false);
                own.put(instrument.id(), ofTreaty);
                place += ofTreaty.size();
            }
        }
        List<TaskRow> general = rows(files.get(GENERAL), place, true);
        problems.throwIfAny();
        return new TaskTable(general, own);
    }

    /**
     * The rows of a file.
     *
     * @param first the place of its first row
     * @param whole whether every task must find a row in it
     */
    private List<TaskRow> rows(Node file, int first, boolean whole) {
        Form form = Form.of(file, problems);
        if (!form.has("tasks")) {
            form.missing("tasks", "Add it.");
        }
        List<TaskRow> all = new ArrayList<>();
        form.node("tasks").ifPresent(node -> {
            Form tables = Form.of(node, problems);
            all.addAll(rows(tables, "owners", first, whole, rows::owners));
            all.addAll(rows(tables, "meanings", first, whole, rows::meanings));
            all.addAll(rows(tables, "times", first, whole, rows::times));
            all.addAll(rows(tables, "stages", first, whole, rows::stages));
            tables.done();
        });
        form.done();
        return all;
    }

    private <R extends TaskRow> List<R> rows(
            Form tables, String name, int first, boolean whole, BiFunction<Form, Integer, List<R>> reader) {
        List<R> all = new ArrayList<>();
        Map<TaskKind, Where> last = new LinkedHashMap<>();
        for (Node item : tables.items(name)) {
            Form form = Form.of(item, problems);
            List<R> made = reader.apply(form, first + all.size());
            form.done();
            for (R row : problems.isEmpty() ? made : List.<R>of()) {
                if (last.containsKey(row.kind())) {
                    problems.add(
                            item.where(),
                            "this row never holds for '" + row.kind().id() + "': the row of line "
                                    + last.get(row.kind()).line() + " holds for all of them",
                            "Move it above that row.");
                } else if (row.conditions().equals(RowConditions.NONE)) {
                    last.put(row.kind(), item.where());
                }
            }
            all.addAll(made);
        }
        if (whole && problems.isEmpty()) {
            Stream.of(TaskKind.values())
                    .filter(kind -> !last.containsKey(kind))
                    .forEach(kind -> problems.add(
                            tables.where(name),
                            "no row of '" + name + "' holds for every task of the kind '" + kind.id() + "'",
                            "Add one without conditions below the others."));
        }
        return all;
    }
}
