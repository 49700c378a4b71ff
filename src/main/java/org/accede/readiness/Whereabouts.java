package org.accede.readiness;

import java.util.Collection;
import java.util.List;

/** Where a State is on its way, gathered from what is stated and from the dates that rules worked out. */
public record Whereabouts(Road road, Track door, List<Clock> clocks, List<Landmark> landmarks) {

    /** From what a rule collected. */
    public static Whereabouts of(Road road, Track track, Collection<?> clocks, Collection<?> landmarks) {
        return new Whereabouts(
                road,
                track,
                clocks.stream().map(Clock.class::cast).toList(),
                landmarks.stream().map(Landmark.class::cast).toList());
    }

    public String getInstrument() {
        return road.getInstrument();
    }

    public String getTrack() {
        return door.id();
    }

    /** The last step that was made, or none, or unknown. */
    public String getFurthest() {
        return road.getFurthest();
    }

    /** Whether the treaty is in force for it on the as-of day, from the first such day on; a Party without a known day is one. */
    public boolean isInForce() {
        boolean dated =
                landmarks.stream().anyMatch(landmark -> landmark.id().equals("in-force") && !landmark.supposed());
        return dated ? passed("in-force") : road.isCalledParty();
    }

    /** Whether it has left the treaty by the as-of day. */
    public boolean isGone() {
        return passed("left");
    }

    private boolean passed(String id) {
        return landmarks.stream()
                .filter(landmark -> landmark.id().equals(id) && !landmark.supposed())
                .anyMatch(landmark -> !landmark.date().isAfter(road.asOf()));
    }

    /** Whether the invitation has an end that is known. */
    public boolean isDated() {
        return clocks.stream()
                .anyMatch(clock ->
                        clock.id().equals("invitation") && clock.until().isPresent());
    }

    public boolean isLapsed() {
        return clocks.stream().anyMatch(clock -> clock.id().equals("invitation") && clock.ranOutBy(road.asOf()));
    }

    public boolean isObjectedTo() {
        return road.isObjectedTo();
    }

    public boolean isExtended() {
        return road.isExtended();
    }

    public Position at(String id, String step, Basis basis, String says) {
        return new Position(getInstrument(), id, step, basis, says);
    }
}
