package org.accede.report.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.checklist.Action;
import org.accede.checklist.BillArticle;
import org.accede.checklist.Checklist;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.Timeframe;
import org.accede.checklist.task.WorkPhase;
import org.accede.finding.Finding;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Filter;
import org.accede.paper.Mark;
import org.accede.paper.Paper;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.readiness.RemarkSubject;
import org.accede.report.frame.Papers;
import org.accede.report.readiness.Timeline;
import org.accede.report.readiness.TimelinePicture;
import org.accede.report.words.Words;

/** The checklist as a paper: one page in short, the actions by kind of work, the draft texts, the questions. */
public final class ChecklistPaper {

    private final Checklist checklist;
    private final Map<String, Action> byId;

    private ChecklistPaper(Checklist checklist) {
        this.checklist = checklist;
        this.byId = checklist.actions().stream().collect(Collectors.toMap(Action::id, action -> action));
    }

    public static Paper of(Checklist checklist) {
        return new ChecklistPaper(checklist).paper();
    }

    private Paper paper() {
        String treaty = checklist.instrument().shortTitle();
        String country = checklist.profile().name();
        List<Section> sections = new ArrayList<>();
        sections.add(inShort());
        for (WorkPhase work : WorkPhase.values()) {
            if (!checklist.of(work).isEmpty()) {
                sections.add(
                        work == WorkPhase.FIND_OUT
                                ? findOut()
                                : Papers.section("work-" + work.id(), 1, work.title(), actions(work)));
            }
        }
        if (!checklist.drafts().isEmpty()) {
            sections.add(drafts());
        }
        ChecklistSheets sheets = new ChecklistSheets(checklist, this::numbers);
        sheets.questions()
                .ifPresent(questions -> sections.add(Papers.section(
                        "questions",
                        1,
                        "Annex: questions to answer",
                        Block.say(
                                "Answer them in the profile, each with its provision or source, and make this list again."),
                        questions)));
        sections.add(Papers.section("next", 1, "What to do next", new Block.Points(next())));
        return new Paper(
                "checklist",
                country + ": checklist for the " + treaty,
                country + ": what is to be done to join the "
                        + checklist.instrument().title(),
                checklist.asOf(),
                opening(),
                Papers.inputs(checklist.profile(), checklist.catalogueDigest(), checklist.rulesDigest()),
                filters(),
                sections,
                sheets.all());
    }

    private List<String> opening() {
        Timeframe days = checklist.days();
        List<String> says = Papers.opening(checklist.profile(), checklist.asOf());
        says.add(checklist.way().status().says() + " Door: "
                + checklist.way().door().how() + ".");
        if (!days.bound()) {
            says.add(days.proposed()
                            .map(day -> "Planned for a deposit on " + Words.day(day) + ". ")
                            .orElse("No day of deposit is planned (--deposit sets one). ")
                    + days.last()
                            .map(day -> "Last day for the deposit: " + Words.day(day) + " (" + days.lastSays() + ").")
                            .orElse("No last day for the deposit is set.")
                    + days.inForce()
                            .map(day -> " In force for it: " + Words.day(day) + ".")
                            .orElse(""));
        }
        checklist.way().remarks().stream()
                .filter(remark -> remark.about() == RemarkSubject.DEPOSIT)
                .forEach(remark -> says.add(remark.says()));
        says.add("Owners are those who usually see to such a task; in this State it may be somebody else.");
        return says;
    }

    private Section inShort() {
        List<Table.Column> columns = new ArrayList<>(List.of(Papers.head("Work", 30), Papers.count("All", 10)));
        Arrays.stream(TaskState.values()).forEach(state -> columns.add(Papers.count(Words.capital(state.words()), 8)));
        List<Table.Row> rows = new ArrayList<>();
        for (WorkPhase work : WorkPhase.values()) {
            rows.add(counts(work.id(), work.title(), checklist.of(work)));
        }
        rows.add(counts("all", "All", checklist.actions()));
        long gaps = checklist.actions().stream()
                .mapToLong(action -> action.origin().gaps().size())
                .sum();
        long unverified = checklist.actions().stream()
                .filter(action -> action.origin().unverified())
                .count();
        return Papers.section(
                "in-short",
                1,
                "In short",
                new Block.Points(List.of(
                        gaps + (gaps == 1 ? " obligation falls" : " obligations fall")
                                + " short in the gap report; each stands in exactly one action below.",
                        unverified + " of " + checklist.actions().size()
                                + " actions rest on treaty text that was not checked against the authentic one.")),
                new Table("counts", "Actions by kind of work and state", columns, rows),
                TimelinePicture.of(
                        Timeline.of(checklist.asOf(), checklist.days().proposed(), checklist.way()),
                        checklist.instrument()));
    }

    private static Table.Row counts(String id, String title, List<Action> actions) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(title), Papers.count(actions.size())));
        Checklist.counts(actions).values().forEach(count -> cells.add(Papers.count(count)));
        return new Table.Row(id, cells, Map.of());
    }

    /** What is to be found out is alike in all but what is asked, so it takes a line each; the questions stand in the annex. */
    private Section findOut() {
        List<Action> actions = checklist.of(WorkPhase.FIND_OUT);
        return Papers.section(
                "work-" + WorkPhase.FIND_OUT.id(),
                1,
                WorkPhase.FIND_OUT.title(),
                Block.say(
                        "Nobody has answered these in the profile. What proves done drops out of this list; what falls short becomes an action. "
                                + Words.capital(String.join("; ", when(actions.get(0)))) + "."),
                new Table(
                        "actions-" + WorkPhase.FIND_OUT.id(),
                        WorkPhase.FIND_OUT.title(),
                        List.of(
                                Papers.head("No.", 5),
                                Papers.text("What", 47),
                                Papers.text("Wanted for", 23),
                                Papers.text("Usual owner", 16),
                                Papers.mark("State", 9)),
                        actions.stream().map(ChecklistPaper::question).toList()));
    }

    private static Table.Row question(Action action) {
        return Papers.row(
                action.id(),
                tags(action),
                Cell.text(String.valueOf(action.number())),
                Cell.text(action.title()
                        + (action.contents().isEmpty() ? "" : " (" + ChecklistSheets.questions(action) + ")")),
                Cell.text(String.join(", ", action.origin().requirements())),
                Cell.text(String.join(", ", owners(action))),
                mark(action.state()));
    }

    private static Map<String, String> tags(Action action) {
        return Map.of(
                "state",
                action.state().id(),
                "owner",
                action.owners().get(0).id(),
                "work",
                action.work().id());
    }

    private Table actions(WorkPhase work) {
        List<Table.Row> rows = new ArrayList<>();
        Optional<BillArticle> group = Optional.empty();
        for (Action action : checklist.of(work)) {
            if (!action.bill().equals(group)) {
                group = action.bill();
                group.ifPresent(article -> rows.add(Table.Row.group("bill-" + article.number(), article.heading())));
            }
            rows.add(row(action));
        }
        return new Table(
                "actions-" + work.id(),
                work.title(),
                List.of(
                        Papers.head("No.", 5),
                        Papers.text("What", 43),
                        Papers.text("Legal basis", 12),
                        Papers.text("Usual owner", 11),
                        Papers.text("After no.", 7),
                        Papers.text("When", 13),
                        Papers.mark("State", 9)),
                rows);
    }

    private Table.Row row(Action action) {
        return Papers.row(
                action.id(),
                tags(action),
                Cell.text(String.valueOf(action.number())),
                Cell.text(what(action)),
                Cell.text(action.origin().basis()
                        + (action.origin().unverified()
                                        && !action.origin().basis().isEmpty()
                                ? " ~"
                                : "")),
                Cell.text(owners(action)),
                Cell.text(numbers(action)),
                Cell.text(when(action)),
                mark(action.state()));
    }

    private List<String> what(Action action) {
        List<String> lines = new ArrayList<>();
        lines.add(action.title());
        lines.addAll(action.contents());
        action.routes().forEach(route -> lines.add("Route: " + route.title() + ": " + route.how()));
        if (!action.origin().counterparts().isEmpty()) {
            lines.add("Alike elsewhere: " + counterparts(action));
        }
        if (action.state() != TaskState.DONE) {
            lines.add("Done when: " + action.progress().proof());
        }
        return lines;
    }

    static String counterparts(Action action) {
        return action.origin().counterparts().stream()
                .map((Finding one) -> one.requirement().id() + " (" + one.word().words() + ")")
                .collect(Collectors.joining(", "));
    }

    static List<String> owners(Action action) {
        return action.owners().stream()
                .map(owner -> Words.capital(owner.words()))
                .toList();
    }

    /** The numbers of the actions before it. */
    private String numbers(Action action) {
        return action.needs().stream()
                .map(id -> byId.get(id).number())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private static List<String> when(Action action) {
        List<String> lines = new ArrayList<>();
        action.timing().planned().ifPresent(day -> lines.add("Planned: " + day));
        action.timing().latest().ifPresent(day -> lines.add("Latest: " + day));
        boolean begins = action.timing().planned().isEmpty() && action.work() == WorkPhase.AFTER;
        action.timing().earliest().filter(day -> begins).ifPresent(day -> lines.add("From: " + day));
        lines.add(action.timing().says());
        return lines;
    }

    static Cell mark(TaskState state) {
        return new Cell.Marked(new Mark(state.id(), state.words(), tone(state)));
    }

    private static Mark.Tone tone(TaskState state) {
        return switch (state) {
            case DONE -> Mark.Tone.FINE;
            case PLANNED, DRAFTED -> Mark.Tone.FORMALITY;
            case TO_DO -> Mark.Tone.GAP;
            case OPEN -> Mark.Tone.OPEN;
            case OPTIONAL, LATER -> Mark.Tone.ASIDE;
        };
    }

    private Section drafts() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.notice(
                "Drafts in our own words, to work on. What stands in square brackets is to be filled in or chosen; the"
                        + " treaty office of the State and the depositary say what form is needed."));
        checklist
                .drafts()
                .forEach(draft -> blocks.add(new Block.Draft(
                        Papers.id("draft", draft.id()),
                        draft.title() + " (" + draft.id() + ")",
                        draft.basis(),
                        draft.paragraphs(),
                        draft.own() ? "As the profile has it. " + draft.note() : draft.note())));
        return new Section("drafts", 1, "Annex: draft texts", blocks);
    }

    private List<Filter> filters() {
        return List.of(
                new Filter(
                        "state",
                        "State",
                        checklist.actions().stream()
                                .map(Action::state)
                                .distinct()
                                .sorted()
                                .map(state -> new Filter.Choice(state.id(), state.words()))
                                .toList()),
                new Filter(
                        "owner",
                        "Usual owner",
                        checklist.actions().stream()
                                .map(action -> action.owners().get(0))
                                .distinct()
                                .sorted()
                                .map(owner -> new Filter.Choice(owner.id(), owner.words()))
                                .toList()));
    }

    private List<String> next() {
        List<String> steps = new ArrayList<>();
        checklist.actions().stream()
                .filter(action -> action.state() == TaskState.TO_DO)
                .filter(action ->
                        action.needs().stream().allMatch(id -> byId.get(id).state() == TaskState.DONE))
                .limit(3)
                .forEach(action -> steps.add("No. " + action.number() + " can begin now: " + action.title() + "."));
        if (checklist.actions().stream().anyMatch(action -> action.state() == TaskState.OPEN)) {
            steps.add(
                    "Answer the open questions in the profile: what is done drops out, and what falls short becomes an action.");
        }
        steps.add("Take the list as a workbook with owner, date and status to fill in: accede checklist "
                + checklist.profile().iso3() + " --instrument "
                + checklist.instrument().id() + " --out checklist.xlsx");
        return steps;
    }
}
