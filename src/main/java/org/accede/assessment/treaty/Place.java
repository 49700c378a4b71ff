package org.accede.assessment.treaty;

/**
 * What obligations are summed up for: an article, a chapter or a treaty.
 *
 * @param id of the article or treaty; of a chapter its treaty and number
 */
public record Place(Kind kind, String id) {

    /** What kind of place. */
    public enum Kind {
        ARTICLE,
        CHAPTER,
        TREATY
    }

    /** An article can have the id of its only requirement, so its sum needs a name of its own. */
    public String subject() {
        return id + " (all)";
    }
}
