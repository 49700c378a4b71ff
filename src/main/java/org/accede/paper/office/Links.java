package org.accede.paper.office;

import org.accede.paper.Cell;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

/** Addresses of the web in a Word document, followed only by a reader who chooses to. */
final class Links {

    private final PackagePart part;

    Links(XWPFDocument document) {
        this.part = document.getPackagePart();
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
}
