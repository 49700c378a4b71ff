package org.accede.assessment.treaty;

import java.util.Set;

/**
 * That a clause applies only if a question has one of some answers.
 *
 * @param is the answers, as a file of the treaty writes them
 */
public record OnlyIf(Clause clause, Question question, Set<String> is) {

    public boolean accepts(String word) {
        return is.contains(word);
    }
}
