package org.accede.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.Topic;
import org.accede.desk.action.Drafts;
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

    private static final String ARTICLE = "article";

    private ConditionForms() {}

    static void save(Sent sent) {
        Asked asked = sent.asked();
        Topic topic = ConditionsPage.topic(asked);
        String draft = Drafts.conditions(topic.id());
        Typed typed = typed(sent);
        sent.drafts().settleIfBroken(draft, typed, asked.file());
        asked.file().profile();
        if (sent.field("do").equals("keep")) {
            sent.drafts().keep(draft, typed);
            sent.goTo(address(sent, topic), asked.words().say("draft.kept"));
            return;
        }
        String article = sent.field(ARTICLE);
        SavedWords words = SavedWords.before(asked, topic, article);
        Result result = new Looking(asked.desk(), asked.file(), topic)
                .save(typed, sent.field("seen"), new Who(asked.person().name()));
        sent.drafts().settle(draft, typed, result);
        Optional<Told> told = Told.of(asked.words(), result);
        if (told.isPresent()) {
            Entered entered = Entered.of("conditions", typed, told.get().lacks());
            ConditionsPage page = ConditionsPage.of(asked.anew(Map.of(), Map.of(ARTICLE, article)), entered);
            sent.show(told.get().status(), JteconditionsGenerated::render, page, "", true);
        } else {
            boolean back = asked.catalogue().article(article).isPresent();
            sent.saved(
                    asked.address("/c/" + asked.place().id() + (back ? "/a/" + article : "/conditions/" + topic.id())),
                    result instanceof Result.Done done ? words.after(done.entry()) : "",
                    result);
        }
    }

    /** Keeps what is being typed, and changes nothing. */
    static void keep(Sent sent) {
        sent.drafts().keep(Drafts.conditions(ConditionsPage.topic(sent.asked()).id()), typed(sent));
        sent.request().status(204);
    }

    /** The form again, and behind it the article from which somebody came. */
    private static String address(Sent sent, Topic topic) {
        String page = "/c/" + sent.asked().place().id() + "/conditions/" + topic.id();
        String article = sent.field(ARTICLE);
        return sent.asked().catalogue().article(article).isPresent()
                ? sent.asked().address(page, ARTICLE, article)
                : sent.asked().address(page);
    }

    private static Typed typed(Sent sent) {
        Map<String, List<String>> fields = new LinkedHashMap<>(Told.typed(sent).fields());
        fields.remove(ARTICLE);
        return new Typed(fields);
    }
}
