package org.accede.assessment;

import java.util.LinkedHashSet;
import java.util.Set;
import org.accede.assessment.treaty.Clause;
import org.accede.assessment.treaty.Dependence;

/** The clauses on which rules can conclude something else, because something is known otherwise on which they turn. */
final class Reached {

    private Reached() {}

    /** @param then what is known of another state of the law */
    static Set<Clause> clauses(Dependence dependence, Edited edited, Known then) {
        Set<Clause> reached = new LinkedHashSet<>();
        then.differing().forEach(question -> reached.addAll(dependence.turningOn(question)));
        Set<String> topics = then.askingOtherwise();
        if (!topics.isEmpty()) {
            topics.forEach(topic -> reached.addAll(dependence.turningOnConditions(topic)));
            then.narrowed(topics).forEach(question -> reached.addAll(dependence.turningOn(question)));
        }
        edited.instruments().forEach(instrument -> reached.addAll(dependence.turningOnFilings(instrument)));
        return reached;
    }
}
