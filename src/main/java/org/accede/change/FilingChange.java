package org.accede.change;

import org.accede.verdict.Worded;

/**
 * What becomes of a declaration or reservation.
 *
 * @param rule the rule that says so
 */
public record FilingChange(NeededFiling filing, Kind kind, String rule) {

    /** What can become of it. */
    public enum Kind implements Worded {
        COMES_TO_BE_NEEDED("comes to be needed"),
        /** The law does without it now. */
        FALLS_AWAY("is no longer needed"),
        /** It would still help, and the State can make it no more. */
        TOO_LATE("can no longer be made"),
        CAN_BE_MADE("can be made"),
        /** Needed as before, and for other paragraphs. */
        FOR_OTHERS("is needed for other paragraphs");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
