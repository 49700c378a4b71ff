package org.accede.paper.html;

import gg.jte.output.StringOutput;
import java.util.regex.Pattern;
import org.accede.paper.Paper;

/** Writes a paper as one page of HTML: no script, no request, to be read on a screen, on a telephone, on paper or by ear. */
public final class HtmlWriter {

    /** What templates leave where they decide; no text has a line break. */
    private static final Pattern BLANK_LINES = Pattern.compile("\\s*\\n\\s*\\n");

    private HtmlWriter() {}

    public static String write(Paper paper) {
        StringOutput page = new StringOutput();
        JtepaperGenerated.render(new VisibleOutput(page), null, new Page(paper));
        return BLANK_LINES.matcher(page.toString().strip()).replaceAll("\n") + "\n";
    }
}
