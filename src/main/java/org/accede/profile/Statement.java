package org.accede.profile;

import java.util.List;
import java.util.Optional;

/**
 * An answer as a profile states it.
 *
 * @param source of an answer that rests on something other than a provision
 * @param reviewer who signs it; needed for a judgement
 * @param nothingElse whether the profile says that nothing else in the law does it, so that without a provision in force it is no
 */
public record Statement(
        Value value,
        List<Provision> provisions,
        Optional<String> source,
        Optional<String> reviewer,
        boolean nothingElse,
        String note) {

    /** What to do about a no that rests on law that is not in force. */
    public static final String IN_PLACE_OF_NO =
            "Write what that provision says, such as \"yes\", and \"nothingElse\": true if nothing does it now:"
                    + " then the answer is no as the law stands.";

    /** Whether it says anything: "unknown" is the same as no answer. */
    public boolean isKnown() {
        return !(value instanceof Value.Unknown);
    }
}
