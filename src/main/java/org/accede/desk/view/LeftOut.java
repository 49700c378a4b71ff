package org.accede.desk.view;

import java.util.List;
import org.accede.catalogue.FactDefinition;

/**
 * A question that one answer for many cannot be given to.
 *
 * @param why the key of the message that says so
 */
public record LeftOut(String id, String topic, String asks, String why) {

    static List<LeftOut> of(Asked asked, List<FactDefinition> questions) {
        return questions.stream()
                .map(fact -> new LeftOut(
                        fact.id(),
                        asked.catalogue().topics().get(fact.topic()).title(),
                        fact.asks(),
                        "many.left." + why(fact)))
                .toList();
    }

    private static String why(FactDefinition fact) {
        return fact.kind() == FactDefinition.Kind.JUDGEMENT
                ? fact.kind().id()
                : fact.type().id();
    }
}
