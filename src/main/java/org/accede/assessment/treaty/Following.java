package org.accede.assessment.treaty;

import org.accede.catalogue.Bounds;
import org.accede.catalogue.FollowsFrom;

/**
 * That the answer to a question follows from the answer to another.
 *
 * @param to the question that is answered by it
 */
public record Following(Question to, FollowsFrom from) {

    /** One is made for each line of the files; rules keep them in hash tables, and what they hold is long. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return getFact().hashCode();
    }

    public String getFact() {
        return to.getId();
    }

    /** The answers from which it follows. */
    public Bounds getAnswers() {
        return from.given().answers();
    }

    /** Whether it follows from one answer alone. */
    public boolean isAlone() {
        return from.where().isEmpty();
    }

    /** The question that must have an answer of some kind too; empty if there is none. */
    public String getOtherFact() {
        return from.where().map(FollowsFrom.Given::fact).orElse("");
    }

    /** Those answers. */
    public Bounds getOtherAnswers() {
        return from.where().orElseThrow().answers();
    }

    /** Another question that must not be answered for itself; empty if there is none. */
    public String getUnless() {
        return from.unless();
    }
}
