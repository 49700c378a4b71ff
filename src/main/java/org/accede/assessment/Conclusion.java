package org.accede.assessment;

import java.util.List;
import org.accede.assessment.treaty.Clause;
import org.accede.assessment.treaty.Place;
import org.accede.verdict.Part;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;

/**
 * What an assessment means, in one word.
 *
 * @param due whether it is due; while that is not known it counts both ways in a sum
 * @param rule the rule that says so
 */
public record Conclusion(Assessment assessment, Word word, Truth due, String rule) {

    public static Conclusion of(Assessment assessment, Word word, String rule) {
        return new Conclusion(assessment, word, Truth.YES, rule);
    }

    /** The same of a duty of which nobody knows whether it is due. */
    public Conclusion perhapsDue() {
        return new Conclusion(assessment, word, Truth.UNKNOWN, rule);
    }

    /** Whether it is about an obligation: only these are summed up. */
    public boolean isObligation() {
        return assessment.clause().map(Clause::isObligation).orElse(false);
    }

    public Place getArticle() {
        return assessment.clause().map(Clause::getArticle).orElse(null);
    }

    public Place getChapter() {
        return assessment.clause().map(Clause::getChapter).orElse(null);
    }

    public Place getTreaty() {
        return assessment.clause().map(Clause::getTreaty).orElse(null);
    }

    /** All that it is a part of. */
    public List<Place> getPlaces() {
        return assessment
                .clause()
                .map(clause -> List.of(clause.getArticle(), clause.getChapter(), clause.getTreaty()))
                .orElse(List.of());
    }

    /** What it counts for in a sum. */
    public Part getPart() {
        return new Part(assessment.interval(), false, assessment.applies().and(due));
    }
}
