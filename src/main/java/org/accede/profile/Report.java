package org.accede.profile;

import java.util.List;
import org.accede.verdict.Worded;

/**
 * What others said of an article or a paragraph of a treaty as a whole: it was reported, and not read in the law.
 *
 * @param on the article or paragraph, as the profile names it
 * @param requirements ids of all paragraphs that it speaks of
 * @param source id of the source that says so
 * @param date of the statement, as precise as it is known; empty if it is not said
 * @param provisions of national law that the source names; the report counts only as far as one of them does
 */
public record Report(
        String on,
        List<String> requirements,
        Says says,
        String source,
        String date,
        List<Provision> provisions,
        String note) {

    /** What it says of the law. */
    public enum Says implements Worded {
        /** It does all that is asked, and asks for nothing beyond what the article permits. */
        ALL("the law does all that %s asks"),
        /** A part of what is asked is there, and not all. */
        PARTLY("the law does a part of what %s asks"),
        /** Nothing of what is asked is there. */
        NONE("the law does nothing of what %s asks"),
        /** Provisions were named, and not what they do: a place to look. */
        LISTED("%s is spoken of, and not whether the law does what it asks");

        private final String words;

        Says(String words) {
            this.words = words;
        }

        String words(String on) {
            return String.format(words, on);
        }
    }

    /** In words, without who says so. */
    public String words() {
        return says.words(on) + (note.isEmpty() ? "" : " (" + note + ")");
    }

    Report with(List<Provision> others) {
        return new Report(on, requirements, says, source, date, others, note);
    }
}
