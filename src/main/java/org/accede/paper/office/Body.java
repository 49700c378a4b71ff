package org.accede.paper.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.paper.Block;
import org.accede.paper.Paper;
import org.accede.paper.Picture;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What stands in a document, in its order. */
final class Body {

    /** In a header or footer there is room for one line. */
    private static final int LONGEST_TITLE = 110;

    /** In characters; it fits half a page. */
    private static final int SHORT_DRAFT = 2000;

    /** Pages are measured in its twentieths. */
    private static final int POINT = 20;

    /** A paper with no more than these is found through without a table of contents, and begins on its first page. */
    private static final int FEW_HEADINGS = 6;

    private final XWPFDocument document;
    private final Paper paper;
    private final Xml out = Words.part("w:document");

    /** What stands in the document, its headers and footers. */
    private final Map<PackagePart, Xml> parts = new LinkedHashMap<>();

    private final Links links;
    private final WordCharts charts;
    private Pages pages = Pages.UPRIGHT;
    private boolean edged;

    /** Whether a table or a draft wants its room: the end of a stretch of pages is room enough, and two paragraphs could begin a page. */
    private boolean gap;

    private int tables;
    private int figures;

    Body(XWPFDocument document, Paper paper) {
        this.document = document;
        this.paper = paper;
        this.links = new Links(document, paper);
        this.charts = new WordCharts(document, paper);
    }

    /** What stands in each part. */
    Map<PackagePart, Xml> write() {
        out.open("w:body");
        say(Style.TITLE, paper.title());
        paper.subtitle().ifPresent(text -> say(Style.SUBTITLE, text));
        paper.opening().forEach(sentence -> say(Style.NORMAL, sentence));
        List<Outline.Heading> headings = Outline.of(paper.sections()).headings();
        boolean isShort = headings.size() <= FEW_HEADINGS;
        for (int i = 0; i < headings.size(); i++) {
            if (i == paper.front() && !isShort) {
                turn(Pages.UPRIGHT);
                room();
                Contents.write(out, headings);
            }
            Pages wanted = Pages.of(paper.sections(), i);
            turn(wanted);
            heading(headings.get(i), i);
            blocks(paper.sections().get(i));
        }
        made();
        section();
        parts.put(document.getPackagePart(), out.close().close());
        return parts;
    }

    private void say(Style style, String text) {
        say(style, text, false);
    }

    /** @param keep whether it stays on the page of what follows */
    private void say(Style style, String text, boolean keep) {
        room();
        Words.begin(out, style.id());
        if (keep) {
            out.empty("w:keepNext");
        }
        links.say(out.close(), text, "");
        out.close();
    }

    private void heading(Outline.Heading heading, int id) {
        room();
        Words.begin(out, Style.heading(heading.level()));
        out.close();
        out.open("w:bookmarkStart")
                .with("w:id", id)
                .with("w:name", heading.anchor())
                .close();
        Words.say(out, heading.title());
        out.open("w:bookmarkEnd").with("w:id", id).close().close();
    }

    /** What is said just before a table or a picture stays with it. */
    private void blocks(Section section) {
        for (int i = 0; i < section.blocks().size(); i++) {
            Block block = section.blocks().get(i);
            Block next = section.blocks().get(Math.min(i + 1, section.blocks().size() - 1));
            if (block instanceof Block.Say say) {
                boolean keep = next instanceof Table || next instanceof Picture;
                say(say.notice() ? Style.NOTICE : Style.NORMAL, say.text(), keep);
            } else {
                block(block, section);
            }
        }
    }

    private void block(Block block, Section section) {
        if (block instanceof Block.Points points) {
            points.items().forEach(item -> say(Style.BULLET, item));
        } else if (block instanceof Block.Draft draft) {
            draft(draft);
        } else if (block instanceof Table table) {
            table(table, section, table.title());
        } else if (block instanceof Picture.Bars bars && !BarCharts.isEmpty(bars)) {
            charts(bars, BarCharts.of(bars, pages.text() / POINT));
        } else if (block instanceof Picture.Schedule schedule && !ScheduleCharts.isEmpty(schedule)) {
            charts(schedule, ScheduleCharts.of(schedule, pages.text() / POINT));
        } else if (block instanceof Picture picture) {
            table(picture.data(), section, picture.says());
        }
    }

    /** What a table or a draft was still owed. */
    private void room() {
        if (gap) {
            gap = false;
            Words.begin(out, Style.AFTER_TABLE.id());
            out.close().close();
        }
    }

    private void charts(Picture picture, List<Chart> charts) {
        caption("Figure", ++figures, picture.title());
        this.charts.write(out, charts, pages.text() / POINT);
        bare(picture.data(), picture.says());
    }

    private void table(Table table, Section section, String says) {
        if (!table.title().equals(section.title())) {
            caption("Table", ++tables, table.title());
        }
        bare(table, says);
    }

    /** A table with a little room after it, which also keeps it apart from the next. */
    private void bare(Table table, String says) {
        room();
        WordTable.write(out, table, says, pages.text(), links);
        gap = true;
    }

    private void caption(String what, int number, String title) {
        room();
        Words.begin(out, Style.CAPTION.id()).close();
        Words.say(out, what + " ");
        Words.count(out, "SEQ " + what + " \\* ARABIC", Integer.toString(number));
        Words.say(out, ": " + title);
        out.close();
    }

    /** In a frame of its own; one that is short stays on one page. */
    private void draft(Block.Draft draft) {
        int length = draft.note().length()
                + draft.paragraphs().stream().mapToInt(String::length).sum();
        boolean keep = length < SHORT_DRAFT;
        boolean noted = !draft.note().isBlank();
        int last = draft.paragraphs().size() - 1;
        say(Style.DRAFT_LABEL, "DRAFT \u2013 to be worked on, not to be sent as it stands", keep);
        say(Style.DRAFT_TITLE, draft.title(), keep);
        say(Style.DRAFT_BASIS, draft.basis() + " (" + draft.id() + ")", keep && (noted || last >= 0));
        for (int i = 0; i <= last; i++) {
            say(Style.DRAFT_TEXT, draft.paragraphs().get(i), keep && (noted || i < last));
        }
        if (noted) {
            say(Style.DRAFT_NOTE, "To be checked: " + draft.note());
        }
        gap = true;
    }

    private void made() {
        gap = true;
        say(Style.SMALL_PRINT, "Made from:");
        for (Map.Entry<String, String> input : paper.inputs().entrySet()) {
            say(Style.SMALL_PRINT, input.getKey() + " " + input.getValue());
        }
    }

    /** Ends a stretch of pages that lie one way. */
    private void turn(Pages wanted) {
        if (wanted != pages) {
            gap = false;
            Words.begin(out, Style.BREAK.id());
            section();
            out.close().close();
            pages = wanted;
        }
    }

    /** Of a stretch of pages; header and footer are given once, and the stretches that follow take them over. */
    private void section() {
        boolean first = !edged;
        edged = true;
        out.open("w:sectPr");
        if (first) {
            edge();
        }
        pages.write(out);
        if (first) {
            out.empty("w:titlePg");
        }
        out.close();
    }

    private void edge() {
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, CTSectPr.Factory.newInstance());
        Xml header = edge("w:header", "default", policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT));
        Words.say(header, Style.HEADER, Cut.atWord(Shown.of(paper.about()), LONGEST_TITLE));
        header.empty("w:p").close();
        foot(edge("w:footer", "default", policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT)));
        foot(edge("w:footer", "first", policy.createFooter(XWPFHeaderFooterPolicy.FIRST)));
    }

    private Xml edge(String what, String pages, XWPFHeaderFooter edge) {
        out.open(what + "Reference").with("w:type", pages).with("r:id", document.getRelationId(edge));
        out.close();
        Xml part = Words.part(what.equals("w:header") ? "w:hdr" : "w:ftr");
        parts.put(edge.getPackagePart(), part);
        return part;
    }

    private void foot(Xml footer) {
        Words.begin(footer, Style.FOOTER.id()).close();
        Words.say(footer, Cut.atWord(Shown.of(paper.title()), LONGEST_TITLE) + " \u2014 page ");
        Words.count(footer, "PAGE", "1");
        Words.say(footer, " of ");
        Words.count(footer, "NUMPAGES", "1");
        footer.close().empty("w:p").close();
    }
}
