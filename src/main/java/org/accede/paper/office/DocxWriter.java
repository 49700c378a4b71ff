package org.accede.paper.office;

import java.io.IOException;
import java.util.Map;
import org.accede.paper.Paper;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A paper as a Word document to be worked on: with styles, numbered headings, a table of contents and tables that repeat their header. */
public final class DocxWriter {

    private DocxWriter() {}

    /** The document as a file; the same paper gives the same bytes. */
    public static byte[] write(Paper paper) {
        return Anywhere.write(out -> write(paper, out));
    }

    private static void write(Paper paper, Entries out) throws IOException {
        XWPFDocument document = new XWPFDocument();
        try {
            About.set(document.getProperties(), paper);
            Map<PackagePart, byte[]> frame = Frame.of(document);
            Map<PackagePart, Xml> parts = new Body(document, paper).write();
            document.write(out);
            frame.forEach((part, file) -> out.replace(Entries.name(part), file));
            parts.forEach((part, text) -> out.replace(Entries.name(part), text.bytes()));
        } finally {
            // To close it would pack all of it once more, for nobody.
            document.getPackage().revert();
        }
    }
}
