package org.accede.desk.view;

import java.util.Locale;
import org.accede.finding.Finding;
import org.accede.paper.Mark;
import org.accede.report.frame.Papers;
import org.accede.verdict.Word;

/** A verdict as a page shows it: sign, word, tone, the same as in the reports. */
public record Marked(String sign, String word, String tone) {

    public static Marked of(Word word) {
        return of(Papers.mark(word));
    }

    /** With a word of our own where it is our reading alone. */
    public static Marked of(Finding finding) {
        return of(Papers.mark(finding));
    }

    public static Marked of(Mark mark) {
        return of(mark.tone(), mark.words());
    }

    public static Marked of(Mark.Tone tone, String word) {
        return new Marked(tone.sign(), word, tone.name().toLowerCase(Locale.ROOT));
    }
}
