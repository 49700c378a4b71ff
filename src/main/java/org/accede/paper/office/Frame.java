package org.accede.paper.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What is the same in every document: styles, numbering and settings, each in a file that can be read and changed. */
final class Frame {

    private Frame() {}

    /** What stands in each part. */
    static Map<PackagePart, byte[]> of(XWPFDocument document) {
        return Map.of(
                document.createStyles().getPackagePart(), file("styles.xml"),
                document.createNumbering().getPackagePart(), file("numbering.xml"),
                document.getSettings().getPackagePart(), file("settings.xml"));
    }

    private static byte[] file(String name) {
        try (InputStream file = Frame.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
