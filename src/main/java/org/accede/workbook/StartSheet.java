package org.accede.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Instrument;
import org.accede.paper.form.FormCell;
import org.accede.paper.form.FormSheet;
import org.accede.profile.Profile;
import org.accede.profile.Source;

/** The first sheet: what to do, how far it has come, and what answers rest on. */
final class StartSheet {

    private static final List<String> HOW = List.of(
            "Fill in the yellow cells; all others are locked. Leave empty what you do not know: empty is open, and never no.",
            "Silence: what a section that was read whole does not name is no. What a source merely does not name stays empty. What a source says"
                    + " is not there is no.",
            "Whether something exists is partly where it reaches only some of what the question names, and no where nothing in the law does it:"
                    + " that answers all the questions under it with no.",
            "An answer needs a provision, a source or, if it is a judgement, the name of who signs it. A provision is 'source: section', one a line,"
                    + " with the id of a source below: cmca: s. 14(1). One that is not in force says so: cmca: s. 41 [adopted, from 2027-05-13], or"
                    + " bill, suspended, struck-down, repealed. 'Nothing else does it' is yes where the answer rests only on such a provision.",
            "The note says why. 'Left open' is for a question without an answer: why it is open, and what to look at.",
            "Several answers to one question, such as one in force and one adopted, are a row each: the best in force on the day counts. Where it stands"
                    + " towards treaties, what it filed, reports of others and agreements have sheets of their own.",
            "'Kept as it is' shows what a row cannot take. It is kept.",
            "New sources: add them at the end of this sheet. Do not move or delete rows, columns or sheets.",
            "When you are done, save it as an Excel workbook (.xlsx), and read it back with: accede import FILE --dry-run (shows what would change),"
                    + " then accede import FILE.");

    private static final int COLUMNS = 8;
    private static final int[] WIDTHS = {18, 52, 22, 20, 15, 34, 13, 34};

    private StartSheet() {}

    /**
     * How far a sheet has come.
     *
     * @param last its last row
     */
    record Counted(String sheet, String title, int last, int asked, int answered) {}

    static FormSheet form(Profile profile, List<Instrument> treaties, List<Counted> counts, LocalDate asOf) {
        List<FormSheet.Row> rows = new ArrayList<>();
        rows.add(row(FormSheet.Kind.TITLE, "Questions on the law of " + profile.name() + " (" + profile.iso3() + ")"));
        rows.add(row(
                FormSheet.Kind.TEXT,
                treaties.stream().map(Instrument::title).collect(Collectors.joining("; ")) + ". Written on " + asOf
                        + "."));
        HOW.forEach(text -> rows.add(row(FormSheet.Kind.TEXT, text)));
        rows.add(row(FormSheet.Kind.GROUP, "How far it has come"));
        rows.add(row(FormSheet.Kind.HEAD, "Sheet", "Chapter", "Questions", "Answered"));
        counts.forEach(count -> rows.add(new FormSheet.Row(
                FormSheet.Kind.ROW,
                List.of(
                        FormCell.fixed(count.sheet()),
                        FormCell.fixed(count.title()),
                        new FormCell.Counted(asked(count), count.asked()),
                        new FormCell.Counted(answered(count), count.answered())))));
        int last = rows.size();
        int first = last - counts.size() + 1;
        rows.add(new FormSheet.Row(
                FormSheet.Kind.ROW,
                List.of(
                        FormCell.fixed("Together"),
                        FormCell.fixed(""),
                        new FormCell.Counted(
                                "SUM(C" + first + ":C" + last + ")",
                                counts.stream().mapToInt(Counted::asked).sum()),
                        new FormCell.Counted(
                                "SUM(D" + first + ":D" + last + ")",
                                counts.stream().mapToInt(Counted::answered).sum()))));
        rows.add(row(FormSheet.Kind.GROUP, "Sources: what answers rest on; add new ones in the yellow rows"));
        rows.add(row(FormSheet.Kind.HEAD, Layout.SOURCE_HEADS.toArray(String[]::new)));
        profile.sources().values().forEach(source -> rows.add(source(source)));
        for (int i = 0; i < Layout.NEW_SOURCES; i++) {
            rows.add(newSource());
        }
        List<FormSheet.Column> columns = new ArrayList<>();
        for (int width : WIDTHS) {
            columns.add(new FormSheet.Column(width, false));
        }
        return new FormSheet(Layout.START, false, columns, new FormSheet.Frozen(0, 0), rows);
    }

    /** The row of the first source. */
    static int firstSource(int chapters) {
        return HOW.size() + chapters + 8;
    }

    private static String asked(Counted count) {
        String kind = range(count, Layout.letter(Layout.COUNTS));
        return "COUNTIF(" + kind + ",\"" + Layout.HERE + "\")+COUNTIF(" + kind + ",\"" + Layout.ELSEWHERE + "\")";
    }

    /** Words and numbers are counted each in their own way. */
    private static String answered(Counted count) {
        String kind = range(count, Layout.letter(Layout.COUNTS));
        String here = "COUNTIFS(" + kind + ",\"" + Layout.HERE + "\","
                + range(count, Layout.letter(Column.ANSWER.title())) + ",";
        return here + "\"?*\")+" + here + "\">=0\")+COUNTIF(" + kind + ",\"" + Layout.ELSEWHERE + "\")";
    }

    private static String range(Counted count, char column) {
        return "'" + count.sheet() + "'!$" + column + "$" + (Layout.HEAD_ROW + 1) + ":$" + column + "$" + count.last();
    }

    private static FormSheet.Row row(FormSheet.Kind kind, String... texts) {
        return new FormSheet.Row(kind, Stream.of(texts).map(FormCell::fixed).toList());
    }

    private static FormSheet.Row source(Source source) {
        return row(
                FormSheet.Kind.ROW,
                source.id(),
                source.title(),
                source.shortTitle(),
                source.kind(),
                source.asOf(),
                source.url().orElse(""),
                source.read().map(LocalDate::toString).orElse(""),
                source.note());
    }

    private static FormSheet.Row newSource() {
        List<FormCell> cells = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            cells.add(new FormCell.Fill(
                    "",
                    Layout.SOURCE_FIELDS.get(i).equals("kind")
                            ? new FormCell.Choices(Layout.SOURCE_KINDS, "", true, "")
                            : FormCell.Choices.ANY,
                    false));
        }
        return new FormSheet.Row(FormSheet.Kind.ROW, cells);
    }
}
