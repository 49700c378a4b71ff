package org.accede.assessment.treaty;

import java.util.List;
import org.accede.catalogue.Element;

/** A permission that a law uses by asking for a condition. */
public final class AskedCondition extends Asked {

    private final String topic;
    private final String condition;

    AskedCondition(Clause clause, Element element, String topic, String condition) {
        super(clause, element, false);
        this.topic = topic;
        this.condition = condition;
    }

    public String getTopic() {
        return topic;
    }

    public String getCondition() {
        return condition;
    }

    /** A permission is used by one State and not by another. */
    @Override
    public List<Asked> alike() {
        return List.of();
    }
}
