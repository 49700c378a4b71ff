package org.accede.paper.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Mark;
import org.accede.paper.Paper;
import org.accede.paper.SamplePaper;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;

/** What Word finds. */
class DocxWriterTest {

    private static final Paper PAPER = SamplePaper.of("Kenya", "A note.");
    private static final byte[] FILE = DocxWriter.write(PAPER);
    private static final XWPFDocument DOCUMENT = read(FILE);
    private static final String XML = Parts.of(FILE).get("word/document.xml");
    private static final List<Long> HARMLESS = tags(
            Parts.of(DocxWriter.write(SamplePaper.brief("Kenya", "A note."))).get("word/document.xml"));

    private static XWPFDocument read(byte[] file) {
        double ratio = ZipSecureFile.getMinInflateRatio();
        // What repeats itself ten thousand times packs too well for a reader on its guard.
        ZipSecureFile.setMinInflateRatio(0);
        try {
            return new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ZipSecureFile.setMinInflateRatio(ratio);
        }
    }

    private static String text(XWPFDocument document) {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<XWPFParagraph> styled(String style) {
        return DOCUMENT.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .toList();
    }

    private static List<String> texts(String style) {
        return styled(style).stream().map(XWPFParagraph::getText).toList();
    }

    private static XWPFTable concordance() {
        return DOCUMENT.getTables().stream()
                .filter(table -> table.getNumberOfRows() > 250)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itSaysWhatItIs() {
        assertThat(texts("Title")).containsExactly(PAPER.title());
        assertThat(DOCUMENT.getProperties().getCoreProperties().getTitle()).isEqualTo(PAPER.title());
        assertThat(DOCUMENT.getProperties().getCoreProperties().getSubject()).isEqualTo(PAPER.about());
        assertThat(Parts.of(FILE).get("docProps/core.xml"))
                .contains("2026-11-21T00:00:00Z")
                .contains("en-GB");
        assertThat(Parts.of(FILE).get("word/styles.xml")).contains("w:lang w:val=\"en-GB\"");
        assertThat(DOCUMENT.getFooterList().get(0).getText()).contains(PAPER.title() + " \u2014 page ");
        assertThat(Parts.of(FILE).get("word/footer1.xml")).contains("PAGE").contains("NUMPAGES");
    }

    @Test
    void headingsAreNumberedByTheirStyles() {
        assertThat(texts("Heading1")).hasSize(5).startsWith("Summary", "Convention on Cybercrime (ETS 185)");
        assertThat(texts("Heading2")).hasSize(3);
        assertThat(texts("Heading3")).containsExactly("Answers that would decide most");
        BigInteger numbering = BigInteger.ONE;
        for (int level = 0; level < 3; level++) {
            String style = "Heading" + (level + 1);
            assertThat(DOCUMENT.getStyles()
                            .getStyle(style)
                            .getCTStyle()
                            .getPPr()
                            .getNumPr()
                            .getNumId()
                            .getVal())
                    .isEqualTo(numbering);
            assertThat(DOCUMENT.getNumbering()
                            .getAbstractNum(DOCUMENT.getNumbering().getAbstractNumID(numbering))
                            .getCTAbstractNum()
                            .getLvlArray(level)
                            .getPStyle()
                            .getVal())
                    .isEqualTo(style);
        }
    }

    @Test
    void everyStyleIsThere() {
        assertThat(Arrays.stream(Style.values())
                        .map(Style::id)
                        .filter(id -> DOCUMENT.getStyles().getStyle(id) == null))
                .isEmpty();
    }

    @Test
    void theTableOfContentsIsAFieldAndFilledIn() {
        String contents = XML.substring(XML.indexOf("<w:sdt>"), XML.indexOf("</w:sdt>"));

        assertThat(contents).contains(" TOC \\o \"1-3\" \\h \\z \\u ");
        assertThat(contents.split("fldCharType=\"begin\"", -1))
                .hasSameSizeAs(contents.split("fldCharType=\"end\"", -1));
        for (Outline.Heading heading : Outline.of(PAPER.sections()).headings()) {
            assertThat(contents)
                    .contains(heading.title())
                    .contains(">" + heading.number() + "<")
                    .contains("PAGEREF " + heading.anchor());
            assertThat(XML).contains("w:name=\"" + heading.anchor() + "\"");
        }
        assertThat(DOCUMENT.isEnforcedUpdateFields()).isTrue();
    }

    @Test
    void headerRowsRepeatAndGroupsStayWithWhatFollows() {
        for (XWPFTable table : DOCUMENT.getTables()) {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getCTTbl().getTblPr().getTblLayout().getType().toString())
                    .isEqualTo("fixed");
            assertThat(table.getCTTbl().getTblPr().getTblDescription().getVal()).isNotBlank();
        }
        XWPFTableRow group = concordance().getRow(1);
        assertThat(group.getTableCells()).hasSize(1);
        assertThat(group.getCell(0).getColor()).isEqualTo(Tint.GROUP);
        assertThat(group.getCell(0).getParagraphs().get(0).getStyle()).isEqualTo("TableGroup");
        assertThat(DOCUMENT.getStyles()
                        .getStyle("TableGroup")
                        .getCTStyle()
                        .getPPr()
                        .isSetKeepNext())
                .isTrue();
    }

    @Test
    void shortRowsStayWholeAndLongOnesMayBeSplit() {
        XWPFTable table = read(DocxWriter.write(SamplePaper.of("Kenya", "long ".repeat(300)))).getTables().stream()
                .filter(each -> each.getNumberOfRows() > 250)
                .findFirst()
                .orElseThrow();

        assertThat(table.getRow(2).isCantSplitRow()).isTrue();
        assertThat(table.getRow(3).isCantSplitRow()).isFalse();
    }

    @Test
    void columnsFillThePage() {
        for (XWPFTable table : DOCUMENT.getTables()) {
            int sum = table.getCTTbl().getTblGrid().getGridColList().stream()
                    .mapToInt(column -> ((BigInteger) column.getW()).intValue())
                    .sum();
            CTTblWidth width = table.getCTTbl().getTblPr().getTblW();

            assertThat(sum).isEqualTo(((BigInteger) width.getW()).intValue());
            assertThat(sum).isIn(Pages.UPRIGHT.text(), Pages.ACROSS.text());
        }
    }

    @Test
    void wideTablesLieAcross() {
        List<CTSectPr> stretches = Stream.concat(
                        DOCUMENT.getParagraphs().stream()
                                .filter(paragraph -> paragraph.getCTP().isSetPPr()
                                        && paragraph.getCTP().getPPr().isSetSectPr())
                                .map(paragraph -> paragraph.getCTP().getPPr().getSectPr()),
                        Stream.of(DOCUMENT.getDocument().getBody().getSectPr()))
                .toList();

        assertThat(stretches.stream().map(stretch -> stretch.getPgSz().isSetOrient()))
                .containsExactly(false, true, false);
        assertThat(stretches.get(0).getFooterReferenceList()).hasSize(2);
    }

    @Test
    void marksAreWordsWithASign() {
        assertThat(concordance().getRow(4).getCell(3).getText()).isEqualTo(Mark.Tone.GAP.sign() + " not met");
        assertThat(concordance().getRow(4).getCell(3).getColor())
                .isEqualTo(Tint.of(Mark.Tone.GAP).light());
    }

    @Test
    void draftsAreSetApart() {
        assertThat(texts("DraftLabel")).hasSize(2).allMatch(text -> text.startsWith("DRAFT"));
        assertThat(texts("DraftTitle")).containsExactly("Authority for extradition", "Central authority");
        assertThat(DOCUMENT.getStyles()
                        .getStyle("DraftText")
                        .getCTStyle()
                        .getPPr()
                        .isSetPBdr())
                .isTrue();
    }

    @Test
    void barsAreAChartWithItsNumbersBelow() {
        assertThat(DOCUMENT.getCharts()).hasSize(1);
        assertThat(XML).contains("descr=\"" + SamplePaper.bars("A note.").says() + "\"");
        XWPFTable data = DOCUMENT.getTables().get(0);
        assertThat(data.getRow(1).getCell(4).getText()).isEqualTo("6");
        assertThat(texts("Caption")).startsWith("Figure 1: Obligations by chapter", "Table 1: Dates");
    }

    @Test
    void daysAreATable() {
        assertThat(DOCUMENT.getTables().get(1).getRow(2).getCell(0).getText()).isEqualTo("1 July 2004");
    }

    @ParameterizedTest
    @MethodSource("org.accede.paper.office.Hostile#texts")
    void hostileTextStaysText(String text) {
        byte[] file = DocxWriter.write(SamplePaper.brief(text, text));
        String shown = Shown.of(text);
        XWPFDocument document = read(file);

        assertThat(document.getParagraphs().get(0).getText()).startsWith(shown);
        assertThat(text(document)).contains(shown);
        Map<String, String> parts = Parts.of(file);
        assertThat(parts.values()).noneMatch(part -> part.contains("TargetMode=\"External\""));
        assertThat(instructions(parts.get("word/document.xml")))
                .allMatch(field -> field.matches(" (TOC|PAGEREF|SEQ) .*"));
        assertThat(tags(parts.get("word/document.xml"))).isEqualTo(HARMLESS);
    }

    @Test
    void whatIsSaidBeforeATableStaysWithIt() {
        Table table = new Table("t", "T", List.of(new Table.Column("A", 100, Table.Kind.HEAD)), List.of());
        XWPFDocument document = read(DocxWriter.write(new Paper(
                "p",
                "P",
                "",
                SamplePaper.AS_OF,
                List.of(),
                Map.of(),
                List.of(),
                List.of(new Section("s", 1, "S", List.of(Block.say("far"), Block.say("near"), table))),
                List.of(table))));
        assertThat(document.getParagraphs().stream()
                        .filter(paragraph -> paragraph.getCTP().getPPr().isSetKeepNext())
                        .map(XWPFParagraph::getText))
                .contains("near")
                .doesNotContain("far");
    }

    /** Or it would leave its heading alone on a page, and begin on the next. */
    @Test
    void aShortTableStaysOnOnePageOnlyIfItFitsThere() {
        assertThat(isKept(List.of("short"))).isTrue();
        assertThat(isKept(Collections.nCopies(8, "word ".repeat(200)))).isFalse();
    }

    private static boolean isKept(List<String> rows) {
        Table table = new Table(
                "t",
                "T",
                List.of(new Table.Column("A", 100, Table.Kind.TEXT)),
                IntStream.range(0, rows.size())
                        .mapToObj(i -> new Table.Row("r" + i, List.of(Cell.text(rows.get(i))), Map.of()))
                        .toList());
        return read(DocxWriter.write(paper(List.of(new Section("s", 1, "T", List.of(table))), table)))
                .getTables()
                .get(0)
                .getRow(0)
                .getCell(0)
                .getParagraphs()
                .get(0)
                .getCTP()
                .getPPr()
                .isSetKeepNext();
    }

    /** A paragraph more than one would begin a page on which there is nothing else. */
    @Test
    void whereThePagesTurnOneParagraphEndsThem() {
        Table wide = new Table(
                "w",
                "W",
                Stream.of("A", "B", "C", "D", "E", "F")
                        .map(name -> new Table.Column(name, 16, Table.Kind.TEXT))
                        .toList(),
                List.of());
        Table narrow = new Table("n", "N", List.of(new Table.Column("A", 100, Table.Kind.TEXT)), List.of());
        XWPFDocument document = read(DocxWriter.write(paper(
                List.of(new Section("n", 1, "N", List.of(narrow)), new Section("w", 1, "W", List.of(wide))), narrow)));
        List<XWPFParagraph> all = document.getParagraphs();
        for (int i = 1; i < all.size(); i++) {
            if ("Break".equals(all.get(i).getStyle())) {
                assertThat(all.get(i - 1).getStyle()).isNotEqualTo("AfterTable");
            }
        }
        assertThat(all).extracting(XWPFParagraph::getStyle).contains("Break");
    }

    private static Paper paper(List<Section> sections, Table sheet) {
        return new Paper("p", "P", "", SamplePaper.AS_OF, List.of(), Map.of(), List.of(), sections, List.of(sheet));
    }

    @Test
    void longTextIsThereWhole() {
        assertThat(text(read(DocxWriter.write(SamplePaper.brief("Kenya", Hostile.LONG)))))
                .contains(Hostile.LONG);
    }

    private static List<String> instructions(String xml) {
        return Pattern.compile("<w:instrText[^>]*>([^<]*)<")
                .matcher(xml)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** How many paragraphs, tables and fields there are: no text makes one. */
    private static List<Long> tags(String xml) {
        return Stream.of("<w:p>", "<w:tbl>", "<w:fldSimple ", "<w:instrText ", "<w:hyperlink ", "<w:drawing>")
                .map(tag -> Pattern.compile(Pattern.quote(tag))
                        .matcher(xml)
                        .results()
                        .count())
                .toList();
    }

    @Test
    void aProvisionsNumberLeadsToItsRow() {
        Table.Column name = new Table.Column("Number", 50, Table.Kind.HEAD);
        Table.Column text = new Table.Column("Like", 50, Table.Kind.TEXT);
        Table rows = new Table(
                "rows",
                "Rows",
                List.of(name, text),
                List.of(
                        new Table.Row(
                                "BC-2", List.of(Cell.text("BC-2"), Cell.text("see UN-7.1, BC-9.1 and BC-2")), Map.of()),
                        new Table.Row("UN-7.1", List.of(Cell.text("UN-7.1"), Cell.EMPTY), Map.of())));
        Table again = new Table("again", "Again", rows.columns(), rows.rows().subList(0, 1));
        Paper paper = new Paper(
                "gap",
                "Title",
                "About",
                PAPER.asOf(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(new Section("a", 1, "A", List.of(Block.say("It is BC-2 that matters."), rows, again))),
                List.of(rows));
        String xml = Parts.of(DocxWriter.write(paper)).get("word/document.xml");
        assertThat(anchors(xml, "<w:hyperlink w:anchor=\"(_Row\\d+)\"[^>]*>.*?<w:t[^>]*>([^<]*)<"))
                .as("once in the sentence, once in each row but to itself; no row is called BC-9.1")
                .containsExactly("_Row10000 BC-2", "_Row10001 UN-7.1", "_Row10001 UN-7.1");
        assertThat(anchors(xml, "<w:bookmarkStart [^>]*w:name=\"(_Row\\d+)\"()"))
                .containsExactlyInAnyOrder("_Row10000 ", "_Row10001 ");
    }

    private static List<String> anchors(String xml, String pattern) {
        return Pattern.compile(pattern)
                .matcher(xml)
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }
}
