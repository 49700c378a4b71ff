package org.accede.verdict;

import java.util.ArrayList;
import java.util.List;

/** How the verdicts of parts make the verdict of the whole. */
public final class Combination {

    private Combination() {}

    /**
     * All parts are asked. The lowest part if every part is at least curable; not met if every part is not met, or an essential one
     * is; else partly. A part whose applicability is open counts both ways. A whole without any part does not apply.
     */
    public static Part all(List<Part> parts) {
        List<Part> certain = new ArrayList<>();
        List<Part> open = new ArrayList<>();
        for (Part part : parts) {
            if (part.applies() == Truth.YES) {
                certain.add(part);
            } else if (part.applies() == Truth.UNKNOWN) {
                open.add(part);
            }
        }
        if (open.isEmpty()) {
            return certain.isEmpty() ? new Part(Interval.MET, false, Truth.NO) : Part.of(allOf(certain));
        }
        // The extremes are reached with none of the open parts or with a single one: a further part can make the lowest
        // level lower only by itself, and lift "every part is not met" to partly only by itself.
        Interval result = certain.isEmpty() ? null : allOf(certain);
        for (Part one : open) {
            List<Part> with = new ArrayList<>(certain);
            with.add(one);
            Interval interval = allOf(with);
            result = result == null ? interval : result.hull(interval);
        }
        return new Part(result, false, certain.isEmpty() ? Truth.UNKNOWN : Truth.YES);
    }

    /** One part is enough: the best one. A part that may not apply may not count. */
    public static Part any(List<Part> parts) {
        Level floor = null;
        Level ceiling = null;
        Truth applies = Truth.NO;
        for (Part part : parts) {
            if (part.applies() == Truth.NO) {
                continue;
            }
            applies = part.applies() == Truth.YES || applies == Truth.YES ? Truth.YES : Truth.UNKNOWN;
            Level low = part.applies() == Truth.YES ? part.interval().floor() : Level.NOT_MET;
            floor = floor == null ? low : Level.higher(floor, low);
            ceiling = ceiling == null
                    ? part.interval().ceiling()
                    : Level.higher(ceiling, part.interval().ceiling());
        }
        return floor == null
                ? new Part(Interval.MET, false, Truth.NO)
                : new Part(new Interval(floor, ceiling), false, applies);
    }

    private static Interval allOf(List<Part> parts) {
        return new Interval(levelOf(parts, true), levelOf(parts, false));
    }

    private static Level levelOf(List<Part> parts, boolean floor) {
        Level lowest = Level.MET;
        boolean everyNotMet = true;
        for (Part part : parts) {
            Level level = floor ? part.interval().floor() : part.interval().ceiling();
            if (part.essential() && level == Level.NOT_MET) {
                return Level.NOT_MET;
            }
            lowest = Level.lower(lowest, level);
            everyNotMet &= level == Level.NOT_MET;
        }
        if (lowest.atLeast(Level.CURABLE)) {
            return lowest;
        }
        return everyNotMet ? Level.NOT_MET : Level.PARTLY;
    }
}
