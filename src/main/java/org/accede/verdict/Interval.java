package org.accede.verdict;

/**
 * What is known of a verdict: it lies between floor and ceiling, both included. Knowing more can only narrow it.
 */
public record Interval(Level floor, Level ceiling) {

    public static final Interval UNKNOWN = new Interval(Level.NOT_MET, Level.MET);
    public static final Interval MET = at(Level.MET);
    public static final Interval PARTLY = at(Level.PARTLY);
    public static final Interval NOT_MET = at(Level.NOT_MET);

    public Interval {
        if (ceiling.below(floor)) {
            throw new IllegalArgumentException("floor " + floor + " above ceiling " + ceiling);
        }
    }

    public static Interval at(Level level) {
        return new Interval(level, level);
    }

    public boolean closed() {
        return floor == ceiling;
    }

    public boolean isMet() {
        return floor == Level.MET;
    }

    /** No higher than the cap, whichever value either takes. */
    public Interval cappedAt(Interval cap) {
        return new Interval(Level.lower(floor, cap.floor), Level.lower(ceiling, cap.ceiling));
    }

    /** Below met, as high as what covers or cures it; what is less than curable lifts nothing. */
    public Interval liftedTo(Interval other) {
        return new Interval(lifted(floor, other.floor), lifted(ceiling, other.ceiling));
    }

    private static Level lifted(Level before, Level to) {
        return before != Level.MET && to.atLeast(Level.CURABLE) ? Level.higher(to, before) : before;
    }

    /** Caps the floor alone: a cap that may or may not be there. */
    public Interval floorCappedAt(Level cap) {
        return new Interval(Level.lower(floor, cap), ceiling);
    }

    /** The smallest interval that holds both. */
    public Interval hull(Interval other) {
        return new Interval(Level.lower(floor, other.floor), Level.higher(ceiling, other.ceiling));
    }

    /** Whether the other lies within this one. */
    public boolean holds(Interval other) {
        return other.floor.atLeast(floor) && ceiling.atLeast(other.ceiling);
    }

    // Written out: rules compare intervals, and what the language makes of it is linked at each start.
    @Override
    public boolean equals(Object other) {
        return other instanceof Interval interval && floor == interval.floor && ceiling == interval.ceiling;
    }

    @Override
    public int hashCode() {
        return 31 * floor.ordinal() + ceiling.ordinal();
    }

    @Override
    public String toString() {
        return closed() ? floor.words() : floor.words() + " to " + ceiling.words();
    }
}
