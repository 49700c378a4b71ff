package org.accede.paper.office;

import java.util.HexFormat;
import java.util.List;
import javax.xml.namespace.QName;
import org.accede.paper.Mark;
import org.accede.paper.Picture;
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
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** Draws stacked bars, the first at the top, so that they can be told apart without colour. */
final class StackedBars {

    /** Counts are whole, and nought is not worth a label. */
    private static final String LABEL = "0;;";

    private static final double SMALL = 8.0;

    /** In points: what leaves room for two on a page, what stands above the bars, with a title of two lines, and what below. */
    static final int HIGHEST = 345;

    private static final double ABOVE = 34;

    private static final double TITLE = 12;
    private static final double BELOW = 82;

    /** In points: a line of a label, and the gap between bars. */
    private static final int LINE = 10;

    private static final int GAP = 11;

    /** Of the width: where the bars begin, and where they end. */
    private static final double LEFT = 0.40;

    private static final double RIGHT = 0.97;

    /** A stack of counts: its tone, where its name stands, and its counts, one a category. */
    record Stack(Mark.Tone tone, CellReference name, XDDFNumericalDataSource<Double> counts) {}

    private StackedBars() {}

    /** How high a chart of these rows has to be, in points, so that each name has room beside its bar. */
    static int height(List<BarRows.BarRow> rows, int width) {
        int room = (int) ((width * LEFT - 20) * 100 / SMALL);
        int lines = rows.stream()
                .mapToInt(row -> Measure.lines(List.of(row.shortLabel()), room))
                .max()
                .orElse(1);
        return (int) (ABOVE + TITLE + BELOW) + rows.size() * (lines * LINE + GAP);
    }

    /**
     * Draws a chart.
     *
     * @param title what it shows
     * @param whole the picture of which it shows all or a part; all its charts have the same scale
     * @param height in points
     */
    static void draw(
            XDDFChart chart,
            String title,
            Picture.Bars whole,
            int height,
            XDDFCategoryDataSource categories,
            List<Stack> stacks) {
        chart.setTitleText(Shown.of(title));
        chart.setTitleOverlay(false);
        chart.getFormattedTitle().getParagraph(0).addDefaultRunProperties().setFontSize(TITLE);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        place(chart.getOrAddManualLayout(), height);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.setMajorTickMark(AxisTickMark.NONE);
        names.setTitle(BarRows.names(whole));
        names.getOrAddTextProperties().setFontSize(SMALL);
        XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.BOTTOM);
        // With the first bar at the top, the highest category lies at the bottom.
        numbers.setCrosses(AxisCrosses.MAX);
        numbers.setMinimum(0);
        numbers.setMaximum(end(whole));
        numbers.setNumberFormat("0");
        numbers.setTitle("Number");
        numbers.getOrAddTextProperties().setFontSize(SMALL);
        numbers.getOrAddMajorGridProperties().setLineProperties(line("D9D9D9"));
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, numbers);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setGapWidth(45);
        data.setVaryColors(false);
        for (Stack stack : stacks) {
            XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(categories, stack.counts());
            series.setTitle(stack.tone().words(), stack.name());
            fill(series.getCTBarSer(), Tint.of(stack.tone()));
            label(series.getCTBarSer());
        }
        chart.plot(data);
        stack(chart);
    }

    /** The next five above the longest bar. */
    private static int end(Picture.Bars bars) {
        int longest = bars.bars().stream().mapToInt(Picture.Bar::total).max().orElse(0);
        return longest / 5 * 5 + 5;
    }

    /** The bars leave room to their names; left to themselves, some programs write names over titles. */
    private static void place(XDDFManualLayout bars, double height) {
        bars.setTarget(LayoutTarget.INNER);
        bars.setXMode(LayoutMode.EDGE);
        bars.setYMode(LayoutMode.EDGE);
        bars.setX(LEFT);
        bars.setWidthRatio(RIGHT - LEFT);
        bars.setY((ABOVE + TITLE) / height);
        bars.setHeightRatio(1 - (ABOVE + TITLE + BELOW) / height);
    }

    /** One on the other, not side by side. The small set of schemas has no class for the number, so it is set as text. */
    private static void stack(XDDFChart chart) {
        CTBarChart drawn = chart.getCTChart().getPlotArea().getBarChartArray(0);
        try (XmlCursor overlap = drawn.addNewOverlap().newCursor()) {
            overlap.setAttributeText(new QName("val"), "100");
        }
    }

    /** The small set of schemas has no class for a pattern either. */
    private static void fill(CTBarSer series, Tint tint) {
        String strong = "<a:srgbClr val=\"" + tint.strong() + "\"/>";
        String fill = tint.pattern().isEmpty()
                ? "<a:solidFill>" + strong + "</a:solidFill>"
                : "<a:pattFill prst=\"" + tint.pattern() + "\"><a:fgClr>" + strong + "</a:fgClr>"
                        + "<a:bgClr><a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill>";
        String shape = "<c:spPr xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">" + fill
                + "<a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"404040\"/></a:solidFill></a:ln></c:spPr>";
        try (XmlCursor from = XmlObject.Factory.parse(shape).newCursor();
                XmlCursor to = series.addNewSpPr().newCursor()) {
            from.toFirstChild();
            to.toEndToken();
            from.copyXmlContents(to);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XDDFLineProperties line(String rgb) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(colour(rgb)));
        line.setWidth(0.75);
        return line;
    }

    /** Each count on white, since a pattern cannot be read through. */
    private static void label(CTBarSer series) {
        CTDLbls labels = series.addNewDLbls();
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
