package org.accede.paper.html;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.accede.text.Visible;

/** Escapes what comes from outside for the place where it stands, after control and direction-changing characters became visible. */
public final class VisibleOutput extends OwaspHtmlTemplateOutput {

    public VisibleOutput(TemplateOutput page) {
        super(page);
    }

    @Override
    public void writeUserContent(String text) {
        super.writeUserContent(text == null ? null : Visible.of(text));
    }
}
