package org.accede.report.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.checklist.BillArticle;
import org.accede.checklist.Checklist;
import org.accede.checklist.task.WorkPhase;
import org.accede.paper.Block;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.report.frame.Columns;
import org.accede.report.words.Words;

/** The actions of one kind of work, as a section. */
final class ChecklistActions {

    private static final Columns<ActionEntry> ACTIONS = Columns.<ActionEntry>of()
            .head("No.", 5, ActionEntry::number)
            .lines("What", 43, ActionEntry::what)
            .text("Legal basis", 12, ActionEntry::basis)
            .lines("Usual owner", 11, ActionEntry::owners)
            .text("After no.", 7, ActionEntry::after)
            .lines("When", 13, ActionEntry::when)
            .mark("State", 9, ActionEntry::state);

    /** What is to be found out is alike in all but what is asked, so it takes a line each; the questions stand in the annex. */
    private static final Columns<ActionEntry> QUESTIONS = Columns.<ActionEntry>of()
            .head("No.", 5, ActionEntry::number)
            .text("What", 47, ActionEntry::asked)
            .text(
                    "Wanted for",
                    23,
                    entry -> String.join(", ", entry.action().origin().requirements()))
            .text("Usual owner", 16, entry -> String.join(", ", entry.owners()))
            .mark("State", 9, ActionEntry::state);

    /** What is done, or nothing calls for, in a line each: whoever acts reads past it. */
    private static final Columns<ActionEntry> BESIDES = Columns.<ActionEntry>of()
            .head("No.", 5, ActionEntry::number)
            .text("What", 60, entry -> entry.action().title())
            .text("Legal basis", 22, ActionEntry::basis)
            .mark("State", 13, ActionEntry::state);

    private ChecklistActions() {}

    static Section section(Checklist checklist, WorkPhase work) {
        List<ActionEntry> entries = ActionEntry.of(checklist, work);
        List<Block> blocks = new ArrayList<>();
        if (work == WorkPhase.FIND_OUT) {
            blocks.add(Block.say(
                    "Nobody has answered these in the profile. What proves done drops out of this list; what falls short becomes an action. "
                            + Words.capital(String.join("; ", entries.get(0).when())) + "."));
        }
        if (work == WorkPhase.FIND_OUT) {
            blocks.add(table(checklist, work, entries, QUESTIONS));
        } else {
            List<ActionEntry> ahead =
                    entries.stream().filter(entry -> !entry.action().isIdle()).toList();
            List<ActionEntry> idle =
                    entries.stream().filter(entry -> entry.action().isIdle()).toList();
            if (!ahead.isEmpty()) {
                blocks.add(table(checklist, work, ahead, ACTIONS));
            }
            if (!idle.isEmpty()) {
                blocks.add(BESIDES.table(
                        "actions-" + work.id() + "-besides",
                        "Done, or nothing calls for it",
                        idle.stream()
                                .map(entry -> BESIDES.row(entry.id(), entry.tags(), entry))
                                .toList()));
            }
        }
        return new Section("work-" + work.id(), 1, ChecklistPaper.title(checklist, work), blocks);
    }

    /** What one article of a bill would do stands under its heading. */
    private static Table table(
            Checklist checklist, WorkPhase work, List<ActionEntry> entries, Columns<ActionEntry> columns) {
        List<Table.Row> rows = new ArrayList<>();
        Optional<BillArticle> bill = Optional.empty();
        for (ActionEntry entry : entries) {
            if (!entry.action().bill().equals(bill)) {
                bill = entry.action().bill();
                bill.ifPresent(article -> rows.add(Table.Row.group("bill-" + article.number(), article.heading())));
            }
            rows.add(columns.row(entry.id(), entry.tags(), entry));
        }
        return columns.table("actions-" + work.id(), ChecklistPaper.title(checklist, work), rows);
    }
}
