package org.accede.assessment.treaty;

import java.util.Set;

/**
 * That a clause applies only if a question has one of some answers.
 *
 * @param is the answers, as a file of the treaty writes them
 */
public record OnlyIf(Clause clause, Question question, Set<String> is) {

    /** A clause has one at most; rules keep them in hash tables. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return clause.getId().hashCode();
    }

    public boolean accepts(String word) {
        return is.contains(word);
    }
}
