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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

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
    void say(CTP paragraph, Cell.Link link) {
        CTHyperlink target = paragraph.addNewHyperlink();
        target.setId(part.addExternalRelationship(link.target(), XWPFRelation.HYPERLINK.getRelation())
                .getId());
        target.setHistory(true);
        CTR run = target.addNewR();
        CTRPr look = run.addNewRPr();
        look.addNewColor().setVal(Tint.LINK);
        look.addNewU().setVal(STUnderline.SINGLE);
        Words.say(run, link.target());
    }

    /**
     * Ends the paragraph with a text whose numbers of provisions lead to their rows.
     *
     * @param row in which it stands; empty outside of tables
     */
    void say(CTP paragraph, String text, String row) {
        StringBuilder plain = new StringBuilder();
        for (Piece piece : Piece.of(text)) {
            Optional<Integer> number = places.of(piece, row).map(place -> numbers.get(place.row()));
            if (number.isEmpty()) {
                plain.append(piece.text());
                continue;
            }
            plain(paragraph, plain.append(piece.before()));
            CTHyperlink link = paragraph.addNewHyperlink();
            link.setAnchor(name(number.get()));
            link.setHistory(true);
            CTR run = link.addNewR();
            run.addNewRPr().addNewU().setVal(STUnderline.DOTTED);
            Words.say(run, piece.name());
            plain.append(piece.after());
        }
        plain(paragraph, plain);
    }

    private static void plain(CTP paragraph, StringBuilder text) {
        if (!text.isEmpty()) {
            Words.say(paragraph, text.toString());
            text.setLength(0);
        }
    }

    /** Begins what a paragraph says with the mark to which the numbers of its row lead; nothing for a row that another stands for. */
    void mark(CTP paragraph, Table.Row row) {
        Integer number = numbers.get(row);
        if (number != null && marked.add(number)) {
            CTBookmark start = paragraph.addNewBookmarkStart();
            start.setId(Words.number(number));
            start.setName(name(number));
            paragraph.addNewBookmarkEnd().setId(Words.number(number));
        }
    }

    /** Word takes forty letters, digits and underscores; a name that begins with an underscore is not offered to readers. */
    private static String name(int number) {
        return "_Row" + number;
    }
}
