package org.accede.readiness;

/** How ready a State is, by one review or altogether; subject to the judgements of the summary. */
public record ReadinessVerdict(ReviewSummary summary, ReadinessWord word, String because) {

    /** The word with the number of judgements that it is subject to. */
    public String words() {
        int judgements = summary.judgements().size();
        return !word.isReady() || judgements == 0
                ? word.words()
                : word.words() + ", subject to " + judgements + (judgements == 1 ? " judgement" : " judgements");
    }
}
