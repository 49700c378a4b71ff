package org.accede.profile.edit;

import java.util.List;
import java.util.stream.Collectors;
import org.accede.input.Documents;
import tools.jackson.core.io.JsonStringEncoder;

/** A text of JSON, with comments if it has any, that can be changed in place. What nobody changes is written as it was, to the byte. */
public final class JsonText {

    private final String before;
    private final Group root;
    private final String after;

    JsonText(String before, Group root, String after) {
        this.before = before;
        this.root = root;
        this.after = after;
    }

    /**
     * @param name that stands in place of a file in every message
     * @throws org.accede.input.InvalidDocumentException if it is no JSON
     */
    public static JsonText of(String text, String name) {
        Documents.parseWithComments(text.startsWith("\uFEFF") ? text.substring(1) : text, name);
        return ofChecked(text);
    }

    /** The same of a text that was read already, and is an object of JSON. */
    public static JsonText ofChecked(String text) {
        return new PartReader(text).whole();
    }

    public Group root() {
        return root;
    }

    /** The text as it now is. */
    public String write() {
        StringBuilder out = new StringBuilder(before);
        root.write(out);
        return out.append(after).toString();
    }

    /** A text as it stands in JSON. */
    public static String quoted(String text) {
        return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
    }

    public static Scalar text(String text) {
        return new Scalar(quoted(text));
    }

    /** A value that is known to be JSON. */
    public static Part line(String json) {
        return new PartReader(json.strip()).value();
    }

    /** A list of values in one line. */
    public static Part list(List<String> values) {
        return line(values.stream().collect(Collectors.joining(", ", "[", "]")));
    }
}
