package org.accede.assessment.treaty;

import org.accede.catalogue.Element;

/** A permission that a law uses by asking for a condition. */
public final class AskedCondition extends Asked {

    private final String topic;
    private final String condition;

    AskedCondition(Clause clause, Element element, String topic, String condition) {
        super(clause, element);
        this.topic = topic;
        this.condition = condition;
    }

    public String getTopic() {
        return topic;
    }

    public String getCondition() {
        return condition;
    }
}
