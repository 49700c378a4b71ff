package org.accede.validate;

import java.util.List;
import java.util.Optional;
import org.accede.catalogue.Article;
import org.accede.catalogue.Instrument;
import org.accede.finding.Findings;
import org.accede.verdict.Word;

/**
 * How far the answers have come, treaty by treaty.
 *
 * @param nearest the treaty of which most is answered
 */
public record Progress(List<OfTreaty> treaties, Optional<Instrument> nearest) {

    /** Of the law as it stands. */
    public static Progress of(Findings findings) {
        return ProgressCount.of(findings);
    }

    /**
     * Of one treaty; a question that several articles ask counts once.
     *
     * @param articles those that ask something now
     */
    public record OfTreaty(Instrument treaty, Count count, List<OfArticle> articles) {}

    /**
     * Of one article.
     *
     * @param canChange the open questions that can still change a verdict on one of its duties
     * @param changeNothing those that change nothing, whatever the answer is
     * @param verdict on the article
     */
    public record OfArticle(
            Article article, Count count, List<String> canChange, List<String> changeNothing, Word verdict) {

        /** Whether nobody has answered anything. */
        public boolean isUntouched() {
            return count.answered() == 0;
        }
    }

    /**
     * Questions that duties ask which apply and are due now.
     *
     * @param asked all of them
     * @param answered in the profile, or following from other answers
     * @param canChange open, and able to change a verdict
     * @param reported open, in place of which a report speaks: an answer would go before it
     * @param idle open, and changing nothing whatever the answer is
     */
    public record Count(int asked, int answered, int canChange, int reported, int idle) {

        public boolean isOpen() {
            return answered < asked;
        }

        /** The share that is answered, of 1. */
        double share() {
            return asked == 0 ? 0 : (double) answered / asked;
        }
    }

    public Optional<OfTreaty> of(Instrument treaty) {
        return treaties.stream().filter(one -> one.treaty().equals(treaty)).findFirst();
    }
}
