package org.accede.catalogue;

import java.util.Optional;

/**
 * That the answer to a question follows from the answer to another, unless a profile answers it for itself.
 *
 * @param given the answer from which it follows
 * @param where another answer that must be there too
 * @param gives what follows: yes, partly, no or an option
 * @param unless a question that must not be answered for itself either; empty if there is none
 * @param because in words
 */
public record FollowsFrom(Given given, Optional<Given> where, String gives, String unless, String because) {

    /**
     * An answer to a question.
     *
     * @param fact the question
     * @param answers which of its answers are meant
     */
    public record Given(String fact, Bounds answers) {}
}
