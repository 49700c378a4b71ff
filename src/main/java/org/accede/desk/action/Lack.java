package org.accede.desk.action;

import java.util.List;
import org.accede.profile.Profile;
import org.accede.profile.Source;

/**
 * Something that is lacking or wrong in what was typed.
 *
 * @param field beside which it is said
 * @param message its key
 * @param of what the message speaks of
 */
public record Lack(String field, String message, List<Object> of) {

    private static final String EXAMPLE = "Act";

    /** A section whose law nobody named; as an example the first law of the profile stands before it. */
    static Lack law(String field, String section, Profile profile) {
        String name = profile.sources().values().stream()
                .filter(AnswerForm::isLaw)
                .map(Source::shortTitle)
                .findFirst()
                .orElse(EXAMPLE);
        return of(field, "lack.law", section, name + " " + section);
    }

    static Lack of(String field, String message, Object... of) {
        return new Lack(field, message, List.of(of));
    }
}
