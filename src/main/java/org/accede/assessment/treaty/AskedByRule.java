package org.accede.assessment.treaty;

import java.util.List;
import org.accede.catalogue.Element;

/** An element that bands of answers decide, and rules where bands do not. */
public final class AskedByRule extends Asked {

    private List<Reading> readings = List.of();

    AskedByRule(Clause clause, Element element) {
        super(clause, element);
    }

    void reads(List<Reading> all) {
        readings = all;
    }

    /** The questions that it turns on. */
    public List<Reading> readings() {
        return readings;
    }
}
