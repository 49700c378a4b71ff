package org.accede.readiness;

/** How ready a State is, by one review or altogether; subject to the judgements of the tally. */
public record ReadinessVerdict(ReviewSummary summary, String word, String because) {

    /** The word with the number of judgements that it is subject to. */
    public String words() {
        int judgements = summary.judgements().size();
        return !word.startsWith("ready") || judgements == 0
                ? word
                : word + ", subject to " + judgements + (judgements == 1 ? " judgement" : " judgements");
    }
}
