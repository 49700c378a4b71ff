package org.accede.paper.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.accede.paper.Paper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A chart that Word draws, with its numbers inside so that they can be edited. */
final class WordChart {

    private WordChart() {}

    /**
     * Writes charts below each other.
     *
     * @param width of the text on the page, in points
     */
    static void write(XWPFDocument document, Paper paper, List<Chart> charts, int width) {
        for (Chart chart : charts) {
            try {
                write(document, paper, chart, width);
            } catch (IOException | InvalidFormatException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void write(XWPFDocument document, Paper paper, Chart chart, int width)
            throws IOException, InvalidFormatException {
        int height = chart.height(width);
        XWPFParagraph paragraph = document.createParagraph();
        XWPFRun run = paragraph.createRun();
        XWPFChart drawn = document.createChart(run, width * Units.EMU_PER_POINT, height * Units.EMU_PER_POINT);
        CTNonVisualDrawingProps shown =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        // Word counts drawings from one.
        shown.setId(shown.getId() + 1);
        shown.setTitle(Shown.of(chart.title()));
        shown.setDescr(Shown.of(chart.says()));
        About.set(drawn.getWorkbook().getProperties(), paper);
        List<StackedBars.Source> sources = new ArrayList<>();
        for (Chart.Stack stack : chart.stacks()) {
            int column = sources.size() + 1;
            sources.add(new StackedBars.Source(
                    drawn.setSheetTitle(stack.words(), column),
                    XDDFDataSourcesFactory.fromArray(
                            stack.values().toArray(Double[]::new), range(drawn, chart, column), column)));
        }
        StackedBars.draw(
                drawn,
                chart,
                width,
                height,
                XDDFDataSourcesFactory.fromArray(chart.names().toArray(String[]::new), range(drawn, chart, 0), 0),
                sources);
    }

    private static String range(XWPFChart drawn, Chart chart, int column) {
        return drawn.formatRange(new CellRangeAddress(1, chart.names().size(), column, column));
    }
}
