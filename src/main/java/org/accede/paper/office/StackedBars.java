package org.accede.paper.office;

import java.util.HexFormat;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** Draws stacked bars, the first at the top, so that they can be told apart without colour. */
final class StackedBars {

    /** Counts are whole, and nought is not worth a label. */
    private static final String LABEL = "0;;";

    private static final double TITLE = 12;

    /** In hundredths of the width of a bar. */
    private static final int GAP = 45;

    /** Where its numbers stand: the name, and one a bar. */
    record Source(CellReference name, XDDFNumericalDataSource<Double> numbers) {}

    private StackedBars() {}

    /**
     * Draws a chart.
     *
     * @param width in points, as the height
     * @param sources one a stack
     */
    static void draw(
            XDDFChart drawn,
            Chart chart,
            int width,
            int height,
            XDDFCategoryDataSource categories,
            List<Source> sources) {
        drawn.setTitleText(Shown.of(chart.title()));
        drawn.setTitleOverlay(false);
        drawn.getFormattedTitle().getParagraph(0).addDefaultRunProperties().setFontSize(TITLE);
        drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        place(drawn.getOrAddManualLayout(), height);
        XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.setMajorTickMark(AxisTickMark.NONE);
        names.getOrAddTextProperties().setFontSize(Chart.SMALL);
        XDDFValueAxis numbers = drawn.createValueAxis(AxisPosition.BOTTOM);
        // With the first bar at the top, the highest category lies at the bottom.
        numbers.setCrosses(AxisCrosses.MAX);
        numbers.setMinimum(chart.scale().from());
        numbers.setMaximum(chart.scale().to());
        numbers.setMajorUnit(chart.scale().unit());
        numbers.setNumberFormat(chart.scale().format());
        if (!chart.scale().title().isEmpty()) {
            numbers.setTitle(Shown.of(chart.scale().title()));
        }
        numbers.getOrAddTextProperties().setFontSize(Chart.SMALL);
        numbers.getOrAddMajorGridProperties().setLineProperties(line("D9D9D9"));
        XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, numbers);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setGapWidth(GAP);
        data.setVaryColors(false);
        for (int i = 0; i < sources.size(); i++) {
            Chart.Stack stack = chart.stacks().get(i);
            XDDFBarChartData.Series series = (XDDFBarChartData.Series)
                    data.addSeries(categories, sources.get(i).numbers());
            series.setTitle(stack.words(), sources.get(i).name());
            BarXml.fill(series.getCTBarSer(), stack.tint());
            if (stack.labelled()) {
                label(series.getCTBarSer(), chart, stack, width);
            }
            // To have the chart plot its series would fill a workbook besides, over and over; Word alone wants one,
            // filled once.
            series.plot();
        }
        stack(drawn);
    }

    /** The bars leave room to their names; left to themselves, some programs write names over titles. */
    private static void place(XDDFManualLayout bars, double height) {
        bars.setTarget(LayoutTarget.INNER);
        bars.setXMode(LayoutMode.EDGE);
        bars.setYMode(LayoutMode.EDGE);
        bars.setX(Chart.LEFT);
        bars.setWidthRatio(Chart.RIGHT - Chart.LEFT);
        bars.setY(Chart.ABOVE / height);
        bars.setHeightRatio(1 - (Chart.ABOVE + Chart.BELOW) / height);
    }

    /** One on the other, not side by side. The small set of schemas has no class for the number, so it is set as text. */
    private static void stack(XDDFChart chart) {
        CTBarChart drawn = chart.getCTChart().getPlotArea().getBarChartArray(0);
        try (XmlCursor overlap = drawn.addNewOverlap().newCursor()) {
            overlap.setAttributeText(new QName("val"), "100");
        }
    }

    private static XDDFLineProperties line(String rgb) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(colour(rgb)));
        line.setWidth(0.75);
        return line;
    }

    /** Each count on white, since a pattern cannot be read through; none where the bar is too short for it. */
    private static void label(CTBarSer series, Chart chart, Chart.Stack stack, int width) {
        CTDLbls labels = series.addNewDLbls();
        for (int i = 0; i < stack.values().size(); i++) {
            if (!chart.hasRoom(stack.values().get(i), width)) {
                BarXml.leaveOut(labels, i);
            }
        }
        labels.addNewNumFmt().setFormatCode(LABEL);
        labels.getNumFmt().setSourceLinked(false);
        CTShapeProperties shape = labels.addNewSpPr();
        shape.addNewSolidFill().addNewSrgbClr().setVal(new byte[] {-1, -1, -1});
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static XDDFColor colour(String rgb) {
        return XDDFColor.from(HexFormat.of().parseHex(rgb));
    }
}
