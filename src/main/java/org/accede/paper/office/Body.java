package org.accede.paper.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.accede.paper.Block;
import org.accede.paper.Paper;
import org.accede.paper.Picture;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
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
    private final CTBody out;
    private final Links links;
    private Pages pages = Pages.UPRIGHT;
    private boolean edged;
    private int tables;
    private int figures;

    Body(XWPFDocument document, Paper paper) {
        this.document = document;
        this.paper = paper;
        this.out = document.getDocument().getBody();
        this.links = new Links(document, paper);
    }

    void write() {
        say(Style.TITLE, paper.title());
        paper.subtitle().ifPresent(text -> say(Style.SUBTITLE, text));
        paper.opening().forEach(sentence -> say(Style.NORMAL, sentence));
        List<Outline.Heading> headings = Outline.of(paper.sections()).headings();
        boolean isShort = headings.size() <= FEW_HEADINGS;
        for (int i = 0; i < headings.size(); i++) {
            if (i == paper.front() && !isShort) {
                turn(Pages.UPRIGHT);
                Contents.write(out, headings);
            }
            Pages wanted = Pages.of(paper.sections(), i);
            boolean turned = wanted != pages;
            turn(wanted);
            heading(headings.get(i), i, i == paper.front() && !turned && !isShort);
            blocks(paper.sections().get(i));
        }
        made();
        CTSectPr last = out.addNewSectPr();
        edge(last);
        pages.set(last);
    }

    private CTP say(Style style, String text) {
        CTP paragraph = Words.styled(out.addNewP(), style.id());
        links.say(paragraph, text, "");
        return paragraph;
    }

    /** The first section begins on a page of its own. */
    private void heading(Outline.Heading heading, int id, boolean onNewPage) {
        CTP paragraph = Words.styled(out.addNewP(), Style.heading(heading.level()));
        if (onNewPage) {
            paragraph.getPPr().addNewPageBreakBefore();
        }
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(Words.number(id));
        start.setName(heading.anchor());
        Words.say(paragraph, heading.title());
        paragraph.addNewBookmarkEnd().setId(Words.number(id));
    }

    /** What is said just before a table or a picture stays with it. */
    private void blocks(Section section) {
        for (int i = 0; i < section.blocks().size(); i++) {
            Block block = section.blocks().get(i);
            Block next = section.blocks().get(Math.min(i + 1, section.blocks().size() - 1));
            if (block instanceof Block.Say say) {
                CTP paragraph = say(say.notice() ? Style.NOTICE : Style.NORMAL, say.text());
                if ((next instanceof Table || next instanceof Picture)
                        && !paragraph.getPPr().isSetKeepNext()) {
                    paragraph.getPPr().addNewKeepNext();
                }
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

    private void charts(Picture picture, List<Chart> charts) {
        caption("Figure", ++figures, picture.title());
        WordChart.write(document, paper, charts, pages.text() / POINT);
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
        WordTable.write(out, table, says, pages.text(), links);
        say(Style.AFTER_TABLE, "");
    }

    private void caption(String what, int number, String title) {
        CTP caption = Words.say(out.addNewP(), Style.CAPTION, what + " ");
        Words.count(caption, "SEQ " + what + " \\* ARABIC", Integer.toString(number));
        Words.say(caption, ": " + title);
    }

    /** In a frame of its own; one that is short stays on one page. */
    private void draft(Block.Draft draft) {
        List<CTP> frame = new ArrayList<>();
        frame.add(say(Style.DRAFT_LABEL, "DRAFT \u2013 to be worked on, not to be sent as it stands"));
        frame.add(say(Style.DRAFT_TITLE, draft.title()));
        frame.add(say(Style.DRAFT_BASIS, draft.basis() + " (" + draft.id() + ")"));
        draft.paragraphs().forEach(text -> frame.add(say(Style.DRAFT_TEXT, text)));
        if (!draft.note().isBlank()) {
            frame.add(say(Style.DRAFT_NOTE, "To be checked: " + draft.note()));
        }
        int length = draft.note().length()
                + draft.paragraphs().stream().mapToInt(String::length).sum();
        if (length < SHORT_DRAFT) {
            frame.remove(frame.size() - 1);
            frame.stream().filter(each -> !each.getPPr().isSetKeepNext()).forEach(each -> each.getPPr()
                    .addNewKeepNext());
        }
        say(Style.AFTER_TABLE, "");
    }

    private void made() {
        say(Style.AFTER_TABLE, "");
        say(Style.SMALL_PRINT, "Made from:");
        for (Map.Entry<String, String> input : paper.inputs().entrySet()) {
            say(Style.SMALL_PRINT, input.getKey() + " " + input.getValue());
        }
    }

    /** Ends a stretch of pages that lie one way. */
    private void turn(Pages wanted) {
        if (wanted != pages) {
            CTSectPr section =
                    Words.styled(out.addNewP(), Style.BREAK.id()).getPPr().addNewSectPr();
            edge(section);
            pages.set(section);
            pages = wanted;
        }
    }

    /** Header and footer, given once; the stretches that follow take them over. */
    private void edge(CTSectPr section) {
        if (edged) {
            return;
        }
        edged = true;
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, section);
        CTP header =
                policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT)._getHdrFtr().addNewP();
        Words.say(header, Style.HEADER, Cut.atWord(Shown.of(paper.about()), LONGEST_TITLE));
        foot(policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT)._getHdrFtr().addNewP());
        foot(policy.createFooter(XWPFHeaderFooterPolicy.FIRST)._getHdrFtr().addNewP());
        section.addNewTitlePg();
    }

    private void foot(CTP paragraph) {
        Words.say(paragraph, Style.FOOTER, Cut.atWord(Shown.of(paper.title()), LONGEST_TITLE) + " \u2014 page ");
        Words.count(paragraph, "PAGE", "1");
        Words.say(paragraph, " of ");
        Words.count(paragraph, "NUMPAGES", "1");
    }
}
