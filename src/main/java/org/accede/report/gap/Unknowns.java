package org.accede.report.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;

/** Questions that nobody has answered, those first that most obligations wait for. */
final class Unknowns {

    private static final Columns<Unknown> PAGE = Columns.<Unknown>of()
            .and(Papers.head("Question", 42), unknown -> Cell.text(unknown.asks(), unknown.question()))
            .text("Obligations that wait for it", 20, Unknown::waiting)
            .labelled("for")
            .text("Note", 38, Unknown::note);

    private static final Columns<Unknown> SHEET = Columns.<Unknown>of()
            .text("Treaty", 12, unknown -> unknown.part().instrument().shortTitle())
            .head("Fact", 18, Unknown::question)
            .text("Question", 30, Unknown::asks)
            .count("Obligations that wait", 8, unknown -> unknown.of()
                    .requirements()
                    .size())
            .text("Which", 16, Unknown::waiting)
            .text("Note", 16, Unknown::note);

    private Unknowns() {}

    /** One of them, for one treaty. */
    private record Unknown(GapReport.Part part, GapReport.Unknown of) {

        String question() {
            return of.question().id();
        }

        String asks() {
            return of.asks();
        }

        String waiting() {
            return String.join(", ", of.requirements());
        }

        String note() {
            return of.why();
        }
    }

    /**
     * Those of one treaty; empty if there is none, or if only gaps are reported.
     *
     * @param most how many are shown; of the others only the number
     */
    static Optional<Section> section(GapReport report, GapReport.Part part, int most) {
        List<Unknown> all = of(report, part);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String title = "What nobody has answered";
        String id = Papers.id(part.instrument().id(), "unknown");
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.say(all.size() + (all.size() == 1 ? " question" : " questions")
                + " can still change a verdict; those that most obligations wait for come first."));
        blocks.add(PAGE.table(id + "-table", title, all.stream().limit(most).toList(), Unknown::question));
        if (all.size() > most) {
            blocks.add(Block.say("and " + (all.size() - most) + " more (--format json lists all)."));
        }
        return Optional.of(new Section(id, 2, title, blocks));
    }

    static Table sheet(GapReport report) {
        return SHEET.table(
                "unknown-facts",
                "Unknown facts",
                report.instruments().stream()
                        .flatMap(part -> of(report, part).stream())
                        .toList(),
                unknown -> unknown.part().instrument().id() + " " + unknown.question());
    }

    private static List<Unknown> of(GapReport report, GapReport.Part part) {
        return report.onlyGaps()
                ? List.of()
                : part.unknowns().stream()
                        .map(unknown -> new Unknown(part, unknown))
                        .toList();
    }
}
