package org.accede.assessment;

import java.util.HashMap;
import java.util.Map;
import org.accede.profile.Answer;
import org.accede.profile.Profile;

/** What the profile itself answers, before anything is derived from it. */
public final class Stated extends Answers {

    private final Profile profile;

    Stated(Map<String, Answer> known, Profile profile) {
        super(known);
        this.profile = profile;
    }

    /** Whether the profile does not answer the fact by itself. */
    public boolean silent(String fact) {
        return !known(fact);
    }

    /** The law as known with what the rules derived; what is stated wins. */
    public Law with(Iterable<?> derived) {
        Map<String, Answer> all = new HashMap<>(map());
        for (Object each : derived) {
            Derived one = (Derived) each;
            Answer from = answer(one.from());
            Answer current = all.get(one.fact());
            if (current == null || !current.known()) {
                all.put(
                        one.fact(),
                        new Answer(
                                one.fact(), one.value(), from.provisions(), from.source(), one.because(), from.note()));
            }
        }
        return new Law(all, profile);
    }
}
