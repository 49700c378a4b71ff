package org.accede.change;

import java.util.List;
import org.accede.verdict.Worded;

/**
 * Something that two states of a law, or of what a State did, say differently.
 *
 * @param kind what is said differently
 * @param id of the question, the topic, the treaty or the reported paragraph
 * @param asks the question in words
 * @param before what was said, in words
 * @param after what is said
 * @param citations of what is said after, or where that rests on nothing, of what was said before
 */
public record Difference(Kind kind, String id, String asks, String before, String after, List<String> citations) {

    /** What can be said differently. */
    public enum Kind implements Worded {
        ANSWER,
        CONDITIONS,
        FILINGS,
        STANDING,
        REPORTS
    }
}
