package org.accede.assessment;

import java.util.Optional;
import org.accede.assessment.law.Condition;
import org.accede.assessment.law.Narrows;
import org.accede.assessment.treaty.Asked;
import org.accede.assessment.treaty.Reads;
import org.accede.verdict.Interval;

/** That an element goes no higher than a level, because the law asks for a condition. */
public final class Lowered extends OnElement {

    final Condition condition;
    final Interval level;
    final String because;
    final Optional<Permitted> permitted;
    final String review;

    private Lowered(
            Asked asked,
            Condition condition,
            Interval level,
            String because,
            Optional<Permitted> permitted,
            String review,
            String rule) {
        super(asked, rule);
        this.condition = condition;
        this.level = level;
        this.because = because;
        this.permitted = permitted;
        this.review = review;
    }

    /** To the level. */
    public static Lowered to(Interval level, Reads reads, Narrows narrows, String because, String rule) {
        return new Lowered(
                reads.asked(),
                narrows.condition(),
                level,
                because + ": " + narrows.words(),
                Optional.empty(),
                "",
                rule);
    }

    /** As far as the treaty permits it. */
    public static Lowered to(Permitted permitted, Reads reads, Narrows narrows, String because, String rule) {
        return new Lowered(
                reads.asked(),
                narrows.condition(),
                permitted.level(),
                because + ": " + narrows.words(),
                Optional.of(permitted),
                "",
                rule);
    }

    /** The same, for a person to say whether the treaty permits more. */
    public Lowered review(Interval level, String question) {
        return new Lowered(asked(), condition, level, because, permitted, question, rule());
    }
}
