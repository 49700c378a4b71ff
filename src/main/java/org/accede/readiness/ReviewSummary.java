package org.accede.readiness;

import java.util.List;

/**
 * The sum of a review, or of all duties of a treaty.
 *
 * @param review id of the review, or {@code all}
 * @param purpose request (bills count as law) or deposit
 * @param status where the State stands
 */
public record ReviewSummary(
        String instrument,
        String review,
        String title,
        String purpose,
        String status,
        String door,
        List<DutyReadiness> weighed) {

    public int count(DutyReadiness.Kind kind) {
        return (int) weighed.stream().filter(one -> one.kind() == kind).count();
    }

    /** How many duties it looks at. */
    public int getDuties() {
        return weighed.size();
    }

    public int getBlockers() {
        return count(DutyReadiness.Kind.BLOCKER);
    }

    public int getOpen() {
        return count(DutyReadiness.Kind.OPEN);
    }

    /** Questions for a person on duties that nothing else keeps from being fulfilled, each once. */
    public List<String> judgements() {
        return weighed.stream()
                .filter(one -> one.kind() == DutyReadiness.Kind.JUDGEMENT || one.kind() == DutyReadiness.Kind.FINE)
                .flatMap(one -> one.duty().judgements().stream())
                .distinct()
                .toList();
    }

    public boolean isBound() {
        return status.equals("party") || status.equals("pending");
    }

    public boolean isEligible() {
        return !door.equals("not-eligible");
    }

    public ReadinessVerdict is(String word, String because) {
        return new ReadinessVerdict(this, word, because);
    }
}
