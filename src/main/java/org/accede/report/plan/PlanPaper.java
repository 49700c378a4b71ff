package org.accede.report.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Paper;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.plan.Plan;
import org.accede.plan.RouteKind;
import org.accede.plan.Step;
import org.accede.plan.StepKind;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;

/** The smallest sets of changes by which a State becomes ready, route by route. */
public final class PlanPaper {

    private static final Columns<Step> STEPS = Columns.<Step>of()
            .and(Papers.head("What", 55), step -> Cell.text(step.id(), step.asks()))
            .text("Act", 15, step -> step.kind().words())
            .text("Now", 15, Step::from)
            .text("Then", 15, Step::to);

    private record Taken(RouteKind route, Step step) {}

    private static final Columns<Taken> FLAT = Columns.<Taken>of()
            .head("What", 20, taken -> taken.step().id())
            .text("Route", 15, taken -> taken.route().words())
            .text("Act", 10, taken -> taken.step().kind().words())
            .text("Question", 35, taken -> taken.step().asks())
            .text("Now", 10, taken -> taken.step().from())
            .text("Then", 10, taken -> taken.step().to());

    private PlanPaper() {}

    public static Paper of(Plan plan) {
        String title = plan.findings().profile().name() + ": the way to the "
                + plan.treaty().shortTitle() + " in the fewest changes";
        List<Section> sections = new ArrayList<>(List.of(inShort(plan)));
        plan.routes().forEach(route -> sections.add(section(route)));
        List<Table.Row> rows = new ArrayList<>();
        plan.routes().forEach(route -> route.steps()
                .forEach(step ->
                        rows.add(FLAT.row("step-" + (rows.size() + 1), Map.of(), new Taken(route.kind(), step)))));
        List<String> opening =
                Papers.opening(plan.findings().profile(), plan.findings().asOf());
        opening.add("Each set was tried by the rules, and of each nothing can be left out. What is \""
                + StepKind.FIND_OUT.words()
                + "\" is unanswered: the plan holds only if it turns out so.");
        return new Paper(
                "plan",
                title,
                title,
                plan.findings().asOf(),
                opening,
                Papers.inputs(
                        plan.findings().profile(),
                        plan.findings().catalogueDigest(),
                        plan.findings().rulesDigest()),
                List.of(),
                sections,
                List.of(FLAT.table("steps", "Steps", rows)));
    }

    private static Section inShort(Plan plan) {
        List<String> points = new ArrayList<>();
        points.add("Now: " + plan.now().words().replace('-', ' ') + ". "
                + plan.now().because());
        plan.routes()
                .forEach(route -> points.add(route.kind().words() + ": " + counted(route) + ". Then: "
                        + route.then().words().replace('-', ' ') + ". "
                        + route.then().because()));
        points.add("Fewest changes: " + plan.fewest().kind().words() + " ("
                + plan.fewest().steps().size() + ").");
        return Papers.section("in-short", 1, "In short", new Block.Points(points));
    }

    private static String counted(Plan.Route route) {
        return route.steps().isEmpty()
                ? "nothing to do"
                : Arrays.stream(StepKind.values())
                        .filter(kind -> route.steps().stream().anyMatch(step -> step.kind() == kind))
                        .map(kind -> kind.words() + ": "
                                + route.steps().stream()
                                        .filter(step -> step.kind() == kind)
                                        .count())
                        .collect(Collectors.joining("; "));
    }

    private static Section section(Plan.Route route) {
        List<Block> blocks = new ArrayList<>();
        if (!route.unreached().isEmpty()) {
            blocks.add(Block.notice("No answers that were tried close these: " + String.join(", ", route.unreached())
                    + ". The steps below close all others."));
        }
        List<Table.Row> rows = new ArrayList<>();
        route.steps().forEach(step -> rows.add(STEPS.row(route.kind().id() + "-" + (rows.size() + 1), Map.of(), step)));
        blocks.add(
                rows.isEmpty()
                        ? Block.say("Nothing to do.")
                        : STEPS.table("route-" + route.kind().id(), route.kind().words(), rows));
        return new Section(route.kind().id(), 1, route.kind().words(), blocks);
    }
}
