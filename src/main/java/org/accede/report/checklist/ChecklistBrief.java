package org.accede.report.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accede.checklist.Action;
import org.accede.checklist.Checklist;
import org.accede.checklist.draft.Draft;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.WorkPhase;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Paper;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.report.frame.Papers;
import org.accede.report.words.Words;

/** The checklist for a terminal: what is to be done, in a few lines each; the whole of it is in the other formats. */
public final class ChecklistBrief {

    private final Checklist checklist;
    private final Paper whole;

    private ChecklistBrief(Checklist checklist) {
        this.checklist = checklist;
        this.whole = ChecklistPaper.of(checklist);
    }

    public static Paper of(Checklist checklist) {
        return new ChecklistBrief(checklist).paper();
    }

    private Paper paper() {
        List<Section> sections = new ArrayList<>();
        sections.add(inShort());
        for (WorkPhase work : WorkPhase.values()) {
            if (!checklist.of(work).isEmpty()) {
                sections.add(new Section("work-" + work.id(), 1, work.title(), blocks(work)));
            }
        }
        if (!checklist.drafts().isEmpty()) {
            sections.add(Papers.section(
                    "drafts",
                    1,
                    "Draft texts",
                    Block.say("In every other format: "
                            + checklist.drafts().stream()
                                    .map((Draft draft) -> draft.title() + " (" + draft.id() + ")")
                                    .collect(Collectors.joining("; "))
                            + ".")));
        }
        sections.add(whole.sections().get(whole.sections().size() - 1));
        return new Paper(
                whole.id(),
                whole.title(),
                whole.about(),
                whole.asOf(),
                whole.opening(),
                whole.inputs(),
                whole.filters(),
                sections,
                whole.sheets());
    }

    private Section inShort() {
        List<String> says = new ArrayList<>();
        if (whole.sections().get(0).blocks().get(0) instanceof Block.Points points) {
            says.addAll(points.items());
        }
        Arrays.stream(WorkPhase.values())
                .filter(work -> !checklist.of(work).isEmpty())
                .forEach(work -> says.add(work.title() + ": " + counts(checklist.of(work))));
        return Papers.section("in-short", 1, "In short", new Block.Points(says));
    }

    private static String counts(List<Action> actions) {
        return Checklist.counts(actions).entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + count.getKey().words())
                .collect(Collectors.joining(", "));
    }

    private List<Block> blocks(WorkPhase work) {
        List<Action> actions = checklist.of(work);
        List<Block> blocks = new ArrayList<>();
        if (work == WorkPhase.FIND_OUT) {
            blocks.add(new Block.Points(
                    actions.stream().map(ChecklistBrief::question).toList()));
            return blocks;
        }
        List<Action> ahead = actions.stream()
                .filter(action -> action.state() != TaskState.DONE && action.state() != TaskState.OPTIONAL)
                .toList();
        if (!ahead.isEmpty()) {
            blocks.add(new Table(
                    "actions-" + work.id(),
                    work.title(),
                    List.of(
                            Papers.head("No.", 6),
                            Papers.text("What", 50),
                            Papers.text("Owner", 15),
                            Papers.text("When", 18),
                            Papers.mark("State", 11)),
                    ahead.stream().map(ChecklistBrief::row).toList()));
        }
        for (TaskState state : List.of(TaskState.DONE, TaskState.OPTIONAL)) {
            String listed = actions.stream()
                    .filter(action -> action.state() == state)
                    .map(action -> action.number() + " " + action.title())
                    .collect(Collectors.joining("; "));
            if (!listed.isEmpty()) {
                blocks.add(Block.say(Words.capital(state.words()) + ": " + listed + "."));
            }
        }
        return blocks;
    }

    private static String question(Action action) {
        return action.number() + " " + action.title()
                + (action.contents().isEmpty() ? "" : " (" + ChecklistSheets.questions(action) + ")");
    }

    private static Table.Row row(Action action) {
        List<String> what = new ArrayList<>();
        what.add(action.title()
                + action.bill()
                        .map(article -> " (article " + article.number() + " of the bill)")
                        .orElse(""));
        if (!action.routes().isEmpty()) {
            action.routes().forEach(route -> what.add("Route: " + route.title() + ": " + route.how()));
        } else {
            what.addAll(action.contents());
        }
        return Papers.row(
                action.id(),
                Map.of(),
                Cell.text(String.valueOf(action.number())),
                Cell.text(what),
                Cell.text(String.join(", ", ChecklistPaper.owners(action))),
                Cell.text(when(action)),
                ChecklistPaper.mark(action.state()));
    }

    private static String when(Action action) {
        List<String> parts = new ArrayList<>();
        action.timing().planned().ifPresent(day -> parts.add("planned " + day));
        action.timing().latest().ifPresent(day -> parts.add("latest " + day));
        if (parts.isEmpty() && action.work() == WorkPhase.AFTER) {
            action.timing().earliest().ifPresent(day -> parts.add("from " + day));
        }
        return parts.isEmpty() ? action.timing().says() : String.join(", ", parts);
    }
}
