package org.accede.desk.web;

import gg.jte.output.StringOutput;
import java.util.regex.Pattern;
import org.accede.paper.html.VisibleOutput;

/** Fills templates. */
final class Html {

    private static final Pattern BLANK_LINES = Pattern.compile("\\s*\\n\\s*\\n");

    private Html() {}

    static <V> String of(Template<V> template, Frame frame, V view) {
        StringOutput page = new StringOutput();
        template.render(new VisibleOutput(page), null, frame, view);
        return BLANK_LINES.matcher(page.toString().strip()).replaceAll("\n") + "\n";
    }
}
