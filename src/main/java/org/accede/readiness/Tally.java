package org.accede.readiness;

import java.util.List;

/**
 * The sum of a review, or of all duties of a treaty.
 *
 * @param review id of the review, or {@code all}
 * @param purpose request (bills count as law) or deposit
 * @param position where the State stands
 */
public record Tally(
        String instrument,
        String review,
        String title,
        String purpose,
        String position,
        String track,
        List<Weighed> weighed) {

    public int count(Weighed.Kind kind) {
        return (int) weighed.stream().filter(one -> one.kind() == kind).count();
    }

    /** How many duties it looks at. */
    public int getDuties() {
        return weighed.size();
    }

    public int getBlockers() {
        return count(Weighed.Kind.BLOCKER);
    }

    public int getOpen() {
        return count(Weighed.Kind.OPEN);
    }

    /** Questions for a person on duties that nothing else keeps from being fulfilled, each once. */
    public List<String> judgements() {
        return weighed.stream()
                .filter(one -> one.kind() == Weighed.Kind.JUDGEMENT || one.kind() == Weighed.Kind.FINE)
                .flatMap(one -> one.matter().judgements().stream())
                .distinct()
                .toList();
    }

    public boolean isBound() {
        return position.equals("party") || position.equals("pending");
    }

    public boolean isEligible() {
        return !track.equals("not-eligible");
    }

    public Verdict is(String word, String because) {
        return new Verdict(this, word, because);
    }
}
