package org.accede.workbook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.profile.Agreement;
import org.accede.profile.Report;
import org.accede.profile.Standing;
import org.accede.verdict.Worded;

/** What of a profile is no answer to a question and can be filled in too, with what its rows hold. */
enum Kind implements Worded {
    STANDING(
            Kind.STANDINGS,
            0,
            new Field(Column.STATE, "state", Field.Form.TEXT),
            new Field(Column.DATE, "date", Field.Form.TEXT),
            new Field(Column.AS_OF, "asOf", Field.Form.TEXT),
            new Field(Column.DOUBT, "doubt", Field.Form.TEXT),
            new Field(Column.SOURCE, "source", Field.Form.TEXT),
            new Field(Column.NOTE, "note", Field.Form.TEXT)),
    /** Whether all that was filed under a treaty was looked up. */
    LOOKED_UP(Kind.FILINGS, 0, new Field(Column.ANSWER, "complete", Field.Form.COMPLETE)),
    FILING(
            Kind.FILINGS,
            5,
            new Field(Column.ARTICLE, "article", Field.Form.TEXT),
            new Field(Column.STATE, "state", Field.Form.TEXT),
            new Field(Column.COVERS, "covers", Field.Form.WORDS),
            new Field(Column.CALLED, "by", Field.Form.TEXT),
            new Field(Column.DATE, "date", Field.Form.TEXT),
            new Field(Column.TEXT, "text", Field.Form.TEXT),
            new Field(Column.BEYOND, "beyondTheText", Field.Form.FLAG),
            new Field(Column.SOURCE, "source", Field.Form.TEXT),
            new Field(Column.NOTE, "note", Field.Form.TEXT)),
    REPORT(
            "Reports",
            20,
            new Field(Column.ON, "on", Field.Form.WORD_OR_WORDS),
            new Field(Column.SAYS, "says", Field.Form.TEXT),
            new Field(Column.SOURCE, "source", Field.Form.TEXT),
            new Field(Column.DATE, "date", Field.Form.TEXT),
            new Field(Column.PROVISION, "provisions", Field.Form.PROVISIONS),
            new Field(Column.NOTE, "note", Field.Form.TEXT)),
    AGREEMENT(
            "Agreements",
            10,
            new Field(Column.WITH, "with", Field.Form.WORDS),
            new Field(Column.ON, "on", Field.Form.WORDS),
            new Field(Column.STATE, "state", Field.Form.TEXT),
            new Field(Column.TITLE, "title", Field.Form.TEXT),
            new Field(Column.DATE, "date", Field.Form.TEXT),
            new Field(Column.SOURCE, "source", Field.Form.TEXT),
            new Field(Column.NOTE, "note", Field.Form.TEXT));

    private static final String STANDINGS = "Standing";
    private static final String FILINGS = "Filings";

    private final String sheet;
    private final int empty;
    private final List<Field> fields;

    Kind(String sheet, int empty, Field... fields) {
        this.sheet = sheet;
        this.empty = empty;
        this.fields = List.of(fields);
    }

    /** The sheet on which its rows stand. */
    String sheet() {
        return sheet;
    }

    /** How many empty rows follow those that the profile fills. */
    int empty() {
        return empty;
    }

    List<Field> fields() {
        return fields;
    }

    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    Set<Column> columns() {
        return fields.stream().map(Field::column).collect(Collectors.toSet());
    }

    /** Among which words a cell chooses; none where it takes any. */
    List<String> words(Column column) {
        return switch (this) {
            case STANDING -> column == Column.STATE ? List.copyOf(Worded.ids(Standing.State.class)) : List.of();
            case FILING ->
                column == Column.STATE
                        ? List.of("made", "planned")
                        : column == Column.BEYOND ? List.of("yes") : List.of();
            case REPORT -> column == Column.SAYS ? List.copyOf(Worded.ids(Report.Says.class)) : List.of();
            case AGREEMENT -> column == Column.STATE ? List.copyOf(Worded.ids(Agreement.State.class)) : List.of();
            case LOOKED_UP -> List.of();
        };
    }

    /** How to fill in its sheet. */
    static String how(String sheet) {
        return switch (sheet) {
            case STANDINGS ->
                "Where the State stands towards each treaty; a second row is what came next, from the first to the last. Leave empty what nobody"
                        + " looked up. Dates as 2027-06-15, 2027-06 or 2027.";
            case FILINGS ->
                "A declaration or reservation a row, under the paragraph that permits it, such as BC-2. 'Covers': names of conditions or elements,"
                        + " with commas; empty for all that the paragraph permits; unknown if nobody knows.";
            case "Reports" ->
                "What others said of an article or paragraph as a whole, such as BC-16, BC-17: all that it asks, partly, none, or only listed as a place"
                        + " to look. The source says who. An answer goes before it.";
            default ->
                "Treaties on extradition or mutual-assistance with some States alone, by their ISO codes; none where somebody looked and there is none."
                        + " Leave empty what nobody looked up.";
        };
    }
}
