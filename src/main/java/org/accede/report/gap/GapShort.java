package org.accede.report.gap;

import java.util.ArrayList;
import java.util.List;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.report.frame.Papers;
import org.accede.report.words.Verdicts;
import org.accede.report.words.Words;

/** The page of the gap report for those who read one page. */
final class GapShort {

    private GapShort() {}

    static Section of(GapReport report) {
        return Papers.section(
                "in-short",
                1,
                "In short",
                new Block.Points(report.instruments().stream()
                        .map(part -> part.instrument().shortTitle() + ", " + Words.standing(part.standing()) + ". "
                                + GapWords.inShort(part))
                        .toList()),
                counts(report));
    }

    private static Table counts(GapReport report) {
        List<Table.Column> columns = new ArrayList<>(List.of(Papers.head("Treaty", 23), Papers.count("All", 7)));
        Verdicts.OF_DUTIES.forEach(word -> columns.add(Papers.count(Papers.capital(word.words()), 7)));
        columns.add(Papers.count("Unverified", 7));
        return new Table(
                "counts",
                "Obligations by verdict",
                columns,
                report.instruments().stream()
                        .map(part -> {
                            List<Cell> cells = new ArrayList<>(
                                    List.of(Cell.text(part.instrument().shortTitle())));
                            cells.addAll(numbers(part.summary()));
                            return new Table.Row(part.instrument().id(), cells, java.util.Map.of());
                        })
                        .toList());
    }

    /** How many obligations, how many with each verdict, and how many rest on text that was not checked. */
    static List<Cell> numbers(Summary summary) {
        List<Cell> numbers = new ArrayList<>(List.of(Papers.count(summary.obligations())));
        Verdicts.OF_DUTIES.forEach(
                word -> numbers.add(Papers.count(summary.words().get(word))));
        numbers.add(Papers.count(summary.unverified()));
        return numbers;
    }
}
