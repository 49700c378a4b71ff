package org.accede.report.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.checklist.Action;
import org.accede.checklist.Checklist;
import org.accede.checklist.Course;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.Timeframe;
import org.accede.checklist.task.WorkPhase;
import org.accede.paper.Block;
import org.accede.paper.Filter;
import org.accede.paper.Paper;
import org.accede.paper.Section;
import org.accede.readiness.RemarkSubject;
import org.accede.report.frame.Papers;
import org.accede.report.frame.Sources;
import org.accede.report.readiness.Timeline;
import org.accede.report.readiness.TimelinePicture;
import org.accede.report.words.Words;

/** The checklist as a paper: one page in short, the actions by kind of work, the draft texts, the questions. */
public final class ChecklistPaper {

    private ChecklistPaper() {}

    public static Paper of(Checklist checklist) {
        String country = checklist.profile().name();
        return new Paper(
                "checklist",
                country + ": checklist for the " + checklist.ofTreaties(),
                country + ": what is to be done " + aim(checklist),
                checklist.asOf(),
                opening(checklist),
                Papers.inputs(checklist.profile(), checklist.catalogueDigest(), checklist.rulesDigest()),
                List.of(states(checklist), owners(checklist)),
                sections(checklist),
                ChecklistSheets.of(checklist));
    }

    private static List<Section> sections(Checklist checklist) {
        List<Section> sections = new ArrayList<>();
        sections.add(Papers.section(
                "in-short",
                1,
                "In short",
                new Block.Points(ChecklistCounts.points(checklist, false)),
                ChecklistCounts.table(checklist)));
        works(checklist).stream()
                .filter(work -> work != WorkPhase.FIND_OUT)
                .forEach(work -> sections.add(ChecklistActions.section(checklist, work)));
        List<Block> days = new ArrayList<>();
        Gantt.of(checklist).ifPresent(days::add);
        checklist.courses().forEach(course -> days.add(timeline(checklist, course)));
        sections.add(new Section("days", 1, "The work on its days", days));
        if (!checklist.drafts().isEmpty()) {
            sections.add(drafts(checklist));
        }
        if (!checklist.of(WorkPhase.FIND_OUT).isEmpty()) {
            sections.add(ChecklistActions.section(checklist, WorkPhase.FIND_OUT));
        }
        ChecklistSheets.questions(checklist)
                .ifPresent(questions -> sections.add(Papers.section(
                        "questions",
                        1,
                        "Annex: questions in full",
                        Block.say(
                                "Answer them in the profile, each with its provision or source, and make this list again."),
                        questions)));
        sections.add(Pace.section(checklist));
        Sources.section(checklist.profile(), checklist.cited()).ifPresent(sections::add);
        sections.add(next(checklist, false));
        return sections;
    }

    /** To what end: whoever is a Party joins nothing. */
    private static String aim(Checklist checklist) {
        return Stream.of(true, false)
                .map(bound -> Map.entry(
                        bound,
                        checklist.courses().stream()
                                .filter(course -> course.days().bound() == bound)
                                .map(course -> "the "
                                        + (checklist.isJoint()
                                                ? course.treaty().shortTitle()
                                                : course.treaty().title()))
                                .toList()))
                .filter(treaties -> !treaties.getValue().isEmpty())
                .map(treaties ->
                        (treaties.getKey() ? "as a Party to " : "to join ") + String.join(" and ", treaties.getValue()))
                .collect(Collectors.joining(", and "));
    }

    /** The heading of a kind of work; a Party has nothing to deposit. */
    static String title(Checklist checklist, WorkPhase work) {
        return work == WorkPhase.ADOPT
                        && checklist.courses().stream()
                                .allMatch(course -> course.days().bound())
                ? "Adopt"
                : work.title();
    }

    /** The kinds of work of which there is any. */
    static List<WorkPhase> works(Checklist checklist) {
        return Arrays.stream(WorkPhase.values())
                .filter(work -> !checklist.of(work).isEmpty())
                .toList();
    }

    private static Block timeline(Checklist checklist, Course course) {
        return TimelinePicture.of(
                Timeline.of(checklist.asOf(), course.days().proposed(), course.way()), course.treaty());
    }

    private static List<String> opening(Checklist checklist) {
        List<String> says = Papers.opening(checklist.profile(), checklist.asOf());
        for (Course course : checklist.courses()) {
            says.add((checklist.isJoint() ? course.treaty().shortTitle() + ": " : "")
                    + course.way().status().says()
                    + (course.days().bound()
                            ? ""
                            : " Door: " + course.way().door().how() + ". " + days(course.days())));
            course.way().remarks().stream()
                    .filter(remark -> remark.about() == RemarkSubject.DEPOSIT)
                    .forEach(remark -> says.add(remark.says()));
        }
        return says;
    }

    private static String days(Timeframe days) {
        return days.proposed()
                        .map(day -> "Planned for a deposit on " + Words.day(day) + ". ")
                        .orElse("No day of deposit is planned. ")
                + days.last()
                        .map(day -> "Last day for the deposit: " + Words.day(day) + " (" + Words.days(days.lastSays())
                                + ").")
                        .orElse("No last day for the deposit is set.")
                + days.inForce()
                        .map(day -> " In force for it: " + Words.day(day) + ".")
                        .orElse(" Entry into force: " + Words.days(days.inForceSays()) + ".");
    }

    private static Section drafts(Checklist checklist) {
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

    private static Filter states(Checklist checklist) {
        return new Filter(
                "state",
                "State",
                checklist.actions().stream()
                        .map(Action::state)
                        .distinct()
                        .sorted()
                        .map(state -> new Filter.Choice(state.id(), state.words()))
                        .toList());
    }

    private static Filter owners(Checklist checklist) {
        return new Filter(
                "owner",
                "Usual owner",
                checklist.actions().stream()
                        .map(action -> action.owners().get(0))
                        .distinct()
                        .sorted()
                        .map(owner -> new Filter.Choice(owner.id(), owner.words()))
                        .toList());
    }

    /** @param onTerminal whether commands can be typed */
    static Section next(Checklist checklist, boolean onTerminal) {
        Map<String, Action> byId =
                checklist.actions().stream().collect(Collectors.toMap(Action::id, Function.identity()));
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
        if (onTerminal) {
            String again = ": accede checklist " + checklist.profile().iso3() + " --instrument " + checklist.ids();
            if (checklist.courses().stream()
                    .map(Course::days)
                    .anyMatch(days -> !days.bound() && days.proposed().isEmpty())) {
                steps.add("Plan a day for the deposit, and count back from it" + again + " --deposit DATE");
            }
            steps.add("Take the list as a workbook with owner, date and status to fill in" + again
                    + " --out checklist.xlsx");
        } else {
            steps.add("Take the list as an Excel workbook, which has owner, date and status to fill in.");
        }
        return Papers.section("next", 1, "What to do next", new Block.Points(steps));
    }
}
