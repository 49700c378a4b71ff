package org.accede.paper.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.accede.paper.Paper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** Charts that Word draws, each with its numbers inside so that they can be edited. */
final class WordCharts {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private final XWPFDocument document;
    private final Paper paper;

    /** Made for the first chart; many papers have none. */
    private ChartBooks books;

    WordCharts(XWPFDocument document, Paper paper) {
        this.document = document;
        this.paper = paper;
    }

    /**
     * Writes charts below each other.
     *
     * @param width of the text on the page, in points
     */
    void write(Xml out, List<Chart> charts, int width) {
        for (Chart chart : charts) {
            try {
                write(out, chart, width);
            } catch (IOException | InvalidFormatException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void write(Xml out, Chart chart, int width) throws IOException, InvalidFormatException {
        int height = chart.height(width);
        XWPFRun run = document.createParagraph().createRun();
        XWPFChart drawn = document.createChart(run, width * Units.EMU_PER_POINT, height * Units.EMU_PER_POINT);
        place(out, chart, run.getCTR().getDrawingArray(0).getInlineArray(0), document.getRelationId(drawn));
        books = books == null ? new ChartBooks(paper) : books;
        keep(drawn, books.of(chart));
        List<StackedBars.Source> sources = new ArrayList<>();
        for (Chart.Stack stack : chart.stacks()) {
            int column = sources.size() + 1;
            sources.add(new StackedBars.Source(
                    books.title(column),
                    XDDFDataSourcesFactory.fromArray(
                            stack.values().toArray(Double[]::new), books.range(chart, column), column)));
        }
        StackedBars.draw(
                drawn,
                chart,
                width,
                height,
                XDDFDataSourcesFactory.fromArray(chart.names().toArray(String[]::new), books.range(chart, 0), 0),
                sources);
    }

    /** The workbook in which its numbers are edited. */
    private void keep(XWPFChart drawn, byte[] book) throws IOException, InvalidFormatException {
        PackagePart part = document.getPackage()
                .createPart(
                        PackagingURIHelper.createPartName(XWPFRelation.WORKBOOK.getFileName(
                                document.getCharts().size())),
                        XWPFRelation.WORKBOOK.getContentType());
        try (OutputStream content = part.getOutputStream()) {
            content.write(book);
        }
        String relation = drawn.getPackagePart()
                .addRelationship(part.getPartName(), TargetMode.INTERNAL, XWPFRelation.WORKBOOK.getRelation())
                .getId();
        drawn.getCTChartSpace().addNewExternalData().setId(relation);
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
}
