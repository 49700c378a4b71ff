package org.accede.paper.svg;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.accede.paper.Picture;
import org.accede.text.Visible;

/** Takes shapes and words; gives an SVG element that is as high as what was drawn. */
final class Canvas {

    static final double SIZE = 13;
    static final double SMALL = 12;
    static final double LINE = 17;

    private static final String FONT = "Helvetica, Arial, 'Liberation Sans', sans-serif";
    private static final double TITLE = 16;
    private static final int MARGIN = 16;

    private final StringWriter shapes = new StringWriter();
    private final XMLStreamWriter xml = writer(shapes);
    private final Picture picture;
    private final SvgWriter.Width width;
    private final boolean alone;
    private final String id;
    private double bottom;

    Canvas(Picture picture, SvgWriter.Width width, boolean alone) {
        this.picture = picture;
        this.width = width;
        this.alone = alone;
        this.id = picture.id().replaceAll("[^A-Za-z0-9_-]", "-") + "-" + width.units();
        if (alone) {
            for (String line : Letters.wrap(picture.title(), TITLE, width.units(), 0, 3)) {
                bottom += TITLE + 6;
                text(0, bottom - 6, line, TITLE, "font-weight", "bold");
            }
            bottom += 10;
        }
    }

    /** Where there is room below what was drawn. */
    double bottom() {
        return bottom;
    }

    void reach(double y) {
        bottom = Math.max(bottom, y);
    }

    /** Shortest form of a tenth, whatever the locale. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    void text(double x, double y, String words, double size, String... attributes) {
        text(x, y, "", words, size, attributes);
    }

    /** @param bold words that come first */
    void text(double x, double y, String bold, String words, double size, String... attributes) {
        try {
            xml.writeStartElement("text");
            xml.writeAttribute("x", number(x));
            xml.writeAttribute("y", number(y));
            if (size != SIZE) {
                xml.writeAttribute("font-size", number(size));
            }
            attributes(xml, attributes);
            if (!bold.isEmpty()) {
                xml.writeStartElement("tspan");
                xml.writeAttribute("font-weight", "bold");
                xml.writeCharacters(bold);
                xml.writeEndElement();
            }
            xml.writeCharacters(Visible.of(words));
            xml.writeEndElement();
            xml.writeCharacters("\n");
            reach(y + 5);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void shape(String name, String... attributes) {
        try {
            shape(xml, name, attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void shape(XMLStreamWriter xml, String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(xml, attributes);
        xml.writeCharacters("\n");
    }

    void line(double x1, double y1, double x2, double y2, String... attributes) {
        List<String> all = new ArrayList<>(List.of(attributes));
        all.addAll(List.of("d", "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2)));
        shape("path", all.toArray(String[]::new));
    }

    void box(double x, double y, double wide, double high, Swatch swatch) {
        shape(
                "rect",
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(wide),
                "height",
                number(high),
                "fill",
                "url(#" + swatch.id(id) + ")",
                "stroke",
                swatch.colour(),
                "class",
                "stroke-" + swatch.word());
        reach(y + high + 1);
    }

    String finish() {
        try {
            xml.flush();
            StringWriter out = new StringWriter();
            if (alone) {
                out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            }
            XMLStreamWriter root = writer(out);
            root.writeStartElement("svg");
            open(root);
            root.writeCharacters("\n");
            words(root, "title", picture.title());
            words(root, "desc", picture.says());
            if (alone) {
                shape(
                        root,
                        "rect",
                        "x",
                        "-" + MARGIN,
                        "y",
                        "-" + MARGIN,
                        "width",
                        "100%",
                        "height",
                        "100%",
                        "fill",
                        "#ffffff");
            }
            swatches(root);
            root.flush();
            out.write(shapes.toString());
            root.writeEndElement();
            root.writeEndDocument();
            root.flush();
            return out.append('\n').toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void open(XMLStreamWriter root) throws XMLStreamException {
        int margin = alone ? MARGIN : 1;
        double high = Math.ceil(bottom);
        String wide = number(width.units() + 2 * margin);
        String tall = number(high + 2 * margin);
        attributes(
                root,
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                -margin + " " + -margin + " " + wide + " " + tall,
                "width",
                wide,
                "height",
                tall,
                "role",
                "img",
                "aria-labelledby",
                id + "-title",
                "aria-describedby",
                id + "-desc",
                "font-family",
                FONT,
                "font-size",
                number(SIZE),
                "fill",
                "#1d2329",
                "class",
                "ink");
    }

    private void words(XMLStreamWriter root, String name, String words) throws XMLStreamException {
        root.writeStartElement(name);
        root.writeAttribute("id", id + "-" + name);
        root.writeCharacters(Visible.of(words));
        root.writeEndElement();
        root.writeCharacters("\n");
    }

    private void swatches(XMLStreamWriter root) throws XMLStreamException {
        List<Swatch> swatches = Swatch.of(picture);
        if (!swatches.isEmpty()) {
            root.writeStartElement("defs");
            for (Swatch swatch : swatches) {
                root.writeCharacters("\n");
                swatch.define(root, id);
            }
            root.writeEndElement();
            root.writeCharacters("\n");
        }
    }

    static void attributes(XMLStreamWriter xml, String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private static XMLStreamWriter writer(StringWriter out) {
        try {
            return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
