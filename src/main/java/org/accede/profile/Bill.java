package org.accede.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A bill: what the law would say with it, or, where nobody has read it, which articles it is said to touch.
 *
 * @param stage where it stands, in words; empty if it is not said
 * @param date of that stage, as precise as it is known; empty if it is not said
 * @param touches ids of requirements that it is said to touch; it decides nothing there
 * @param topics its answers, each of which takes the place of what the law says; none where nobody has read it
 * @param sources under which its provisions are cited
 * @param confidential whether it is not public, so that what is made with it says so
 */
public record Bill(
        String title,
        String stage,
        String date,
        Set<String> touches,
        String note,
        Map<String, TopicAnswers> topics,
        List<Source> sources,
        boolean confidential) {

    public Bill(
            String title,
            String stage,
            String date,
            Set<String> touches,
            String note,
            Map<String, TopicAnswers> topics,
            List<Source> sources) {
        this(title, stage, date, touches, note, topics, sources, false);
    }

    /** As a reader is told where it is said to touch something. */
    public String words() {
        String when = stage.isEmpty() ? date : date.isEmpty() ? stage : stage + ", " + date;
        return title
                + (when.isEmpty() ? "" : " (" + when + ")")
                + (topics.isEmpty() ? " is said to touch it; nobody has said what it does" : "")
                + (note.isEmpty() ? "" : ": " + note);
    }
}
