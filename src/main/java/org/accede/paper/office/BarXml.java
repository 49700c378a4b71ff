package org.accede.paper.office;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** What the small set of schemas has no class for. */
final class BarXml {

    private static final String NAMES = " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private BarXml() {}

    /** A colour, with a pattern if it has one, and a line around it; nothing at all for what is not seen. */
    static void fill(CTBarSer series, Tint tint) {
        try (XmlCursor to = series.addNewSpPr().newCursor()) {
            to.toEndToken();
            copy("spPr", fill(tint), to);
        }
    }

    private static String fill(Tint tint) {
        if (tint.equals(Tint.UNSEEN)) {
            return "<a:noFill/><a:ln><a:noFill/></a:ln>";
        }
        String strong = "<a:solidFill>" + colour(tint.strong()) + "</a:solidFill>";
        return switch (tint.pattern()) {
                    case "" -> strong;
                    case Tint.EMPTY -> "<a:solidFill>" + colour(tint.light()) + "</a:solidFill>";
                    default ->
                        "<a:pattFill prst=\"" + tint.pattern() + "\"><a:fgClr>" + colour(tint.strong())
                                + "</a:fgClr><a:bgClr>" + colour(tint.light()) + "</a:bgClr></a:pattFill>";
                }
                + "<a:ln w=\"9525\">" + strong + "</a:ln>";
    }

    private static String colour(String rgb) {
        return "<a:srgbClr val=\"" + rgb + "\"/>";
    }

    /** The label of a bar, by its number; what stands among the labels besides has to come later. */
    static void leaveOut(CTDLbls labels, int bar) {
        try (XmlCursor to = labels.newCursor()) {
            to.toEndToken();
            copy("dLbls", "<c:dLbl><c:idx val=\"" + bar + "\"/><c:delete val=\"1\"/></c:dLbl>", to);
        }
    }

    /** What an element of that name holds. */
    private static void copy(String name, String content, XmlCursor to) {
        String whole = "<c:" + name + NAMES + ">" + content + "</c:" + name + ">";
        try (XmlCursor from = XmlObject.Factory.parse(whole).newCursor()) {
            from.toFirstChild();
            from.copyXmlContents(to);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
