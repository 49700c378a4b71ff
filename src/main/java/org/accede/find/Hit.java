package org.accede.find;

import java.util.List;
import org.accede.verdict.Worded;

/**
 * Something that was found.
 *
 * @param askedBy the requirements that turn on it, in the order of the treaties
 * @param matches why it was found: each part of what was looked for that it holds, and where
 */
public record Hit(Subject subject, List<String> askedBy, List<Match> matches) {

    /** Where a part of what was looked for was found, from the weakest to the strongest. */
    public enum Place implements Worded {
        /** It belongs to a topic or an article that the words are said for. */
        BESIDE,
        /** Its help, its options or what the article asks. */
        HELP,
        /** Its question. */
        QUESTION,
        /** Its name or title. */
        NAME,
        /** The words are said for it. */
        SAID
    }

    /** One of them. */
    public record Match(String words, Place place) {}
}
