package org.accede.report.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.checklist.Action;
import org.accede.checklist.BillArticle;
import org.accede.checklist.Checklist;
import org.accede.checklist.draft.Draft;
import org.accede.checklist.task.WorkPhase;
import org.accede.paper.Table;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Sources;

/** The checklist as tables to work with: each action in a row, with columns left to fill in. */
final class ChecklistSheets {

    static final String STATUS = "Status";
    static final String[] STATUSES = {"not begun", "in hand", "waiting", "done", "not needed"};

    /** What people fill in stands beside the action, so that it is printed with it. */
    private static final Columns<ActionEntry> ACTIONS = Columns.<ActionEntry>of()
            .count("No.", 3, entry -> entry.action().number())
            .head("Action", 18, entry -> entry.action().title())
            .joined("Usual owner", 7, ActionEntry::owners)
            .day("Done by", 5, entry -> entry.action().timing().due())
            .fill("Owner", 8)
            .fill("Due", 5)
            .fill(STATUS, 6, STATUSES)
            .fill("Remarks", 12)
            .text("Work", 6, entry -> entry.action().work().title())
            .mark("State", 5, ActionEntry::state)
            .day("Can begin", 5, entry -> entry.action().timing().begins())
            .day("Can be done", 5, entry -> entry.action().timing().ready())
            .day("Begin by", 5, entry -> entry.action().timing().beginBy())
            .text("When", 8, entry -> entry.action().timing().says())
            .text("After no.", 5, ActionEntry::after)
            .text(
                    "Bill",
                    7,
                    entry -> entry.action().bill().map(BillArticle::heading).orElse(""))
            .lines("Contents", 20, entry -> entry.action().contents())
            .lines("Routes", 10, ActionEntry::routes)
            .text("Legal basis", 8, entry -> entry.action().origin().basis())
            .joined("Requirements", 8, entry -> entry.action().origin().requirements())
            .joined("Gaps", 6, entry -> entry.action().origin().gaps())
            .text("Alike elsewhere", 7, ActionEntry::counterparts)
            .text("Because", 8, entry -> entry.action().progress().because())
            .text("Done when", 10, entry -> entry.action().progress().proof())
            .text("Text checked", 5, entry -> entry.action().origin().unverified() ? "no" : "yes")
            .text("Id", 7, ActionEntry::id);

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

    /** One of an action that finds out. */
    private record Question(Action action, int number, String asks) {}

    static List<Table> of(Checklist checklist) {
        List<Table> sheets = new ArrayList<>();
        sheets.add(ACTIONS.table("checklist", "Checklist", ActionEntry.of(checklist), ActionEntry::id));
        questions(checklist).ifPresent(sheets::add);
        if (!checklist.drafts().isEmpty()) {
            sheets.add(DRAFTS.table("draft-texts", "Draft texts", checklist.drafts(), Draft::id));
        }
        Sources.sheet(checklist.cited()).ifPresent(sheets::add);
        return sheets;
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
