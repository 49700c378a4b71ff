package org.accede.readiness;

import java.util.Collection;
import java.util.List;

/** Where a State is on its way, gathered from what is stated and from the dates that rules worked out. */
public record StatusEvidence(StateBeforeTreaty state, Door door, List<Deadline> deadlines, List<KeyDate> keyDates) {

    /** From what a rule collected. */
    public static StatusEvidence of(
            StateBeforeTreaty state, Door door, Collection<?> deadlines, Collection<?> keyDates) {
        return new StatusEvidence(
                state,
                door,
                deadlines.stream().map(Deadline.class::cast).toList(),
                keyDates.stream().map(KeyDate.class::cast).toList());
    }

    public String getInstrument() {
        return state.getInstrument();
    }

    public String getDoorId() {
        return door.id();
    }

    /** The last step that was made, or none, or unknown. */
    public String getFurthest() {
        return state.getFurthest();
    }

    /** Whether the treaty is in force for it on the as-of day, from the first such day on; a Party without a known day is one. */
    public boolean isInForce() {
        boolean dated = keyDates.stream().anyMatch(keyDate -> keyDate.id().equals("in-force") && !keyDate.supposed());
        return dated ? passed("in-force") : state.isCalledParty();
    }

    /** Whether it has left the treaty by the as-of day. */
    public boolean isGone() {
        return passed("left");
    }

    private boolean passed(String id) {
        return keyDates.stream()
                .filter(keyDate -> keyDate.id().equals(id) && !keyDate.supposed())
                .anyMatch(keyDate -> !keyDate.date().isAfter(state.asOf()));
    }

    /** Whether the invitation has an end that is known. */
    public boolean isDated() {
        return deadlines.stream()
                .anyMatch(deadline ->
                        deadline.id().equals("invitation") && deadline.until().isPresent());
    }

    public boolean isLapsed() {
        return deadlines.stream()
                .anyMatch(deadline -> deadline.id().equals("invitation") && deadline.ranOutBy(state.asOf()));
    }

    public boolean isObjectedTo() {
        return state.isObjectedTo();
    }

    public boolean isExtended() {
        return state.isExtended();
    }

    public Status at(String id, String step, Basis basis, String says) {
        return new Status(getInstrument(), id, step, basis, says);
    }
}
