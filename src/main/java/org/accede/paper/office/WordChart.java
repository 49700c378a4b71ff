package org.accede.paper.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.accede.paper.Mark;
import org.accede.paper.Paper;
import org.accede.paper.Picture;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Bars as a chart that Word draws, with its numbers inside so that they can be edited. */
final class WordChart {

    private WordChart() {}

    /**
     * Writes a chart, or several below each other.
     *
     * @param width of the text on the page, in twentieths of a point
     */
    static void write(XWPFDocument document, Paper paper, Picture.Bars bars, int width) {
        List<List<BarRows.BarRow>> charts = BarRows.charts(BarRows.of(bars), width / 20);
        for (int i = 0; i < charts.size(); i++) {
            try {
                write(document, paper, bars, charts.get(i), BarRows.title(bars, i, charts.size()), width / 20);
            } catch (IOException | InvalidFormatException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void write(
            XWPFDocument document, Paper paper, Picture.Bars bars, List<BarRows.BarRow> rows, String title, int width)
            throws IOException, InvalidFormatException {
        int height = Math.min(StackedBars.HIGHEST, StackedBars.height(rows, width));
        XWPFRun run = document.createParagraph().createRun();
        XWPFChart chart = document.createChart(run, width * Units.EMU_PER_POINT, height * Units.EMU_PER_POINT);
        CTNonVisualDrawingProps shown =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        // Word counts drawings from one.
        shown.setId(shown.getId() + 1);
        shown.setTitle(Shown.of(title));
        shown.setDescr(Shown.of(bars.says()));
        About.set(chart.getWorkbook().getProperties(), paper);
        List<StackedBars.Stack> stacks = new ArrayList<>();
        for (Mark.Tone tone : bars.series()) {
            int column = stacks.size() + 1;
            stacks.add(new StackedBars.Stack(
                    tone,
                    chart.setSheetTitle(tone.words(), column),
                    XDDFDataSourcesFactory.fromArray(BarRows.counts(rows, tone), range(chart, rows, column), column)));
        }
        StackedBars.draw(
                chart,
                title,
                bars,
                height,
                XDDFDataSourcesFactory.fromArray(BarRows.labels(rows), range(chart, rows, 0), 0),
                stacks);
    }

    private static String range(XWPFChart chart, List<BarRows.BarRow> rows, int column) {
        return chart.formatRange(new CellRangeAddress(1, rows.size(), column, column));
    }
}
