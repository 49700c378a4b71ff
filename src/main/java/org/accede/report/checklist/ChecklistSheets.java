package org.accede.report.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.checklist.Action;
import org.accede.checklist.BillArticle;
import org.accede.checklist.Checklist;
import org.accede.checklist.draft.Draft;
import org.accede.checklist.task.WorkPhase;
import org.accede.paper.Cell;
import org.accede.paper.Table;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;
import org.accede.report.frame.Sources;
import org.accede.report.words.Words;

/** The checklist as tables to work with: each action in a row, with columns left to fill in. */
final class ChecklistSheets {

    private static final String ACTIONS_TABLE = "checklist";
    private static final String WORK = "Work";
    private static final String STATUS = "Status";
    private static final String[] STATUSES = {"not begun", "in hand", "waiting", "done", "not needed"};

    /** What people fill in stands beside the action, so that it is printed with it. */
    private static final Columns<ActionEntry> ACTIONS = Columns.<ActionEntry>of()
            .count("No.", 4, entry -> entry.action().number())
            .head("Action", 26, entry -> entry.action().title())
            .joined("Usual owner", 11, ActionEntry::owners)
            .day("Begin by", 8, entry -> entry.action().timing().beginBy())
            .day("Done by", 8, entry -> entry.action().timing().due())
            .filled("Owner", 10, entry -> Cell.text(entry.assigned().who()))
            .filled("Due", 8, entry -> entry.assigned()
                    .by()
                    .map(day -> (Cell) new Cell.Day(day))
                    .orElse(Cell.EMPTY))
            .filled(STATUS, 9, entry -> Cell.text(status(entry.action())), STATUSES)
            .filled("Remarks", 16, ChecklistSheets::remarks)
            .text(WORK, 9, entry -> entry.work())
            .mark("State", 8, ActionEntry::state)
            .text("After no.", 7, ActionEntry::after)
            .text("Id", 12, ActionEntry::id);

    /** All else that is known of it. */
    private static final Columns<ActionEntry> DETAILS = Columns.<ActionEntry>of()
            .count("No.", 3, entry -> entry.action().number())
            .head("Id", 7, ActionEntry::id)
            .text("Action", 12, entry -> entry.action().title())
            .text(
                    "Bill",
                    7,
                    entry -> entry.action().bill().map(BillArticle::heading).orElse(""))
            .lines("Contents", 22, entry -> entry.action().contents())
            .lines("Routes", 10, ActionEntry::routes)
            .text("Legal basis", 8, entry -> entry.action().origin().basis())
            .joined("Requirements", 8, entry -> entry.action().origin().requirements())
            .joined("Gaps", 6, entry -> entry.action().origin().gaps())
            .text("Alike elsewhere", 7, ActionEntry::counterparts)
            .day("Can begin", 5, entry -> entry.action().timing().begins())
            .day("Can be done", 5, entry -> entry.action().timing().ready())
            .text("When", 8, entry -> entry.action().timing().says())
            .text("Because", 8, entry -> entry.action().progress().because())
            .text("Done when", 10, entry -> entry.action().progress().proof())
            .text("Text checked", 5, entry -> entry.action().origin().unverified() ? "no" : "yes");

    private static final Columns<Question> QUESTIONS = Columns.<Question>of()
            .head("No.", 8, question -> question.action().number() + "." + question.number())
            .text("Action", 27, question -> question.action().title())
            .text("Question", 45, Question::asks)
            .fill("Answer and provision", 20);

    private static final Columns<Draft> DRAFTS = Columns.<Draft>of()
            .head("Id", 8, Draft::id)
            .text("Kind", 10, draft -> draft.as().id())
            .text("Title", 20, Draft::title)
            .text("Basis", 12, Draft::basis)
            .lines("Draft", 35, Draft::paragraphs)
            .text("To check", 15, Draft::note);

    private ChecklistSheets() {}

    private static String status(Action action) {
        return action.assigned().isNothing() ? "" : action.assigned().status().inWorkbook();
    }

    private static Cell remarks(ActionEntry entry) {
        return Papers.joined(Stream.of(entry.assigned().way(), entry.assigned().note())
                .filter(text -> !text.isEmpty())
                .toList());
    }

    /** One of an action that finds out. */
    private record Question(Action action, int number, String asks) {}

    static List<Table> of(Checklist checklist) {
        List<Table> sheets = new ArrayList<>();
        sheets.add(ACTIONS.table(ACTIONS_TABLE, "Checklist", ActionEntry.of(checklist), ActionEntry::id));
        sheets.add(progress(checklist));
        sheets.add(DETAILS.table("details", "Details", ActionEntry.of(checklist), ActionEntry::id));
        questions(checklist).ifPresent(sheets::add);
        if (!checklist.drafts().isEmpty()) {
            sheets.add(DRAFTS.table("draft-texts", "Draft texts", checklist.drafts(), Draft::id));
        }
        Sources.sheet(checklist.cited()).ifPresent(sheets::add);
        return sheets;
    }

    /** How far the work has come by what is filled in under status: it moves as people tick. */
    private static Table progress(Checklist checklist) {
        Columns<WorkPhase> columns = Columns.<WorkPhase>of()
                .head("Work", 30, work -> ChecklistPaper.title(checklist, work))
                .count("Actions", 10, work -> checklist.of(work).size())
                .tally("No status yet", 10, work -> tally(checklist, work, ""));
        for (String status : STATUSES) {
            columns = columns.tally(Words.capital(status), 10, work -> tally(checklist, work, status));
        }
        return columns.table(
                "progress",
                "Progress, as filled in on the sheet Checklist",
                ChecklistPaper.works(checklist),
                work -> "progress-" + work.id());
    }

    private static Cell.Tally tally(Checklist checklist, WorkPhase work, String status) {
        int now = (int) checklist.of(work).stream()
                .filter(action -> status(action).equals(status))
                .count();
        Map<String, String> where = new LinkedHashMap<>();
        where.put(WORK, ChecklistPaper.title(checklist, work));
        where.put(STATUS, status);
        return new Cell.Tally(ACTIONS_TABLE, where, now);
    }

    /** The questions of all actions that find out, each in a row; empty if there is none. */
    static Optional<Table> questions(Checklist checklist) {
        List<Question> questions = new ArrayList<>();
        for (Action action : checklist.of(WorkPhase.FIND_OUT)) {
            for (int i = 0; i < action.contents().size(); i++) {
                questions.add(new Question(action, i + 1, action.contents().get(i)));
            }
        }
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(QUESTIONS.table(
                        "questions-to-answer",
                        "Questions",
                        questions,
                        question -> question.action().id() + "#" + question.number()));
    }
}
