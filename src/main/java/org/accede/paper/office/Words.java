package org.accede.paper.office;

/** Writes paragraphs of a Word document, and words and fields in them. */
final class Words {

    private Words() {}

    /** Opens a part of a document. */
    static Xml part(String name) {
        return Xml.part(name)
                .with("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")
                .with("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")
                .with("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    }

    /** Opens a paragraph, and in it what is said of it as a whole, to which more can be added. */
    static Xml begin(Xml out, String style) {
        return out.open("w:p")
                .open("w:pPr")
                .open("w:pStyle")
                .with("w:val", style)
                .close();
    }

    /** A whole paragraph with one text. */
    static void say(Xml out, Style style, String text) {
        begin(out, style.id()).close();
        if (!text.isEmpty()) {
            say(out, text);
        }
        out.close();
    }

    /** Words in a paragraph. */
    static void say(Xml paragraph, String text) {
        paragraph.open("w:r");
        text(paragraph, text).close();
    }

    /** Words in a run. */
    static Xml text(Xml run, String text) {
        return run.open("w:t")
                .with("xml:space", "preserve")
                .text(Shown.of(text))
                .close();
    }

    /** A field that is counted by the program, with what it shows until then. */
    static void count(Xml paragraph, String instruction, String shows) {
        paragraph.open("w:fldSimple").with("w:instr", " " + instruction + " ");
        say(paragraph, shows);
        paragraph.close();
    }

    /** A field of several runs: where it begins, where its instruction ends, where it ends itself. */
    static void field(Xml paragraph, String part) {
        paragraph
                .open("w:r")
                .open("w:fldChar")
                .with("w:fldCharType", part)
                .close()
                .close();
    }

    static void instruction(Xml paragraph, String instruction) {
        paragraph
                .open("w:r")
                .open("w:instrText")
                .with("xml:space", "preserve")
                .text(Shown.of(" " + instruction + " "))
                .close()
                .close();
    }
}
