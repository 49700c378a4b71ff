package org.accede.paper.svg;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.accede.paper.Mark;
import org.accede.paper.Picture;

/**
 * A colour with its pattern. In black and white they differ as full, striped, crossed, dotted and empty.
 *
 * @param word in the names of classes, by which a page may change the colour
 * @param ground what lies under the pattern: the colour itself, or nothing
 * @param drawn the pattern, on a square of 6 units; empty for a full ground
 */
record Swatch(String word, String colour, boolean ground, String drawn) {

    /** What can be done with days to spare; without one; the days to spare. */
    static final Swatch WORK = new Swatch("work", "#2a5d9f", false, "M-1.5 4.5L4.5 -1.5M0 9L9 0M1.5 10.5L10.5 1.5");

    static final Swatch CHAIN = new Swatch("chain", "#1d2329", true, "");
    static final Swatch SPARE = new Swatch("spare", "#5b646e", false, "M2 3H4");

    private static final int SQUARE = 6;

    /** What a picture is painted with. */
    static List<Swatch> of(Picture picture) {
        if (picture instanceof Picture.Bars bars) {
            return bars.series().stream().map(Swatch::of).toList();
        }
        return picture instanceof Picture.Schedule ? List.of(WORK, CHAIN, SPARE) : List.of();
    }

    static Swatch of(Mark.Tone tone) {
        return switch (tone) {
            case FINE -> new Swatch("fine", "#22684c", true, "");
            case FORMALITY -> new Swatch("formality", "#2a5d9f", false, "M-1.5 4.5L4.5 -1.5M0 9L9 0M1.5 10.5L10.5 1.5");
            case GAP -> new Swatch("gap", "#a23a1f", false, "M0 0L6 6M6 0L0 6M0 3H6");
            case OPEN -> new Swatch("open", "#6d5a12", false, "M1 1.5H2.6M4 4.5H5.6");
            case ASIDE -> new Swatch("aside", "#5b646e", false, "");
        };
    }

    String id(String prefix) {
        return prefix + "-" + word;
    }

    void define(XMLStreamWriter xml, String prefix) throws XMLStreamException {
        String square = String.valueOf(SQUARE);
        xml.writeStartElement("pattern");
        Canvas.attributes(xml, "id", id(prefix), "patternUnits", "userSpaceOnUse", "width", square, "height", square);
        xml.writeEmptyElement("rect");
        Canvas.attributes(
                xml,
                "width",
                square,
                "height",
                square,
                "fill",
                ground ? colour : "#ffffff",
                "class",
                ground ? "fill-" + word : "ground");
        if (!drawn.isEmpty()) {
            xml.writeEmptyElement("path");
            Canvas.attributes(xml, "d", drawn, "stroke", colour, "stroke-width", "1.6", "class", "stroke-" + word);
        }
        xml.writeEndElement();
    }
}
