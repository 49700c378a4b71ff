package org.accede.report.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.accede.checklist.Action;
import org.accede.checklist.Action.Route;
import org.accede.checklist.BillArticle;
import org.accede.checklist.Checklist;
import org.accede.checklist.draft.Draft;
import org.accede.checklist.task.WorkPhase;
import org.accede.paper.Cell;
import org.accede.paper.Table;
import org.accede.paper.Table.Column;
import org.accede.paper.Table.Kind;
import org.accede.report.frame.Papers;

/** The checklist as tables to work with: each action in a row, with columns left to fill in. */
final class ChecklistSheets {

    private static final List<String> STATUSES = List.of("not begun", "in hand", "waiting", "done", "not needed");

    private final Checklist checklist;
    private final Function<Action, String> numbers;

    /** @param numbers of the actions that an action needs */
    ChecklistSheets(Checklist checklist, Function<Action, String> numbers) {
        this.checklist = checklist;
        this.numbers = numbers;
    }

    List<Table> all() {
        List<Table> sheets = new ArrayList<>(List.of(actions()));
        questions().ifPresent(sheets::add);
        if (!checklist.drafts().isEmpty()) {
            sheets.add(drafts());
        }
        return sheets;
    }

    private Table actions() {
        List<Column> columns = List.of(
                Papers.count("No.", 3),
                Papers.head("Id", 7),
                Papers.text("Work", 6),
                Papers.text("Bill", 7),
                Papers.text("Action", 14),
                Papers.text("Contents", 20),
                Papers.text("Routes", 10),
                Papers.text("Legal basis", 8),
                Papers.text("Requirements", 8),
                Papers.text("Gaps", 6),
                Papers.text("Alike elsewhere", 7),
                Papers.text("Usual owner", 7),
                Papers.text("After no.", 5),
                Papers.day("Earliest", 5),
                Papers.day("Planned", 5),
                Papers.day("Latest", 5),
                Papers.text("When", 8),
                Papers.mark("State", 5),
                Papers.text("Because", 8),
                Papers.text("Done when", 10),
                Papers.text("Text checked", 5),
                new Column("Owner", 8, Kind.FILL),
                new Column("Due", 5, Kind.FILL),
                new Column("Status", 6, Kind.FILL, STATUSES),
                new Column("Remarks", 12, Kind.FILL));
        return new Table(
                "checklist",
                "Checklist",
                columns,
                checklist.actions().stream().map(this::row).toList());
    }

    private Table.Row row(Action action) {
        return Papers.row(
                action.id(),
                Papers.count(action.number()),
                Cell.text(action.id()),
                Cell.text(action.work().title()),
                Cell.text(action.bill().map(BillArticle::heading).orElse("")),
                Cell.text(action.title()),
                Cell.text(action.contents()),
                Cell.text(action.routes().stream().map(ChecklistSheets::route).toList()),
                Cell.text(action.origin().basis()),
                Papers.joined(action.origin().requirements()),
                Papers.joined(action.origin().gaps()),
                Cell.text(ChecklistPaper.counterparts(action)),
                Papers.joined(ChecklistPaper.owners(action)),
                Cell.text(numbers.apply(action)),
                day(action.timing().earliest()),
                day(action.timing().planned()),
                day(action.timing().latest()),
                Cell.text(action.timing().says()),
                ChecklistPaper.mark(action.state()),
                Cell.text(action.progress().because()),
                Cell.text(action.progress().proof()),
                Cell.text(action.origin().unverified() ? "no" : "yes"),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY);
    }

    private static String route(Route route) {
        return route.title() + ": " + route.how();
    }

    private static Cell day(Optional<java.time.LocalDate> date) {
        return date.map(day -> (Cell) new Cell.Day(day)).orElse(Cell.EMPTY);
    }

    /** The questions of all actions that find out, each in a row. */
    Optional<Table> questions() {
        List<Table.Row> rows = new ArrayList<>();
        for (Action action : checklist.of(WorkPhase.FIND_OUT)) {
            int number = 0;
            for (String question : action.contents()) {
                number++;
                rows.add(Papers.row(
                        action.id() + "#" + number,
                        Cell.text(action.number() + "." + number),
                        Cell.text(action.title()),
                        Cell.text(question),
                        Cell.EMPTY));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "questions-to-answer",
                        "Questions",
                        List.of(
                                Papers.head("No.", 8),
                                Papers.text("Action", 27),
                                Papers.text("Question", 45),
                                new Column("Answer and provision", 20, Kind.FILL)),
                        rows));
    }

    static String questions(Action action) {
        int count = action.contents().size();
        return count == 1 ? "1 question" : count + " questions";
    }

    private Table drafts() {
        return new Table(
                "draft-texts",
                "Draft texts",
                List.of(
                        Papers.head("Id", 8),
                        Papers.text("Kind", 10),
                        Papers.text("Title", 20),
                        Papers.text("Basis", 12),
                        Papers.text("Draft", 35),
                        Papers.text("To check", 15)),
                checklist.drafts().stream().map(ChecklistSheets::draft).toList());
    }

    private static Table.Row draft(Draft draft) {
        return Papers.row(
                draft.id(),
                Cell.text(draft.id()),
                Cell.text(draft.as().id()),
                Cell.text(draft.title()),
                Cell.text(draft.basis()),
                Cell.text(draft.paragraphs()),
                Cell.text(draft.note()));
    }
}
