package org.accede.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Mark;
import org.accede.paper.Picture;
import org.accede.paper.Section;
import org.accede.paper.Table;

/** The page of the gap report for those who read one page. */
final class GapShort {

    /** In the order in which people think of them; others follow. */
    private static final List<String> KINDS = List.of(
            "criminalization", "power", "safeguard", "jurisdiction", "cooperation", "institution", "notification");

    private static final List<Mark.Tone> SERIES = List.of(Mark.Tone.values());

    private GapShort() {}

    static Section of(GapReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Points(report.instruments().stream()
                .map(part -> part.instrument().shortTitle() + ", " + Words.standing(part.standing()) + ". "
                        + Words.inShort(part))
                .toList()));
        blocks.add(counts(report));
        blocks.add(chapters(report));
        sideBySide(report).ifPresent(blocks::add);
        return new Section("in-short", 1, "In short", blocks);
    }

    private static Table counts(GapReport report) {
        List<Table.Column> columns = new ArrayList<>(List.of(Papers.head("Treaty", 23), Papers.count("All", 7)));
        Summary.OF_DUTIES.forEach(word -> columns.add(Papers.count(Papers.capital(word.words()), 7)));
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
        Summary.OF_DUTIES.forEach(
                word -> numbers.add(Papers.count(summary.words().get(word))));
        numbers.add(Papers.count(summary.unverified()));
        return numbers;
    }

    private static Picture.Bars chapters(GapReport report) {
        List<Picture.Bar> bars = report.instruments().stream()
                .flatMap(part -> part.chapters().stream()
                        .filter(chapter -> chapter.duties() > 0)
                        .map(chapter -> new Picture.Bar(
                                part.instrument().shortTitle(),
                                chapter.number() + " " + chapter.title(),
                                Papers.tones(chapter.summary()))))
                .toList();
        String says = report.instruments().stream()
                .map(part -> part.instrument().shortTitle() + ": " + says(part.summary()))
                .collect(Collectors.joining(" "));
        return bars("chapters", "Obligations by chapter", says, bars);
    }

    /** The two conventions that every State can choose between or join both; the protocols have no counterpart. */
    private static Optional<Picture> sideBySide(GapReport report) {
        List<GapReport.Part> both = report.instruments().stream()
                .filter(part ->
                        List.of("budapest", "un").contains(part.instrument().id()))
                .toList();
        if (both.size() < 2) {
            return Optional.empty();
        }
        List<String> kinds = both.stream()
                .flatMap(part -> part.kinds().stream())
                .filter(kind -> kind.summary().obligations() > 0)
                .map(GapReport.Kind::id)
                .distinct()
                .sorted(Comparator.comparing((String kind) -> KINDS.contains(kind) ? KINDS.indexOf(kind) : KINDS.size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Picture.Bar> bars = new ArrayList<>();
        for (String kind : kinds) {
            for (GapReport.Part part : both) {
                bars.add(new Picture.Bar(
                        Papers.capital(kind),
                        part.instrument().shortTitle(),
                        part.kinds().stream()
                                .filter(one -> one.id().equals(kind))
                                .findFirst()
                                .map(one -> Papers.tones(one.summary()))
                                .orElse(java.util.Map.of())));
            }
        }
        String says = bars.stream()
                .map(bar -> bar.group() + ", " + bar.label() + ": " + bar.total() + ".")
                .collect(Collectors.joining(" "));
        return Optional.of(bars(
                "side-by-side",
                "The two conventions side by side, by kind of duty",
                "How many obligations each has. " + says,
                bars));
    }

    private static Picture.Bars bars(String id, String title, String says, List<Picture.Bar> bars) {
        List<Table.Column> columns = new ArrayList<>(List.of(Papers.head("Bar", 40)));
        SERIES.forEach(tone -> columns.add(Papers.count(Papers.capital(tone.words()), 12)));
        List<Table.Row> rows = bars.stream()
                .map(bar -> {
                    List<Cell> cells = new ArrayList<>(List.of(Cell.text(bar.group() + ", " + bar.label())));
                    SERIES.forEach(tone -> cells.add(Papers.count(bar.count(tone))));
                    return new Table.Row(Papers.id(bar.group(), bar.label()), cells, java.util.Map.of());
                })
                .toList();
        return new Picture.Bars(id, title, says, SERIES, bars, new Table(id + "-data", title, columns, rows));
    }

    private static String says(Summary summary) {
        return Arrays.stream(Mark.Tone.values())
                .map(tone -> Papers.tones(summary).get(tone) + " " + tone.words())
                .collect(Collectors.joining(", ", summary.obligations() + " obligations: ", "."));
    }
}
