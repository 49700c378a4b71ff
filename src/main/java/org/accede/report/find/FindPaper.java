package org.accede.report.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.accede.find.Hit;
import org.accede.find.Search;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Paper;
import org.accede.paper.Section;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;

/** What was found for some words, as it is read. */
public final class FindPaper {

    private static final Columns<Hit> HITS = Columns.<Hit>of()
            .and(
                    Papers.head("What", 34),
                    hit -> Cell.text(hit.subject().id(), hit.subject().words()))
            .text("Asked by", 18, FoundWords::askedBy)
            .labelled("asked by")
            .text("Found because", 18, FoundWords::because)
            .labelled("because")
            .lines("In a profile", 30, FoundWords::write)
            .labelled("write");

    private FindPaper() {}

    public static Paper of(Search search, LocalDate asOf) {
        String title = "Questions for: " + search.words();
        String said = search.hits().isEmpty()
                ? "Nothing has these words. Try another one for the same, a single one, or 'accede list' for the articles."
                : search.hits().size() + " of " + search.found()
                        + ", the best first: what has more of the words stands before what has fewer; then what they are said for"
                        + " (rules/find.yaml), then what has them in its name, its question, its help.";
        Block hits =
                HITS.table("find", "Found", search.hits(), hit -> hit.subject().id());
        return new Paper(
                "find",
                title,
                title,
                asOf,
                List.of(said),
                Map.of(),
                List.of(),
                search.hits().isEmpty() ? List.of() : List.of(new Section("found", 1, "Found", List.of(hits))),
                List.of((org.accede.paper.Table) hits));
    }
}
