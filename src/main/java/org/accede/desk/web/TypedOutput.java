package org.accede.desk.web;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.accede.text.Visible;

/**
 * Escapes what comes from outside for the place where it stands, after control and direction-changing characters became visible. Line breaks
 * and tabs stay, for what was typed goes back into its field to the letter.
 */
final class TypedOutput extends OwaspHtmlTemplateOutput {

    TypedOutput(TemplateOutput page) {
        super(page);
    }

    @Override
    public void writeUserContent(String text) {
        super.writeUserContent(text == null ? null : Visible.inFields(text));
    }
}
