package org.accede.profile.edit;

import org.accede.input.Documents;
import org.accede.input.Node;

/** A text, a number, true, false or null. */
public record Scalar(String raw) implements Part {

    /** What it says, without quotation marks. */
    public String text() {
        return !raw.startsWith("\"")
                ? raw
                : raw.indexOf('\\') < 0
                        ? raw.substring(1, raw.length() - 1)
                        : ((Node.Text) Documents.parse(raw, "text.json")).value();
    }

    @Override
    public String inLine() {
        return raw.startsWith("\"") ? JsonText.quoted(text()) : raw;
    }

    @Override
    public void write(StringBuilder out) {
        out.append(raw);
    }
}
