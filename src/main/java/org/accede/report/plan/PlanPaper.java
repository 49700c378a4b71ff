package org.accede.report.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Paper;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.plan.Plan;
import org.accede.plan.RouteKind;
import org.accede.plan.Step;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;

/** The smallest sets of changes by which a State becomes ready, route by route: what is to be done first, and what is assumed in an annex. */
public final class PlanPaper {

    private record Taken(Plan.Route route, Step step) {

        List<String> needed() {
            return route.needs().get(step);
        }
    }

    private static final Columns<Taken> STEPS = Columns.<Taken>of()
            .and(
                    Papers.head("What", 45),
                    taken -> Cell.text(taken.step().asks(), taken.step().id()))
            .text("Act", 10, taken -> taken.step().kind().words())
            .text("Now", 12, taken -> taken.step().from())
            .text("Then", 13, taken -> taken.step().to())
            .joined("For", 20, Taken::needed);

    private static final Columns<Taken> FLAT = Columns.<Taken>of()
            .head("What", 20, taken -> taken.step().id())
            .text("Route", 15, taken -> taken.route().kind().words())
            .text("Act", 10, taken -> taken.step().kind().words())
            .text("Question", 25, taken -> taken.step().asks())
            .text("Now", 10, taken -> taken.step().from())
            .text("Then", 10, taken -> taken.step().to())
            .joined("For", 10, Taken::needed);

    /** Something that is assumed, and on which routes. */
    private record Assumed(Step step, String routes) {}

    private static final Columns<Assumed> ASSUMED = Columns.<Assumed>of()
            .and(
                    Papers.head("Question", 60),
                    assumed -> Cell.text(assumed.step().asks(), assumed.step().id()))
            .text("Assumed", 20, assumed -> assumed.step().to())
            .text("Route", 20, Assumed::routes);

    private PlanPaper() {}

    public static Paper of(Plan plan) {
        String title = plan.findings().profile().name() + ": the way to the "
                + plan.treaty().shortTitle() + " in the fewest changes";
        List<Section> sections = new ArrayList<>(List.of(inShort(plan)));
        plan.routes().forEach(route -> sections.add(section(route)));
        annex(plan).ifPresent(sections::add);
        List<Table.Row> rows = new ArrayList<>();
        plan.routes().forEach(route -> route.steps()
                .forEach(step -> rows.add(FLAT.row("step-" + (rows.size() + 1), Map.of(), new Taken(route, step)))));
        List<String> opening =
                Papers.opening(plan.findings().profile(), plan.findings().asOf());
        opening.add(
                "Each set was tried by the rules. A plan holds only if what it assumes turns out so: the annex lists it.");
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
                .forEach(route -> points.add(route.kind().words() + ": " + PlanWords.counted(route) + ". Then: "
                        + route.then().words().replace('-', ' ') + ". "
                        + route.then().because()));
        if (plan.routes().size() > 1) {
            points.add("Fewest changes: " + plan.fewest().kind().words() + ".");
        }
        return Papers.section("in-short", 1, "In short", new Block.Points(points));
    }

    private static Section section(Plan.Route route) {
        List<Block> blocks = new ArrayList<>();
        if (!route.unreached().isEmpty()) {
            blocks.add(Block.notice("No answers that were tried close these: " + String.join(", ", route.unreached())
                    + ". The steps below close all others."));
        }
        if (route.steps().isEmpty()) {
            blocks.add(Block.say("Nothing to do."));
            return new Section(route.kind().id(), 1, route.kind().words(), blocks);
        }
        blocks.add(Block.say(PlanWords.guarantee(route)));
        List<Table.Row> rows = new ArrayList<>();
        route.acts()
                .forEach(step -> rows.add(
                        STEPS.row(route.kind().id() + "-" + (rows.size() + 1), Map.of(), new Taken(route, step))));
        blocks.add(
                rows.isEmpty()
                        ? Block.say("Nothing to do but to find out whether what is assumed is so.")
                        : STEPS.table("route-" + route.kind().id(), "What is to be done", rows));
        if (!route.assumptions().isEmpty()) {
            blocks.add(new Block.Points(PlanWords.assumed(route)));
        }
        return new Section(route.kind().id(), 1, route.kind().words(), blocks);
    }

    /** All that is assumed on any route, once. */
    private static Optional<Section> annex(Plan plan) {
        Map<Step, List<RouteKind>> assumed = new LinkedHashMap<>();
        plan.routes().forEach(route -> route.assumptions()
                .forEach(step ->
                        assumed.computeIfAbsent(step, s -> new ArrayList<>()).add(route.kind())));
        if (assumed.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>();
        assumed.forEach((step, routes) -> rows.add(ASSUMED.row(
                "assumed-" + (rows.size() + 1),
                Map.of(),
                new Assumed(
                        step,
                        routes.size() == plan.routes().size()
                                ? "every route"
                                : routes.stream().map(RouteKind::inShort).collect(Collectors.joining("; "))))));
        return Optional.of(new Section(
                "annex",
                1,
                "Annex: what is assumed",
                List.of(
                        Block.say(
                                "Nobody has answered these, or a reviewer has to. Find them out first: an answer that differs"
                                        + " changes the plan."),
                        ASSUMED.table("assumed", "What is assumed", rows))));
    }
}
