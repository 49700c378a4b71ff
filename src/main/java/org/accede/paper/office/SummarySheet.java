package org.accede.paper.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.paper.Block;
import org.accede.paper.Mark;
import org.accede.paper.Paper;
import org.accede.paper.Picture;
import org.accede.paper.Table;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
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
    private final Rows rows;
    private final Cells cells;
    private int columns = FEWEST;
    private int next;
    /** How much of the page is full, in points. */
    private float used;

    private SummarySheet(Rows rows, Cells cells) {
        this.sheet = rows.sheet();
        this.rows = rows;
        this.cells = cells;
    }

    static void write(Rows rows, Paper paper, Cells cells) {
        new SummarySheet(rows, cells).write(paper);
    }

    private void write(Paper paper) {
        List<Picture.Bars> bars =
                all(paper, Picture.Bars.class, each -> !BarCharts.isEmpty(each)).toList();
        Optional<Table> counts =
                all(paper, Table.class, SummarySheet::isOfCounts).findFirst().filter(table -> bars.isEmpty());
        Stream.concat(counts.stream(), paper.sheets().stream().filter(Table::isOfTallies))
                .forEach(table -> columns = Math.max(columns, table.columns().size()));
        sheet.setDisplayGridlines(false);
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, width(i) * 256);
        }
        say(paper.title(), Look.TITLE);
        paper.subtitle().ifPresent(text -> say(text, Look.BOLD));
        paper.opening().forEach(sentence -> say(sentence, Look.PLAIN));
        next++;
        paper.sheets().stream().filter(Table::isOfTallies).forEach(this::counts);
        bars.forEach(this::bars);
        all(paper, Picture.Schedule.class, each -> !ScheduleCharts.isEmpty(each))
                .forEach(this::schedule);
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

    private static <T extends Block> Stream<T> all(Paper paper, Class<T> kind, Predicate<T> fit) {
        return paper.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(fit);
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
            Row row = rows.row(next++);
            for (int i = 0; i < source.cells().size(); i++) {
                cells.put(row, i, source.cells().get(i), source.isGroup() ? Look.GROUP : Look.GRID);
            }
            used += Height.set(row, SheetWidths.lines(Shown.of(source.cells().get(0)), width(0)));
        }
        next++;
    }

    private void header(List<String> titles) {
        Row row = rows.row(next++);
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
        Row row = rows.row(next);
        cells.text(row, 0, List.of(text), look);
        int lines = SheetWidths.lines(List.of(Shown.of(text)), WIDTH * Look.PLAIN.size() / look.size());
        used += Height.set(row, lines, Height.LINE * look.size() / Look.PLAIN.size());
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, columns - 1));
        next++;
    }

    private void bars(Picture.Bars bars) {
        List<Chart> charts = BarCharts.of(bars, WIDTH_IN_POINTS);
        float high = (float) bars.bars().stream()
                .mapToDouble(bar -> SheetWidths.lines(name(bar), width(0)) * Height.LINE + 2)
                .sum();
        room(4 * Height.LINE + high + charts.get(0).height(WIDTH_IN_POINTS));
        say(bars.title(), Look.BOLD);
        int header = next;
        List<String> titles =
                new ArrayList<>(List.of(bars.data().columns().get(0).title()));
        bars.series().forEach(tone -> titles.add(tone.words()));
        header(titles);
        for (Picture.Bar bar : bars.bars()) {
            Row row = rows.row(next++);
            List<String> name = name(bar);
            cells.text(row, 0, name, Look.GRID);
            used += Height.set(row, SheetWidths.lines(name, width(0)));
            for (int i = 0; i < bars.series().size(); i++) {
                cells.count(row, i + 1, bar.count(bars.series().get(i)), Look.GRID);
            }
        }
        next++;
        int first = header + 1;
        for (Chart chart : charts) {
            names(chart, first);
            draw(chart, header, first, 1);
            first += chart.names().size();
        }
        next++;
    }

    /** Its numbers stand beside the page, since readers want days and not how many. */
    private void schedule(Picture.Schedule schedule) {
        for (Chart chart : ScheduleCharts.of(schedule, WIDTH_IN_POINTS)) {
            room(2 * Height.LINE + chart.height(WIDTH_IN_POINTS));
            say(chart.title(), Look.BOLD);
            int header = next;
            names(chart, header + 1);
            Row titles = rows.row(header);
            for (int i = 0; i < chart.stacks().size(); i++) {
                hidden(i + 1);
                cells.text(
                        titles, columns + 1 + i, List.of(chart.stacks().get(i).words()), Look.PLAIN);
                for (int k = 0; k < chart.names().size(); k++) {
                    cells.count(
                            rows.row(header + 1 + k),
                            columns + 1 + i,
                            chart.stacks().get(i).values().get(k).intValue(),
                            Look.PLAIN);
                }
            }
            draw(chart, header, header + 1, columns + 1);
        }
    }

    private static List<String> name(Picture.Bar bar) {
        return List.of(Shown.of(bar.group().isBlank() ? bar.label() : bar.group() + ": " + bar.label()));
    }

    /** A new page for what would not end on this one. */
    private void room(float high) {
        if (used % PAGE + high > PAGE && used > 0) {
            sheet.setRowBreak(next - 1);
            used = 0;
        }
    }

    /** Drawn from the cells, so that the chart follows them. */
    private void draw(Chart chart, int header, int first, int column) {
        int last = first + chart.names().size() - 1;
        int height = chart.height(WIDTH_IN_POINTS);
        room(height);
        used += height + sheet.getDefaultRowHeightInPoints();
        int end = next + Math.round(height / sheet.getDefaultRowHeightInPoints());
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart drawn = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, next, columns, end));
        drawn.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(Shown.of(chart.says()));
        List<StackedBars.Source> sources = new ArrayList<>();
        for (int i = 0; i < chart.stacks().size(); i++) {
            sources.add(new StackedBars.Source(
                    new CellReference(sheet.getSheetName(), header, column + i, true, true),
                    XDDFDataSourcesFactory.fromArray(
                            chart.stacks().get(i).values().toArray(Double[]::new), range(first, last, column + i))));
        }
        drawn.setPlotOnlyVisibleCells(false);
        StackedBars.draw(
                drawn,
                chart,
                WIDTH_IN_POINTS,
                height,
                XDDFDataSourcesFactory.fromArray(chart.names().toArray(String[]::new), range(first, last, columns)),
                sources);
        next = end + 1;
    }

    /** Names as the chart has them, which may be cut, stand in a column that only it sees. */
    private void names(Chart chart, int first) {
        hidden(0);
        for (int i = 0; i < chart.names().size(); i++) {
            cells.text(rows.row(first + i), columns, List.of(chart.names().get(i)), Look.PLAIN);
        }
    }

    private String range(int first, int last, int column) {
        return new CellRangeAddress(first, last, column, column).formatAsString(sheet.getSheetName(), true);
    }

    /** @param column beside the page */
    private void hidden(int column) {
        sheet.setColumnHidden(columns + column, true);
    }
}
