package org.accede.plan;

import java.util.List;
import org.accede.catalogue.Catalogue;
import org.accede.profile.Profile;

/**
 * A change, and what it is to a reader.
 *
 * @param id of the question, the topic whose conditions are meant, or the paragraph under which something is filed
 * @param asks the question in words
 * @param from what the profile says now, in words
 * @param to what it would say
 */
public record Step(StepKind kind, String id, String asks, String from, String to, Edit edit) {

    /** Whether it is assumed that nobody will find a condition that the profile does not name. */
    public boolean isOnConditions() {
        return edit instanceof Edit.NoMore;
    }

    /** A profile with all of them. */
    public static Profile applied(List<Step> steps, Profile profile, Catalogue catalogue) {
        Profile changed = profile;
        for (Step step : steps) {
            changed = step.edit.apply(changed, catalogue);
        }
        return changed;
    }
}
