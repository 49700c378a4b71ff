package org.accede.report.imported;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Paper;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;
import org.accede.workbook.Preview;

/** What a workbook would change in a profile: what has to be mended or decided first, then the changes. */
public final class ImportPaper {

    private static final Columns<Preview.Problem> PROBLEMS = Columns.<Preview.Problem>of()
            .head(
                    "Where",
                    20,
                    problem -> problem.sheet().isEmpty() ? "Profile" : place(problem.sheet(), problem.cell()))
            .text("What is wrong", 40, Preview.Problem::wrong)
            .text("What to do", 40, Preview.Problem::mend)
            .labelled("do");

    private static final Columns<Preview.Change> CHANGES = Columns.<Preview.Change>of()
            .and(Papers.head("Question", 30), change -> Cell.text(change.id(), change.asks()))
            .text("What", 12, change -> words(change.kind()))
            .labelled("is")
            .text("Sheet", 10, Preview.Change::sheet)
            .labelled("on")
            .lines("Cells", 48, ImportPaper::cells)
            .labelled("cells");

    private ImportPaper() {}

    static String word(Preview.Kind kind) {
        return switch (kind) {
            case NEW -> "new";
            case CHANGED -> "changed";
            case TAKEN_BACK -> "takenBack";
            case CLASH -> "clash";
            case SOURCE -> "source";
        };
    }

    private static String words(Preview.Kind kind) {
        return switch (kind) {
            case TAKEN_BACK -> "taken back";
            case SOURCE -> "new source";
            default -> kind.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String place(String sheet, String cell) {
        return "Sheet '" + sheet + "'" + (cell.isEmpty() ? "" : ", cell " + cell);
    }

    private static List<String> cells(Preview.Change change) {
        List<String> lines = new ArrayList<>();
        change.cells().forEach(cell -> {
            String profile = cell.inProfile().isEmpty() ? "empty" : cell.inProfile();
            String now = cell.now().isEmpty() ? "empty" : cell.now();
            lines.add(cell.cell() + " " + cell.column() + ": "
                    + (change.kind() == Preview.Kind.SOURCE
                            ? now
                            : change.kind() == Preview.Kind.CLASH
                                    ? "the profile says " + profile + ", the workbook " + now
                                    : cell.inProfile().isEmpty() ? now : profile + " becomes " + now));
        });
        return lines;
    }

    public static Paper of(Preview preview, LocalDate asOf) {
        List<Section> sections = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        if (!preview.problems().isEmpty()) {
            Table table = PROBLEMS.table("problems", "To be mended first", preview.problems(), Preview.Problem::words);
            sections.add(new Section("problems", 1, "To be mended first", List.of(table)));
            tables.add(table);
        }
        List<Preview.Change> clashes = preview.changes().stream()
                .filter(change -> change.kind() == Preview.Kind.CLASH)
                .toList();
        if (!clashes.isEmpty()) {
            Table table = CHANGES.table("clashes", "Changed on both sides", clashes, Preview.Change::id);
            Block say = Block.say(
                    "The profile has changed here since the workbook was written. '--clashes workbook' takes what the"
                            + " workbook says, '--clashes profile' leaves the profile as it is.");
            sections.add(new Section("clashes", 1, "Changed on both sides", List.of(say, table)));
            tables.add(table);
        }
        List<Preview.Change> others = preview.changes().stream()
                .filter(change -> change.kind() != Preview.Kind.CLASH)
                .toList();
        Table table = CHANGES.table("changes", "What changes", others, Preview.Change::id);
        if (!others.isEmpty()) {
            sections.add(new Section("changes", 1, "What changes", List.of(table)));
        }
        tables.add(table);
        String title = "From " + preview.workbook() + " into " + preview.into();
        return new Paper("import", title, title, asOf, said(preview), Map.of(), List.of(), sections, tables);
    }

    private static List<String> said(Preview preview) {
        List<String> said = new ArrayList<>();
        said.add(preview.country() + ": " + preview.count(Preview.Kind.NEW) + " new, "
                + preview.count(Preview.Kind.CHANGED) + " changed, " + preview.count(Preview.Kind.TAKEN_BACK)
                + " taken back, " + preview.count(Preview.Kind.CLASH) + " clashing, "
                + preview.count(Preview.Kind.SOURCE) + " new sources, " + preview.same() + " the same, "
                + preview.problems().size() + " to be mended.");
        if (preview.changedSince()) {
            said.add("The profile has changed since the workbook was written.");
        }
        said.addAll(preview.notes());
        return said;
    }
}
