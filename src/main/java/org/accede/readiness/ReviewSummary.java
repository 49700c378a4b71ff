package org.accede.readiness;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The sum of a review, or of all duties of a treaty.
 *
 * @param eligible whether a door can open to the State at all
 * @param closed of all duties together: whether the door opens only after another step
 * @param duties in the order of the treaty
 */
public record ReviewSummary(
        ReviewScope review,
        Occasion occasion,
        boolean bound,
        boolean eligible,
        boolean closed,
        List<DutyReadiness> duties) {

    static ReviewSummary of(Purpose purpose, ReviewScope review, Status status, Door door, Collection<?> collected) {
        List<DutyReadiness> duties = collected.stream()
                .map(DutyReadiness.class::cast)
                .sorted(Comparator.comparingInt(one -> one.duty().place()))
                .toList();
        return new ReviewSummary(
                review,
                purpose.occasion(),
                status.isBound(),
                door.kind() != DoorKind.NOT_ELIGIBLE,
                door.kind() == DoorKind.NOT_YET && review.id().equals(ReviewScope.ALL),
                duties);
    }

    public String instrument() {
        return review.instrument();
    }

    /** What it is called. */
    public String title() {
        return review.title();
    }

    public int count(DutyReadiness.Kind kind) {
        return (int) duties.stream().filter(one -> one.kind() == kind).count();
    }

    public int getBlockers() {
        return count(DutyReadiness.Kind.BLOCKER);
    }

    /** How many of the duties that block need this. */
    public int count(Need need) {
        return (int) duties.stream().filter(one -> one.needs(need)).count();
    }

    /** Whether a filing is all that the duties that block need. */
    public boolean isShortOfFilingsOnly() {
        return count(Need.FILING) == getBlockers();
    }

    public int getOpen() {
        return count(DutyReadiness.Kind.OPEN);
    }

    /** How many duties it looks at. */
    public int size() {
        return duties.size();
    }

    public boolean isEmpty() {
        return duties.isEmpty();
    }

    /** Questions for a person on duties that nothing else keeps from being fulfilled, each once. */
    public List<String> judgements() {
        return duties.stream()
                .filter(one -> one.kind() == DutyReadiness.Kind.JUDGEMENT || one.kind() == DutyReadiness.Kind.FINE)
                .flatMap(one -> one.duty().judgements().stream())
                .distinct()
                .toList();
    }

    public ReadinessVerdict is(ReadinessWord word, String because) {
        return new ReadinessVerdict(this, word, because);
    }
}
