package org.accede.assessment;

import java.util.List;
import org.accede.assessment.treaty.Place;
import org.accede.verdict.Combination;
import org.accede.verdict.Part;

/** The arithmetic of a sum. */
public final class Sums {

    private Sums() {}

    /** Obligations that are all asked. */
    public static Assessment of(Place place, List<?> parts, String rule) {
        Part whole = Combination.all(parts.stream().map(Part.class::cast).toList());
        return Assessment.ofPlace(place, whole.interval(), whole.applies(), rule);
    }
}
