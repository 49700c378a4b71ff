package org.accede.paper.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.accede.paper.Block;
import org.accede.paper.Mark;
import org.accede.paper.Paper;
import org.accede.paper.Picture;
import org.accede.paper.Table;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: what the paper is, its counts, and the same drawn. */
final class SummarySheet {

    /** In characters: of the sheet, of a column of counts, and of what names leave to them. */
    private static final int WIDTH = 130;

    private static final int WIDEST_COUNT = 14;
    private static final int COUNTS = 100;

    private static final int FEWEST = 7;
    private static final int MOST = 12;

    /** A character is seven ninety-sixths of an inch wide. */
    private static final int WIDTH_IN_POINTS = WIDTH * 7 * 72 / 96;

    /** So that the sheet is as wide as an upright page of A4, and how high a page then is, in points. */
    static final short SCALE = 66;

    private static final float PAGE = 1080f;

    private final XSSFSheet sheet;
    private final Cells cells;
    private int columns = FEWEST;
    private int next;
    /** How much of the page is full, in points. */
    private float used;

    private SummarySheet(XSSFSheet sheet, Cells cells) {
        this.sheet = sheet;
        this.cells = cells;
    }

    static void write(XSSFSheet sheet, Paper paper, Cells cells) {
        new SummarySheet(sheet, cells).write(paper);
    }

    private void write(Paper paper) {
        Optional<Picture.Bars> bars = first(paper, Picture.Bars.class, each -> !BarRows.isEmpty(each));
        Optional<Table> counts =
                bars.isPresent() ? Optional.empty() : first(paper, Table.class, SummarySheet::isOfCounts);
        counts.ifPresent(table -> columns = Math.max(FEWEST, table.columns().size()));
        sheet.setDisplayGridlines(false);
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, width(i) * 256);
        }
        say(paper.title(), Look.TITLE);
        say(paper.about(), Look.BOLD);
        paper.opening().forEach(sentence -> say(sentence, Look.PLAIN));
        next++;
        bars.ifPresent(this::bars);
        counts.ifPresent(this::counts);
        key(paper);
        next++;
        say("Made from", Look.BOLD);
        for (Map.Entry<String, String> input : paper.inputs().entrySet()) {
            say(input.getKey() + ": " + input.getValue(), Look.SMALL);
        }
    }

    /** In characters; the names have what the counts leave. */
    private int width(int column) {
        int count = Math.min(WIDEST_COUNT, COUNTS / (columns - 1));
        return column == 0 ? WIDTH - count * (columns - 1) : count;
    }

    private static <T extends Block> Optional<T> first(Paper paper, Class<T> kind, Predicate<T> fit) {
        return paper.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(fit)
                .findFirst();
    }

    /** Names and their counts, few enough for the sheet. */
    private static boolean isOfCounts(Table table) {
        return table.columns().size() > 1
                && table.columns().size() <= MOST
                && table.columns().stream().skip(1).allMatch(column -> column.kind() == Table.Kind.COUNT);
    }

    private void counts(Table table) {
        say(table.title(), Look.BOLD);
        header(table.columns().stream().map(Table.Column::title).toList());
        for (Table.Row source : table.rows()) {
            XSSFRow row = sheet.createRow(next++);
            for (int i = 0; i < source.cells().size(); i++) {
                cells.put(row, i, source.cells().get(i), source.isGroup() ? Look.GROUP : Look.GRID);
            }
            used += Height.set(row, SheetWidths.lines(Shown.of(source.cells().get(0)), width(0)));
        }
        next++;
    }

    private void header(List<String> titles) {
        XSSFRow row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i < titles.size(); i++) {
            cells.text(row, i, List.of(titles.get(i)), Look.HEADER);
            lines = Math.max(lines, SheetWidths.lines(List.of(titles.get(i)), width(i)));
        }
        used += Height.set(row, lines);
    }

    /** What signs and colours mean, where there are some. */
    private void key(Paper paper) {
        List<Table.Kind> kinds = paper.sheets().stream()
                .flatMap(table -> table.columns().stream())
                .map(Table.Column::kind)
                .toList();
        if (kinds.contains(Table.Kind.MARK)) {
            say(
                    "Signs:   "
                            + Arrays.stream(Mark.Tone.values())
                                    .map(tone -> tone.sign() + " " + tone.words())
                                    .collect(Collectors.joining("   ")),
                    Look.PLAIN);
        }
        if (kinds.contains(Table.Kind.FILL)) {
            say("Cells in pale yellow are left to be filled in; they turn white when they are.", Look.PLAIN);
        }
    }

    /** A sentence across the sheet; merged cells do not find their height by themselves. */
    private void say(String text, Look look) {
        XSSFRow row = sheet.createRow(next);
        cells.text(row, 0, List.of(text), look);
        int lines = SheetWidths.lines(List.of(Shown.of(text)), WIDTH * Look.PLAIN.size() / look.size());
        used += Height.set(row, lines, Height.LINE * look.size() / Look.PLAIN.size());
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, columns - 1));
        next++;
    }

    private void bars(Picture.Bars bars) {
        say(bars.title(), Look.BOLD);
        int header = next;
        List<String> titles = new ArrayList<>(List.of(BarRows.names(bars)));
        bars.series().forEach(tone -> titles.add(tone.words()));
        header(titles);
        List<BarRows.BarRow> rows = BarRows.of(bars);
        for (BarRows.BarRow each : rows) {
            boolean isGroup = each.bar().isEmpty();
            XSSFRow row = sheet.createRow(next++);
            cells.text(row, 0, List.of(each.label()), isGroup ? Look.GROUP : Look.GRID);
            used += Height.set(row, SheetWidths.lines(List.of(each.label()), width(0)));
            for (int i = 0; i < bars.series().size(); i++) {
                if (isGroup) {
                    cells.text(row, i + 1, List.of(), Look.GROUP);
                } else {
                    cells.count(row, i + 1, each.bar().get().count(bars.series().get(i)), Look.GRID);
                }
            }
        }
        next++;
        int first = header + 1;
        List<List<BarRows.BarRow>> charts = BarRows.charts(rows, WIDTH_IN_POINTS);
        for (int i = 0; i < charts.size(); i++) {
            draw(bars, BarRows.title(bars, i, charts.size()), charts.get(i), header, first);
            first += charts.get(i).size();
        }
    }

    /** Drawn from the cells, so that the chart follows them. */
    private void draw(Picture.Bars bars, String title, List<BarRows.BarRow> rows, int header, int first) {
        int last = first + rows.size() - 1;
        int height = Math.min(StackedBars.HIGHEST, StackedBars.height(rows, WIDTH_IN_POINTS));
        if (used % PAGE + height > PAGE) {
            sheet.setRowBreak(next - 1);
            used = 0;
        }
        used += height + sheet.getDefaultRowHeightInPoints();
        int end = next + Math.round(height / sheet.getDefaultRowHeightInPoints());
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, next, columns, end));
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(Shown.of(bars.says()));
        List<StackedBars.Stack> stacks = new ArrayList<>();
        for (int i = 0; i < bars.series().size(); i++) {
            stacks.add(new StackedBars.Stack(
                    bars.series().get(i),
                    new CellReference(sheet.getSheetName(), header, i + 1, true, true),
                    XDDFDataSourcesFactory.fromNumericCellRange(
                            sheet, new CellRangeAddress(first, last, i + 1, i + 1))));
        }
        StackedBars.draw(chart, title, bars, height, names(chart, rows, first), stacks);
        next = end + 1;
    }

    /** Names that have to be cut stand once more in a column that only the chart sees. */
    private XDDFCategoryDataSource names(XSSFChart chart, List<BarRows.BarRow> rows, int first) {
        int column = 0;
        if (!rows.stream().allMatch(row -> row.label().equals(row.shortLabel()))) {
            column = columns;
            sheet.setColumnHidden(column, true);
            chart.setPlotOnlyVisibleCells(false);
            for (int i = 0; i < rows.size(); i++) {
                cells.text(sheet.getRow(first + i), column, List.of(rows.get(i).shortLabel()), Look.PLAIN);
            }
        }
        return XDDFDataSourcesFactory.fromStringCellRange(
                sheet, new CellRangeAddress(first, first + rows.size() - 1, column, column));
    }
}
