package org.accede.paper.office;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDocPart;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents: a field that Word makes anew, filled in beforehand for whoever does not let it. Only the numbers of the pages are
 * left to the program, since nobody else knows them.
 */
final class Contents {

    /** With so many parts, the parts alone fill a good deal of a page. */
    private static final int MANY = 8;

    private Contents() {}

    static void write(CTBody body, List<Outline.Heading> headings) {
        CTSdtBlock block = body.addNewSdt();
        CTSdtDocPart part = block.addNewSdtPr().addNewDocPartObj();
        part.addNewDocPartGallery().setVal("Table of Contents");
        part.addNewDocPartUnique();
        CTSdtContentBlock content = block.addNewSdtContent();
        Words.say(content.addNewP(), Style.CONTENTS_HEADING, "Contents");
        CTP paragraph = null;
        int deepest = headings.stream().filter(heading -> heading.level() == 1).count() < MANY ? Outline.DEEPEST : 1;
        for (Outline.Heading heading :
                headings.stream().filter(one -> one.level() <= deepest).toList()) {
            boolean first = paragraph == null;
            paragraph = Words.styled(content.addNewP(), Style.contents(heading.level()));
            if (first) {
                Words.field(paragraph.addNewR(), STFldCharType.BEGIN);
                Words.instruction(paragraph.addNewR(), "TOC \\o \"1-" + deepest + "\" \\h \\z \\u");
                Words.field(paragraph.addNewR(), STFldCharType.SEPARATE);
            }
            entry(paragraph.addNewHyperlink(), heading);
        }
        if (paragraph != null) {
            Words.field(paragraph.addNewR(), STFldCharType.END);
        }
    }

    private static void entry(CTHyperlink link, Outline.Heading heading) {
        link.setAnchor(heading.anchor());
        link.setHistory(true);
        Words.say(link.addNewR(), heading.number());
        link.addNewR().addNewTab();
        Words.say(link.addNewR(), heading.title());
        link.addNewR().addNewTab();
        Words.field(link.addNewR(), STFldCharType.BEGIN);
        Words.instruction(link.addNewR(), "PAGEREF " + heading.anchor() + " \\h");
        Words.field(link.addNewR(), STFldCharType.SEPARATE);
        Words.field(link.addNewR(), STFldCharType.END);
    }
}
