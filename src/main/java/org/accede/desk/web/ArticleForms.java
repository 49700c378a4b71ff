package org.accede.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.Article;
import org.accede.desk.action.Lack;
import org.accede.desk.action.NotThere;
import org.accede.desk.action.SecondCheck;
import org.accede.desk.view.ArticlePage;
import org.accede.desk.view.Asked;
import org.accede.desk.view.Entered;
import org.accede.desk.web.html.JtearticleGenerated;

/** What answers the forms beside an article. */
final class ArticleForms {

    private ArticleForms() {}

    /** A second person has checked it, or takes that back. */
    static void check(Sent sent) {
        Asked asked = sent.asked();
        asked.file().profile();
        Article article =
                asked.catalogue().article(asked.at("article")).orElseThrow(() -> new NotThere(asked.at("article")));
        SecondCheck check = new SecondCheck(asked.desk(), asked.file());
        String page = "/c/" + asked.place().id() + "/a/" + article.id();
        if (sent.field("do").equals("back")) {
            check.takeBack(article);
            sent.goTo(page, asked.words().say("checked.taken-back"));
            return;
        }
        Optional<Lack> lack = check.check(article, sent.field(SecondCheck.NAME));
        if (lack.isPresent()) {
            Entered entered = Entered.of("checked", Told.typed(sent), Told.lacks(asked.words(), List.of(lack.get())));
            sent.show(422, JtearticleGenerated::render, ArticlePage.of(asked.anew(Map.of()), entered), "", true);
        } else {
            sent.goTo(page, asked.words().say("checked.done"));
        }
    }
}
