package org.accede.assessment.law;

import java.util.Set;
import org.accede.profile.Formalities;

/** A declaration or reservation of the State under an article of a treaty, made or planned. */
public record Filing(String instrument, Formalities.Filing filing) {

    public String getArticle() {
        return filing.article();
    }

    public boolean isMade() {
        return filing.state() == Formalities.State.MADE;
    }

    public boolean isPlanned() {
        return filing.state() == Formalities.State.PLANNED;
    }

    /** Whether it reaches a condition or an element; one that names nothing reaches all that its article permits. */
    public boolean covers(String name) {
        return filing.covers(Set.of(name));
    }
}
