package org.accede.report.words;

import java.util.List;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Topic;

/** How questions are answered, in the same words for every topic. What the help of a question says goes before it. */
public final class HowToAnswer {

    public static final String SILENCE =
            "What a section that was read whole does not name is no. What a source merely does not name is left out: it stays open."
                    + " What a source says is not there is no.";

    public static final String EXISTENCE =
            "Whether something exists is yes also where there are several forms of it and this is one. It is partly where it is there and"
                    + " reaches only some of what the question names: then no duty that turns on the questions below can be met. Where it"
                    + " is known which of them falls short, the answer here is yes, and no or partly there. It is no where nothing in the"
                    + " law does it: that answers all of them with no.";

    public static final String EVERY =
            "Where every or any of something is asked for, and not only some: some of it is partly, none of it is no.";

    private HowToAnswer() {}

    /** What holds for the questions of one topic. */
    public static List<String> of(Topic topic) {
        return topic.asks().isEmpty() ? List.of(SILENCE, EVERY) : List.of(SILENCE, EXISTENCE, EVERY);
    }

    /** What holds for one question. */
    public static List<String> of(FactDefinition fact) {
        if (fact.type() != FactDefinition.Type.ANSWER || fact.kind() == FactDefinition.Kind.JUDGEMENT) {
            return List.of();
        }
        return fact.id().equals(fact.topic() + "/exists") ? List.of(SILENCE, EXISTENCE) : List.of(SILENCE, EVERY);
    }
}
