package org.accede.desk.web;

import gg.jte.output.StringOutput;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills templates. */
final class Html {

    private static final Pattern BLANK_LINES = Pattern.compile("\\s*\\n\\s*\\n");
    private static final Pattern TYPED = Pattern.compile("<textarea[^>]*>[^<]*</textarea>");

    private Html() {}

    static <V> String of(Template<V> template, Frame frame, V view) {
        StringOutput page = new StringOutput();
        template.render(new TypedOutput(page), null, frame, view);
        return withoutBlankLines(page.toString().strip()) + "\n";
    }

    /** What somebody typed keeps its own. */
    private static String withoutBlankLines(String page) {
        StringBuilder whole = new StringBuilder(page.length());
        Matcher typed = TYPED.matcher(page);
        int at = 0;
        while (typed.find()) {
            whole.append(closer(page.substring(at, typed.start()))).append(typed.group());
            at = typed.end();
        }
        return whole.append(closer(page.substring(at))).toString();
    }

    private static String closer(String part) {
        return BLANK_LINES.matcher(part).replaceAll("\n");
    }
}
