package org.accede.paper.office;

import java.util.List;

/**
 * The table of contents: a field that Word makes anew, filled in beforehand for whoever does not let it. Only the numbers of the pages are
 * left to the program, since nobody else knows them.
 */
final class Contents {

    /** With so many parts, the parts alone fill a good deal of a page. */
    private static final int MANY = 8;

    private Contents() {}

    static void write(Xml out, List<Outline.Heading> headings) {
        out.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        out.open("w:docPartGallery").with("w:val", "Table of Contents").close();
        out.empty("w:docPartUnique").close().close().open("w:sdtContent");
        Words.say(out, Style.CONTENTS_HEADING, "Contents");
        int deepest = headings.stream().filter(heading -> heading.level() == 1).count() < MANY ? Outline.DEEPEST : 1;
        List<Outline.Heading> shown =
                headings.stream().filter(one -> one.level() <= deepest).toList();
        for (int i = 0; i < shown.size(); i++) {
            Words.begin(out, Style.contents(shown.get(i).level())).close();
            if (i == 0) {
                Words.field(out, "begin");
                Words.instruction(out, "TOC \\o \"1-" + deepest + "\" \\h \\z \\u");
                Words.field(out, "separate");
            }
            entry(out, shown.get(i));
            if (i == shown.size() - 1) {
                Words.field(out, "end");
            }
            out.close();
        }
        out.close().close();
    }

    private static void entry(Xml out, Outline.Heading heading) {
        out.open("w:hyperlink").with("w:anchor", heading.anchor()).with("w:history", "true");
        Words.say(out, heading.number());
        out.open("w:r").empty("w:tab").close();
        Words.say(out, heading.title());
        out.open("w:r").empty("w:tab").close();
        Words.field(out, "begin");
        Words.instruction(out, "PAGEREF " + heading.anchor() + " \\h");
        Words.field(out, "separate");
        Words.field(out, "end");
        out.close();
    }
}
