package org.accede.assessment;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.accede.assessment.treaty.Clause;
import org.accede.assessment.treaty.Dependence;
import org.accede.assessment.treaty.Question;

/** The clauses on which rules can conclude something else, because something is known otherwise on which they turn. */
final class Reached {

    private Reached() {}

    /**
     * @param before what is known of the law as it is
     * @param then what is known of another state of it
     */
    static Set<Clause> clauses(Dependence dependence, Edited edited, Known before, Known then) {
        Set<Clause> reached = new LinkedHashSet<>();
        then.differing(before).forEach(question -> reached.addAll(dependence.turningOn(question)));
        Set<String> topics = new HashSet<>(edited.topics());
        topics.removeIf(topic -> !then.asksOtherwise(before, topic));
        topics.forEach(topic -> reached.addAll(dependence.turningOnConditions(topic)));
        Set<Question> narrowed = new HashSet<>(before.narrowed(topics));
        narrowed.addAll(then.narrowed(topics));
        narrowed.forEach(question -> reached.addAll(dependence.turningOn(question)));
        edited.instruments().forEach(instrument -> reached.addAll(dependence.turningOnFilings(instrument)));
        return reached;
    }
}
