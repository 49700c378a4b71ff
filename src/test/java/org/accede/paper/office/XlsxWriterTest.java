package org.accede.paper.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accede.paper.Mark;
import org.accede.paper.Paper;
import org.accede.paper.SamplePaper;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;

/** What Excel finds. */
class XlsxWriterTest {

    private static final Paper PAPER = SamplePaper.of("Kenya", "A note.");
    private static final XSSFWorkbook BOOK = read(XlsxWriter.write(PAPER));

    private static XSSFWorkbook read(byte[] file) {
        double ratio = ZipSecureFile.getMinInflateRatio();
        // What repeats itself ten thousand times packs too well for a reader on its guard.
        ZipSecureFile.setMinInflateRatio(0);
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ZipSecureFile.setMinInflateRatio(ratio);
        }
    }

    private static Stream<Cell> cells(XSSFWorkbook book) {
        List<Cell> cells = new ArrayList<>();
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                row.forEach(cells::add);
            }
        }
        return cells.stream();
    }

    @Test
    void theSummaryComesFirstThenEachTable() {
        List<String> names = new ArrayList<>();
        BOOK.forEach(sheet -> names.add(sheet.getSheetName()));

        assertThat(names).containsExactly("Summary", "Table of concordance", "Actions", "Concerns", "Choices");
        assertThat(BOOK.isSheetHidden(4)).isTrue();
        assertThat(BOOK.getProperties().getCoreProperties().getTitle()).isEqualTo(PAPER.title());
        assertThat(BOOK.getProperties().getCoreProperties().getCreated()).isEqualTo("2026-11-21T00:00:00Z");
        assertThat(BOOK.getProperties().getCoreProperties().getModified()).isEqualTo("2026-11-21T00:00:00Z");
    }

    @Test
    void eachRowOfATableIsARow() {
        XSSFSheet sheet = BOOK.getSheet("Table of concordance");

        assertThat(sheet.getLastRowNum()).isEqualTo(PAPER.main().rows().size());
        assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("Verdict");
        assertThat(sheet.getRow(4).getCell(2).getStringCellValue()).contains("Penal Code s. 308A");
        assertThat(sheet.getRow(4).getCell(3).getStringCellValue()).isEqualTo(Mark.Tone.GAP.sign() + " not met");
        assertThat(BOOK.getSheet("Concerns").getLastRowNum()).isZero();
    }

    @Test
    void headersStayInViewAndAreRepeatedOnPaper() {
        for (String name : List.of("Table of concordance", "Actions")) {
            XSSFSheet sheet = BOOK.getSheet(name);

            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows()).isEqualTo(new CellRangeAddress(0, 0, -1, -1));
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
            assertThat(sheet.getFooter().getLeft()).isEqualTo(PAPER.title());
        }
    }

    @Test
    void daysAndCountsAreDaysAndCounts() {
        XSSFSheet sheet = BOOK.getSheet("Actions");

        assertThat(sheet.getRow(1).getCell(3).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(SamplePaper.AS_OF.plusDays(40));
        assertThat(sheet.getRow(1).getCell(3).getCellStyle().getDataFormatString())
                .isEqualTo("yyyy-mm-dd");
        assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(1);
        assertThat(sheet.getRow(3).getCell(3).getStringCellValue())
                .as("a day before Excel can count")
                .isEqualTo(LocalDate.of(1850, 1, 1).toString());
    }

    @Test
    void whatIsToBeFilledInCanBeChosenInEveryRow() {
        XSSFSheet sheet = BOOK.getSheet("Actions");

        assertThat(sheet.getDataValidations()).hasSize(1);
        DataValidation status = sheet.getDataValidations().get(0);
        assertThat(status.getRegions().getCellRangeAddresses()).containsExactly(new CellRangeAddress(1, 12, 6, 6));
        assertThat(status.getValidationConstraint().getFormula1()).isEqualTo("Choices!$A$1:$A$4");
        for (int i = 0; i < SamplePaper.STATES.size(); i++) {
            assertThat(BOOK.getSheet("Choices").getRow(i).getCell(0).getStringCellValue())
                    .isEqualTo(SamplePaper.STATES.get(i));
        }
        assertThat(sheet.getRow(1)
                        .getCell(5)
                        .getCellStyle()
                        .getFillForegroundColorColor()
                        .getARGBHex())
                .isEqualTo("FF" + Tint.FILL);
    }

    @Test
    void coloursFollowWhatAReaderWrites() {
        XSSFSheet sheet = BOOK.getSheet("Actions");
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); i++) {
            rules.add(sheet.getSheetConditionalFormatting()
                    .getConditionalFormattingAt(i)
                    .getRule(0)
                    .getFormula1());
        }

        assertThat(rules)
                .contains("LEN(TRIM($F2))>0", "LEN(TRIM($G2))>0", "LEFT($E2,1)=\"" + Mark.Tone.GAP.sign() + "\"")
                .hasSize(Mark.Tone.values().length + 3);
    }

    @Test
    void theChartIsDrawnFromTheCells() {
        XSSFSheet sheet = BOOK.getSheetAt(0);
        XSSFChart chart = sheet.getDrawingPatriarch().getCharts().get(0);
        List<CTBarSer> stacks =
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList();

        assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
        assertThat(stacks).hasSize(SamplePaper.bars("A note.").series().size());
        CTBarSer gaps = stacks.get(Mark.Tone.GAP.ordinal());
        assertThat(gaps.getTx().getStrRef().getStrCache().getPtArray(0).getV()).isEqualTo("falls short");
        CellRangeAddress range =
                CellRangeAddress.valueOf(gaps.getVal().getNumRef().getF());
        assertThat(sheet.getRow(range.getFirstRow()).getCell(0).getStringCellValue())
                .isEqualTo(
                        "Convention on Cybercrime (ETS 185): Measures at the national level, substantive criminal law");
        assertThat(sheet.getRow(range.getFirstRow())
                        .getCell(range.getFirstColumn())
                        .getNumericCellValue())
                .isEqualTo(6);
        assertThat(chart.getTitleText().getString()).isEqualTo("Obligations by chapter");
        assertThat(chart.getCTChart().isSetLegend()).isTrue();
        assertThat(chart.getCTChart().getPlotArea().getValAxArray(0).isSetTitle())
                .isTrue();
        assertThat(chart.getCTChart().getPlotArea().getCatAxArray(0).isSetTitle())
                .as("the title says what the names are")
                .isFalse();
        assertThat(Parts.of(XlsxWriter.write(PAPER)).get("xl/drawings/drawing1.xml"))
                .contains(SamplePaper.bars("A note.").says());
        assertThat(stacks.stream().map(stack -> stack.getSpPr().xmlText()))
                .as("no two fills are alike")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("org.accede.paper.office.Hostile#texts")
    void hostileTextStaysText(String text) {
        byte[] file = XlsxWriter.write(SamplePaper.brief(text, text));
        XSSFWorkbook book = read(file);
        String shown = Shown.of(text);

        assertThat(cells(book)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        assertThat(cells(book)).allMatch(cell -> cell.getHyperlink() == null);
        XSSFCell note = book.getSheet("Actions").getRow(2).getCell(1);
        assertThat(note.getStringCellValue()).isEqualTo(shown);
        assertThat(note.getCellStyle().getQuotePrefixed())
                .isEqualTo("=+-@'\uff1d".indexOf(shown.stripLeading().charAt(0)) >= 0);
        assertThat(book.getSheet("Table of concordance").getRow(3).getCell(5).getStringCellValue())
                .isEqualTo(shown);
        assertThat(Parts.of(file).values())
                .noneMatch(part -> part.contains("<f>") || part.contains("TargetMode=\"External\""));
    }

    @Test
    void whatDoesNotFitACellIsCutVisibly() {
        XSSFWorkbook book = read(XlsxWriter.write(SamplePaper.brief("Kenya", Hostile.LONG)));
        String held = book.getSheet("Actions").getRow(2).getCell(1).getStringCellValue();

        assertThat(held).hasSize(32_767).startsWith("0123456789 ").endsWith(CellText.CUT);
    }

    @Test
    void noCellBeginsAFormulaUnmarked() {
        assertThat(cells(read(XlsxWriter.write(SamplePaper.brief("=1", "-1"))))
                        .filter(cell -> cell.getCellType() == CellType.STRING)
                        .filter(cell -> cell.getStringCellValue().matches("(?s)\\s*[=+\\-@].*")))
                .isNotEmpty()
                .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
    }

    @Test
    void withoutBarsTheSummaryHasTheFirstTableOfCounts() {
        Table counts = new Table(
                "counts",
                "Actions by state",
                List.of(
                        new Table.Column("Work", 40, Table.Kind.HEAD),
                        new Table.Column("Done", 30, Table.Kind.COUNT),
                        new Table.Column("To do", 30, Table.Kind.COUNT)),
                List.of(new Table.Row(
                        "r",
                        List.of(
                                org.accede.paper.Cell.text("Legislate"),
                                new org.accede.paper.Cell.Count(3),
                                new org.accede.paper.Cell.Count(4)),
                        Map.of())));
        XSSFWorkbook book = read(XlsxWriter.write(new Paper(
                "checklist",
                "Checklist",
                "",
                SamplePaper.AS_OF,
                List.of(),
                Map.of(),
                List.of(),
                List.of(new Section("s", 1, "In short", List.of(counts))),
                List.of(counts))));

        assertThat(cells(book)
                        .filter(cell -> cell.getSheet() == book.getSheetAt(0))
                        .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                        .map(Cell::getNumericCellValue))
                .containsExactly(3.0, 4.0);
        assertThat(book.getNumberOfSheets()).isEqualTo(2);
    }

    @Test
    void aSheetTooWideForAPageGoesOnALargerOne() {
        List<Table.Column> columns = new ArrayList<>(List.of(new Table.Column("Id", 5, Table.Kind.HEAD)));
        List<org.accede.paper.Cell> cells = new ArrayList<>(List.of(org.accede.paper.Cell.text("r1")));
        for (int i = 0; i < 20; i++) {
            columns.add(new Table.Column("Harmonisation", 5, Table.Kind.TEXT));
            cells.add(org.accede.paper.Cell.text("text"));
        }
        Table wide = new Table("w", "Wide", columns, List.of(new Table.Row("r1", cells, Map.of())));
        XSSFSheet sheet = read(XlsxWriter.write(new Paper(
                        "gap", "t", "", SamplePaper.AS_OF, List.of(), Map.of(), List.of(), List.of(), List.of(wide))))
                .getSheetAt(1);

        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
        assertThat(BOOK.getSheetAt(1).getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getRepeatingRows()).isEqualTo(new CellRangeAddress(0, 0, -1, -1));
    }
}
