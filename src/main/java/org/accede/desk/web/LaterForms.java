package org.accede.desk.web;

import java.util.List;
import org.accede.catalogue.FactDefinition;
import org.accede.desk.action.Later;
import org.accede.desk.action.NotThere;
import org.accede.desk.view.Asked;

/** What answers the forms by which a question is put off, or by which it is noted where to look. */
final class LaterForms {

    private LaterForms() {}

    static void save(Sent sent) {
        Asked asked = sent.asked();
        FactDefinition fact =
                asked.catalogue().fact(sent.field("fact")).orElseThrow(() -> new NotThere(sent.field("fact")));
        Later later = new Later(asked.desk(), asked.file().id());
        switch (sent.field("do")) {
            case "skip" -> {
                later.skip(fact.id());
                sent.goTo(AnswerForms.next(sent), asked.words().say("next.skip.done"), "#ask");
            }
            case "back" -> {
                later.bringBack(fact.id());
                sent.goTo(AnswerForms.next(sent), asked.words().say("next.bring-back.done"));
            }
            default -> {
                boolean all = !sent.field("all").isEmpty();
                later.lookIn(all ? ofTopic(asked, fact) : List.of(fact.id()), sent.field("law"));
                sent.goTo(
                        AnswerForms.next(sent),
                        asked.words().say(sent.field("law").isEmpty() ? "next.look-in.gone" : "next.look-in.done"),
                        "#laws");
            }
        }
    }

    private static List<String> ofTopic(Asked asked, FactDefinition fact) {
        return List.copyOf(asked.catalogue().topics().get(fact.topic()).facts().keySet());
    }
}
