package org.accede.paper.html;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.accede.paper.CsvWriter;
import org.accede.paper.Mark;
import org.accede.paper.Paper;
import org.accede.paper.Picture;
import org.accede.paper.Piece;
import org.accede.paper.Places;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.paper.svg.SvgWriter;

/** What the templates ask for. */
final class Page {

    /** Most columns of a table that looks better on less than the whole width. */
    private static final int NARROW = 3;

    private final Paper paper;
    private final Choosing choosing;
    private final Places places;

    Page(Paper paper) {
        this.paper = paper;
        this.choosing = new Choosing(paper);
        this.places = new Places(paper);
    }

    /** The anchor of what a piece of text names; null if it names nothing on this page, or the row in which it stands. */
    String place(Piece piece, String row) {
        return places.of(piece, row)
                .map(place -> rowAnchor(place.table(), place.row()))
                .orElse(null);
    }

    static String rowAnchor(Table table, Table.Row row) {
        return anchor("row-" + table.id(), row.id());
    }

    Paper paper() {
        return paper;
    }

    /** How a section lies on paper; a class, or none. */
    String lie(Section section) {
        return Style.lies(paper.sections(), paper.sections().indexOf(section)) ? " lying" : "";
    }

    List<Contents> contents() {
        return Contents.of(paper.sections());
    }

    /** The style sheet as an element: the same for all papers, but for the rules of its filters and what stands on each sheet. */
    String style() {
        return "<style>\n" + Style.COMMON + Style.sheet(paper) + choosing.rules() + "</style>";
    }

    /** Whether filters look at the rows of a table. */
    boolean isChoosable(Table table) {
        return choosing.concern(table);
    }

    /** The tags of a row, for filters. */
    String tags(Table table, Table.Row row) {
        return choosing.tags(table, row);
    }

    Drawing drawn(Picture picture) {
        return new Drawing(SvgWriter.inline(picture, SvgWriter.Width.PAGE));
    }

    Drawing drawnForPhone(Picture picture) {
        return new Drawing(SvgWriter.inline(picture, SvgWriter.Width.PHONE));
    }

    /** A table as a file within the page. */
    static String csv(Table table) {
        return Base64.getEncoder().encodeToString(CsvWriter.write(table).getBytes(StandardCharsets.UTF_8));
    }

    /** The class of a table: short rows are not drawn out over a wide page, and numbers take no more room than they need. */
    static String shape(Table table) {
        boolean figures = table.columns().stream()
                .allMatch(column -> column.kind() == Table.Kind.COUNT || column.kind() == Table.Kind.HEAD);
        return figures ? "figures" : table.columns().size() <= NARROW ? "narrow" : "full";
    }

    /** The class of a cell. */
    static String kind(Table.Column column) {
        return "is-" + column.kind().name().toLowerCase(Locale.ROOT);
    }

    /** The class of a mark. */
    static String tone(Mark mark) {
        return mark.tone().name().toLowerCase(Locale.ROOT);
    }

    /** An id that may be any text, fit for an anchor. */
    static String anchor(String prefix, String id) {
        return prefix + "-" + Tag.word(id);
    }
}
