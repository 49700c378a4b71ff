package org.accede.report.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.checklist.Action;
import org.accede.checklist.Checklist;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.WorkPhase;
import org.accede.paper.Block;
import org.accede.paper.Paper;
import org.accede.paper.Section;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;
import org.accede.report.frame.Sources;

/** The checklist for a terminal: what is to be done, in a few lines each; the whole of it is in the other formats. */
public final class ChecklistBrief {

    private static final Columns<ActionEntry> AHEAD = Columns.<ActionEntry>of()
            .head("No.", 6, ActionEntry::number)
            .lines("What", 50, ChecklistBrief::what)
            .text("Owner", 15, entry -> String.join(", ", entry.owners()))
            .lines("When", 18, ActionEntry::when)
            .mark("State", 11, ActionEntry::state);

    private ChecklistBrief() {}

    /** @param whole the list in full, of which it is the short form */
    public static Paper of(Checklist checklist, Paper whole) {
        List<Section> sections = new ArrayList<>();
        sections.add(inShort(checklist));
        ChecklistPaper.works(checklist)
                .forEach(work -> sections.add(new Section(
                        "work-" + work.id(), 1, ChecklistPaper.title(checklist, work), blocks(checklist, work))));
        if (!checklist.drafts().isEmpty()) {
            sections.add(drafts(checklist));
        }
        Sources.section(checklist.profile(), checklist.cited()).ifPresent(sections::add);
        sections.add(ChecklistPaper.next(checklist, true));
        return whole.with(sections);
    }

    private static Section inShort(Checklist checklist) {
        List<String> says = new ArrayList<>(ChecklistCounts.points(checklist, true));
        ChecklistPaper.works(checklist)
                .forEach(work -> says.add(ChecklistPaper.title(checklist, work) + ": " + counts(checklist.of(work))));
        return Papers.section("in-short", 1, "In short", new Block.Points(says));
    }

    private static String counts(List<Action> actions) {
        return Checklist.counts(actions).entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + count.getKey().words())
                .collect(Collectors.joining(", "));
    }

    private static List<Block> blocks(Checklist checklist, WorkPhase work) {
        List<ActionEntry> entries = ActionEntry.of(checklist, work);
        if (work == WorkPhase.FIND_OUT) {
            return List.of(new Block.Points(entries.stream()
                    .map(entry -> entry.number() + " " + entry.asked())
                    .toList()));
        }
        List<Block> blocks = new ArrayList<>();
        List<ActionEntry> ahead = entries.stream()
                .filter(entry -> entry.action().state() != TaskState.DONE
                        && entry.action().state() != TaskState.OPTIONAL)
                .toList();
        if (!ahead.isEmpty()) {
            blocks.add(
                    AHEAD.table("actions-" + work.id(), ChecklistPaper.title(checklist, work), ahead, ActionEntry::id));
        }
        List<String> besides = Stream.of(TaskState.DONE, TaskState.OPTIONAL)
                .map(state -> Map.entry(
                        state,
                        entries.stream()
                                .filter(entry -> entry.action().state() == state)
                                .count()))
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + count.getKey().words())
                .toList();
        if (!besides.isEmpty()) {
            blocks.add(Block.say("Besides: " + String.join(", ", besides) + "; the other formats list them."));
        }
        return blocks;
    }

    private static List<String> what(ActionEntry entry) {
        List<String> what = new ArrayList<>();
        what.add(entry.action().title()
                + entry.action()
                        .bill()
                        .map(article -> " (article " + article.number() + " of the bill)")
                        .orElse(""));
        if (entry.routes().isEmpty()) {
            what.addAll(entry.action().contents());
        } else {
            entry.routes().forEach(route -> what.add("Route: " + route));
        }
        return what;
    }

    private static Section drafts(Checklist checklist) {
        return Papers.section(
                "drafts",
                1,
                "Draft texts",
                Block.say("In every other format: "
                        + checklist.drafts().stream()
                                .map(draft -> draft.title() + " (" + draft.id() + ")")
                                .collect(Collectors.joining("; "))
                        + "."));
    }
}
