package org.accede.paper.office;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.paper.Cell;
import org.accede.paper.Paper;
import org.accede.paper.Piece;
import org.accede.paper.Places;
import org.accede.paper.Table;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** Where words of a Word document lead: to the web, followed only by a reader who chooses to, and from a provision's number to its row. */
final class Links {

    /** The numbers of bookmarks below it are the headings'. */
    private static final int FIRST = 10_000;

    private final PackagePart part;
    private final Places places;
    private final Map<Table.Row, Integer> numbers = new IdentityHashMap<>();

    /** A row may stand in two tables, and a mark only once. */
    private final Set<Integer> marked = new HashSet<>();

    Links(XWPFDocument document, Paper paper) {
        this.part = document.getPackagePart();
        this.places = new Places(paper);
        places.all().forEach(place -> numbers.put(place.row(), FIRST + numbers.size()));
    }

    /** Ends the paragraph with a link. */
    void say(Xml paragraph, Cell.Link link) {
        paragraph.open("w:hyperlink").with("r:id", relation(link)).with("w:history", "true");
        paragraph.open("w:r").open("w:rPr");
        paragraph.open("w:color").with("w:val", Tint.LINK).close();
        paragraph.open("w:u").with("w:val", "single").close().close();
        Words.text(paragraph, link.target()).close().close();
    }

    private String relation(Cell.Link link) {
        return part.addExternalRelationship(link.target(), XWPFRelation.HYPERLINK.getRelation())
                .getId();
    }

    /**
     * Ends the paragraph with a text whose numbers of provisions lead to their rows.
     *
     * @param row in which it stands; empty outside of tables
     */
    void say(Xml paragraph, String text, String row) {
        StringBuilder plain = new StringBuilder();
        for (Piece piece : Piece.of(text)) {
            Optional<Integer> number = places.of(piece, row).map(place -> numbers.get(place.row()));
            if (number.isEmpty()) {
                plain.append(piece.text());
                continue;
            }
            plain(paragraph, plain.append(piece.before()));
            paragraph.open("w:hyperlink").with("w:anchor", name(number.get())).with("w:history", "true");
            paragraph
                    .open("w:r")
                    .open("w:rPr")
                    .open("w:u")
                    .with("w:val", "dotted")
                    .close()
                    .close();
            Words.text(paragraph, piece.name()).close().close();
            plain.append(piece.after());
        }
        plain(paragraph, plain);
    }

    private static void plain(Xml paragraph, StringBuilder text) {
        if (!text.isEmpty()) {
            Words.say(paragraph, text.toString());
            text.setLength(0);
        }
    }

    /** Ends a paragraph with the mark to which the numbers of its row lead; nothing for a row that another stands for. */
    void mark(Xml paragraph, Table.Row row) {
        Integer number = numbers.get(row);
        if (number != null && marked.add(number)) {
            paragraph
                    .open("w:bookmarkStart")
                    .with("w:id", number)
                    .with("w:name", name(number))
                    .close();
            paragraph.open("w:bookmarkEnd").with("w:id", number).close();
        }
    }

    /** Word takes forty letters, digits and underscores; a name that begins with an underscore is not offered to readers. */
    private static String name(int number) {
        return "_Row" + number;
    }
}
