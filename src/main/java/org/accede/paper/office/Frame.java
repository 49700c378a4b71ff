package org.accede.paper.office;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What is the same in every document: styles, numbering and settings, each in a file that can be read and changed. */
final class Frame {

    private Frame() {}

    static void set(XWPFDocument document) throws IOException {
        try (InputStream styles = Frame.class.getResourceAsStream("styles.xml");
                InputStream numbering = Frame.class.getResourceAsStream("numbering.xml");
                InputStream settings = Frame.class.getResourceAsStream("settings.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
            document.getSettings()
                    .getCTSettings()
                    .set(SettingsDocument.Factory.parse(settings).getSettings());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
