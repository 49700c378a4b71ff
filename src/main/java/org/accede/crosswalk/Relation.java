package org.accede.crosswalk;

import java.util.Locale;
import org.accede.catalogue.Confidence;

/**
 * How what one paragraph asks stands to what a paragraph of another treaty asks.
 *
 * @param first the requirement from whose side it is told
 * @param onlyFirst what the first asks and the second does not; empty if nothing
 * @param onlySecond what the second asks and the first does not; empty if nothing
 * @param confidence how sure it is: that of the less certain of the two texts, unless the file says otherwise
 */
public record Relation(
        String first,
        String second,
        Type type,
        String onlyFirst,
        String onlySecond,
        String note,
        Confidence confidence) {

    /** The words of the OSCAL mapping model. */
    public enum Type {
        EQUAL("asks the same as"),
        SUBSET("asks less than"),
        SUPERSET("asks more than"),
        INTERSECTS("overlaps with");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        Type reversed() {
            return this == SUBSET ? SUPERSET : this == SUPERSET ? SUBSET : this;
        }
    }

    /** The same, told from the other side. */
    Relation reversed() {
        return new Relation(second, first, type.reversed(), onlySecond, onlyFirst, note, confidence);
    }
}
