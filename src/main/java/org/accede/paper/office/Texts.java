package org.accede.paper.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.accede.paper.form.FilledBook;

/** Texts of cells, put together from their pieces. */
final class Texts {

    /** So much text in all cells, each counted as often as it is shown: many cells can share one. */
    private static final int MOST = 20_000_000;

    /** How a letter is written that XML has no way to write. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private long shown;

    /** The text of the element that begins here; how it sounds, which Japanese workbooks add, is none of it. */
    String of(Pull in, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean isText = false;
        boolean isSound = false;
        while (in.next() && !in.ends(element)) {
            isSound = in.begins("rPh") || isSound && !in.ends("rPh");
            isText = in.begins("t") || isText && !in.ends("t");
            if (isText && !isSound) {
                text.append(in.text());
            }
        }
        return plain(text.toString());
    }

    static String plain(String text) {
        String plain = text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : text;
        return FilledBook.tidy(plain);
    }

    /** @throws org.accede.paper.form.UnreadableBook if it is too much with this one */
    String shown(String text) {
        shown += text.length();
        if (shown > MOST) {
            throw Unfolded.tooLarge("its cells hold more than " + MOST / 1_000_000 + " million letters");
        }
        return text;
    }
}
