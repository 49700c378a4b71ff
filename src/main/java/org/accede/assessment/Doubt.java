package org.accede.assessment;

import org.accede.assessment.treaty.Reads;
import org.accede.verdict.Level;

/** That nobody has looked for conditions of a topic: the law may ask for more, so the element's floor goes no higher than the level. */
public final class Doubt extends OnElement {

    final String topic;
    final Level level;

    public Doubt(Reads reads, String topic, Level level, String rule) {
        super(reads.asked(), rule);
        this.topic = topic;
        this.level = level;
    }
}
