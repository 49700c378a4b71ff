package org.accede.assessment.treaty;

import java.util.List;
import org.accede.catalogue.Element;

/** An element that bands of answers decide, and rules where bands do not. */
public final class AskedByRule extends Asked {

    private List<Reading> readings = List.of();

    AskedByRule(Clause clause, Element element, boolean needed) {
        super(clause, element, needed);
    }

    void reads(List<Reading> all) {
        readings = all;
    }

    @Override
    public List<Asked> alike() {
        return readings.stream()
                .limit(1)
                .flatMap(reading -> reading.question().readers().stream())
                .filter(Reading.class::isInstance)
                .map(Reads::asked)
                .filter(other -> other.clause() != clause()
                        && other.element().source().equals(element().source()))
                .toList();
    }

    /** The questions that it turns on. */
    public List<Reading> readings() {
        return readings;
    }
}
