package org.accede.paper.office;

import java.util.Map;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** What the small set of schemas has no class for, written element by element: to have it read from text takes far longer. */
final class BarXml {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private final XmlCursor to;

    private BarXml(XmlCursor to) {
        this.to = to;
    }

    /** A colour, with a pattern if it has one, and a line around it; nothing at all for what is not seen. */
    static void fill(CTBarSer series, Tint tint) {
        try (XmlCursor to = series.addNewSpPr().newCursor()) {
            to.toEndToken();
            new BarXml(to).fill(tint);
        }
    }

    private void fill(Tint tint) {
        if (tint.equals(Tint.UNSEEN)) {
            main("noFill", Map.of(), BarXml::nothing);
            main("ln", Map.of(), line -> line.main("noFill", Map.of(), BarXml::nothing));
            return;
        }
        switch (tint.pattern()) {
            case "" -> solid(tint.strong());
            case Tint.EMPTY -> solid(tint.light());
            default ->
                main("pattFill", Map.of("prst", tint.pattern()), fill -> {
                    fill.main("fgClr", Map.of(), ink -> ink.colour(tint.strong()));
                    fill.main("bgClr", Map.of(), paper -> paper.colour(tint.light()));
                });
        }
        main("ln", Map.of("w", "9525"), line -> line.solid(tint.strong()));
    }

    private void solid(String rgb) {
        main("solidFill", Map.of(), fill -> fill.colour(rgb));
    }

    private void colour(String rgb) {
        main("srgbClr", Map.of("val", rgb), BarXml::nothing);
    }

    /** The label of a bar, by its number; what stands among the labels besides has to come later. */
    static void leaveOut(CTDLbls labels, int bar) {
        try (XmlCursor to = labels.newCursor()) {
            to.toEndToken();
            new BarXml(to).element(CHART, "c", "dLbl", Map.of(), label -> {
                label.element(CHART, "c", "idx", Map.of("val", Integer.toString(bar)), BarXml::nothing);
                label.element(CHART, "c", "delete", Map.of("val", "1"), BarXml::nothing);
            });
        }
    }

    private void main(String name, Map<String, String> attributes, Consumer<BarXml> content) {
        element(MAIN, "a", name, attributes, content);
    }

    private void element(
            String space, String prefix, String name, Map<String, String> attributes, Consumer<BarXml> content) {
        to.beginElement(new QName(space, name, prefix));
        attributes.forEach(to::insertAttributeWithValue);
        content.accept(this);
        to.toNextToken();
    }

    private void nothing() {
        // An element that says all by its name.
    }
}
