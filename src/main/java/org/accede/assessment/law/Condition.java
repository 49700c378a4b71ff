package org.accede.assessment.law;

import java.util.List;
import org.accede.profile.Conditions;
import org.accede.profile.Profile;

/**
 * Something that the law asks for beyond the questions of a topic.
 *
 * @param first whether it is the first of its name in the topic
 */
public record Condition(Conditions.Condition condition, boolean first, Profile profile) {

    /** The whole profile stands behind a condition, and need not be gone through to tell conditions apart. */
    @Override
    public int hashCode() {
        return condition.hashCode();
    }

    public String getTopic() {
        return condition.topic();
    }

    public String getName() {
        return condition.name();
    }

    /** A limit of the treaty's own wording that it may be in other words; empty if it may be none. */
    public String getMayBe() {
        return condition.mayBe().orElse("");
    }

    /** The condition in words. */
    public String words() {
        return condition.name().equals("other")
                ? condition.note()
                : condition.name().replace('-', ' ');
    }

    public List<String> citations() {
        return condition.provisions().stream().map(profile::cite).toList();
    }
}
