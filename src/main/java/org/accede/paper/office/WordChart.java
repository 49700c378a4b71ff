package org.accede.paper.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.accede.paper.Paper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** A chart that Word draws, with its numbers inside so that they can be edited. */
final class WordChart {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private WordChart() {}

    /**
     * Writes charts below each other.
     *
     * @param width of the text on the page, in points
     */
    static void write(XWPFDocument document, Xml out, Paper paper, List<Chart> charts, int width) {
        for (Chart chart : charts) {
            try {
                write(document, out, paper, chart, width);
            } catch (IOException | InvalidFormatException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void write(XWPFDocument document, Xml out, Paper paper, Chart chart, int width)
            throws IOException, InvalidFormatException {
        int height = chart.height(width);
        XWPFRun run = document.createParagraph().createRun();
        XWPFChart drawn = document.createChart(run, width * Units.EMU_PER_POINT, height * Units.EMU_PER_POINT);
        place(out, chart, run.getCTR().getDrawingArray(0).getInlineArray(0), document.getRelationId(drawn));
        About.set(drawn.getWorkbook().getProperties(), paper);
        List<StackedBars.Source> sources = new ArrayList<>();
        for (Chart.Stack stack : chart.stacks()) {
            int column = sources.size() + 1;
            sources.add(new StackedBars.Source(
                    drawn.setSheetTitle(stack.words(), column),
                    XDDFDataSourcesFactory.fromArray(
                            stack.values().toArray(Double[]::new), range(drawn, chart, column), column)));
        }
        fill(drawn.getWorkbook().getSheetAt(0), chart);
        StackedBars.draw(
                drawn,
                chart,
                width,
                height,
                XDDFDataSourcesFactory.fromArray(chart.names().toArray(String[]::new), range(drawn, chart, 0), 0),
                sources);
    }

    /** Where it stands in the text; the library has numbered it. */
    private static void place(Xml out, Chart chart, CTInline inLibrary, String relation) {
        out.open("w:p").open("w:r").open("w:drawing").open("wp:inline");
        out.with("distT", 0).with("distR", 0).with("distB", 0).with("distL", 0);
        CTPositiveSize2D size = inLibrary.getExtent();
        out.open("wp:extent").with("cx", size.getCx()).with("cy", size.getCy()).close();
        CTNonVisualDrawingProps named = inLibrary.getDocPr();
        // Word counts drawings from one.
        out.open("wp:docPr").with("id", named.getId() + 1).with("name", named.getName());
        out.with("title", Shown.of(chart.title())).with("descr", Shown.of(chart.says()));
        out.close();
        out.open("a:graphic").with("xmlns:a", MAIN);
        out.open("a:graphicData").with("uri", CHART);
        out.open("c:chart").with("r:id", relation).with("xmlns:c", CHART).close();
        out.close().close().close().close().close().close();
    }

    /** The numbers below the titles. */
    private static void fill(XSSFSheet sheet, Chart chart) {
        for (int i = 0; i < chart.names().size(); i++) {
            XSSFRow row = sheet.createRow(i + 1);
            row.createCell(0).setCellValue(chart.names().get(i));
            for (int stack = 0; stack < chart.stacks().size(); stack++) {
                row.createCell(stack + 1)
                        .setCellValue(chart.stacks().get(stack).values().get(i));
            }
        }
    }

    private static String range(XWPFChart drawn, Chart chart, int column) {
        return drawn.formatRange(new CellRangeAddress(1, chart.names().size(), column, column));
    }
}
