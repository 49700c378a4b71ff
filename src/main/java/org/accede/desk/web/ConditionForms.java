package org.accede.desk.web;

import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.Topic;
import org.accede.desk.action.Looking;
import org.accede.desk.action.Result;
import org.accede.desk.action.Typed;
import org.accede.desk.store.Who;
import org.accede.desk.view.Asked;
import org.accede.desk.view.ConditionsPage;
import org.accede.desk.view.Entered;
import org.accede.desk.view.SavedWords;
import org.accede.desk.web.html.JteconditionsGenerated;

/** Takes what the law asks for beyond the questions of a topic. */
final class ConditionForms {

    private ConditionForms() {}

    static void save(Sent sent) {
        Asked asked = sent.asked();
        asked.file().profile();
        Topic topic = ConditionsPage.topic(asked);
        Typed typed = Told.typed(sent);
        String article = sent.field("article");
        SavedWords words = SavedWords.before(asked, topic, article);
        Result result = new Looking(asked.desk(), asked.file(), topic)
                .save(typed, sent.field("seen"), new Who(asked.person().name()));
        Optional<Told> told = Told.of(asked.words(), result);
        if (told.isPresent()) {
            Entered entered = Entered.of("conditions", typed, told.get().lacks());
            ConditionsPage page = ConditionsPage.of(asked.anew(Map.of(), Map.of("article", article)), entered);
            sent.show(told.get().status(), JteconditionsGenerated::render, page, "", true);
        } else {
            boolean back = asked.catalogue().article(article).isPresent();
            sent.saved(
                    "/c/" + asked.place().id() + (back ? "/a/" + article : "/conditions/" + topic.id()),
                    result instanceof Result.Done done ? words.after(done.entry()) : "",
                    result);
        }
    }
}
