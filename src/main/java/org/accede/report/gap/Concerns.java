package org.accede.report.gap;

import java.util.List;
import java.util.Optional;
import org.accede.concern.Concern;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;
import org.accede.report.words.ConcernWords;

/** What others said of a treaty, as theirs, with what would answer it here. */
final class Concerns {

    private static final Columns<Raised> PAGE = Columns.<Raised>of()
            .and(
                    Papers.head("Concern", 34),
                    raised -> Cell.text(
                            raised.id() + ", on " + raised.about(),
                            raised.concern().says()))
            .lines("Raised by", 22, raised -> raised.concern().raised().stream()
                    .map(Concern.Voice::words)
                    .toList())
            .text("What would answer it, and how that stands here", 22, Raised::answer)
            .labelled("answer")
            .lines("Against it", 22, Raised::against)
            .labelled("but");

    private static final Columns<Raised> SHEET = Columns.<Raised>of()
            .text("Treaty", 10, raised -> raised.part().instrument().shortTitle())
            .head("Concern", 6, Raised::id)
            .text("On", 12, Raised::about)
            .text("Says", 24, raised -> raised.concern().says())
            .text("Raised by", 16, raised -> raised.concern().raisedBy())
            .text("What would answer it, here", 16, Raised::answer)
            .joined("Against it", 16, Raised::against);

    private Concerns() {}

    /** One of them, with the verdicts of this report. */
    private record Raised(GapReport.Part part, GapReport.Voiced voiced) {

        Concern concern() {
            return voiced.concern();
        }

        String id() {
            return concern().id();
        }

        String about() {
            return ConcernWords.about(concern());
        }

        String answer() {
            return ConcernWords.answers(concern(), voiced.answers());
        }

        List<String> against() {
            return concern().counter().stream().map(Concern.Counter::words).toList();
        }
    }

    /** Those of one treaty; empty if nobody asked for them. */
    static Optional<Section> section(GapReport.Part part) {
        String title = "Concerns that others raised";
        String id = Papers.id(part.instrument().id(), "concerns");
        return part.concerns().isEmpty()
                ? Optional.empty()
                : Optional.of(Papers.section(
                        id,
                        2,
                        title,
                        new Block.Say(ConcernWords.THEIRS, true),
                        PAGE.table(id + "-table", title, of(part), Raised::id)));
    }

    static Table sheet(GapReport report) {
        return SHEET.table(
                "concerns",
                "Concerns of others",
                report.instruments().stream().flatMap(part -> of(part).stream()).toList(),
                Raised::id);
    }

    private static List<Raised> of(GapReport.Part part) {
        return part.concerns().stream().map(voiced -> new Raised(part, voiced)).toList();
    }
}
