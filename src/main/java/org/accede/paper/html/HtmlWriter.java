package org.accede.paper.html;

import gg.jte.output.StringOutput;
import org.accede.paper.Paper;

/** Writes a paper as one page of HTML: no script, no request, to be read on a screen, on a telephone, on paper or by ear. */
public final class HtmlWriter {

    private HtmlWriter() {}

    public static String write(Paper paper) {
        StringOutput page = new StringOutput();
        JtepaperGenerated.render(new VisibleOutput(page), null, new Page(paper));
        return withoutBlankLines(page.toString().strip());
    }

    /** Templates leave some where they decide; no text has a line break. What stands before the first words of a line stays. */
    private static String withoutBlankLines(String page) {
        StringBuilder out = new StringBuilder(page.length());
        int done = 0;
        for (int end = page.indexOf('\n'); end >= 0; end = page.indexOf('\n', end + 1)) {
            int words = end + 1;
            int last = end;
            while (words < page.length() && isBlank(page.charAt(words))) {
                last = page.charAt(words) == '\n' ? words : last;
                words++;
            }
            if (last > end) {
                int from = end;
                while (from > done && isBlank(page.charAt(from - 1))) {
                    from--;
                }
                out.append(page, done, from);
                done = last;
                end = last;
            }
        }
        return out.append(page, done, page.length()).append('\n').toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
