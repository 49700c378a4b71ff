package org.accede.desk.web;

import java.util.Optional;
import org.accede.desk.action.Drafts;
import org.accede.desk.action.NotThere;
import org.accede.desk.action.Rereading;
import org.accede.desk.action.Result;
import org.accede.desk.action.Sources;
import org.accede.desk.action.Typed;
import org.accede.desk.store.Who;
import org.accede.desk.view.Asked;
import org.accede.desk.view.Entered;
import org.accede.desk.view.SourcePage;
import org.accede.desk.view.SourcesPage;
import org.accede.desk.web.html.JtesourceGenerated;
import org.accede.desk.web.html.JtesourcesGenerated;

/** What answers the forms of Acts and reports. */
final class SourceForms {

    private static final String FORM = "source";

    private SourceForms() {}

    static void add(Sent sent) {
        Asked asked = sent.asked();
        Typed typed = sent.typed(Drafts.NEW_SOURCE);
        Sources.Added added = new Sources(asked.desk(), asked.file())
                .add(typed, new Who(asked.person().name()));
        sent.drafts().settle(Drafts.NEW_SOURCE, typed, added.result());
        Optional<Told> told = Told.of(asked.words(), added.result());
        if (told.isPresent()) {
            Entered entered = Entered.of(FORM, typed, told.get().lacks());
            sent.show(told.get().status(), JtesourcesGenerated::render, SourcesPage.of(asked, entered), "", true);
        } else {
            sent.saved(
                    page(asked, added.id()),
                    asked.words().say("sources.added"),
                    added.result(),
                    "",
                    "/c/" + asked.place().id() + "/sources");
        }
    }

    static void change(Sent sent) {
        Asked asked = sent.asked();
        Typed typed = sent.typed(Drafts.source(asked.at("s")));
        String id = there(asked);
        Result result = new Sources(asked.desk(), asked.file())
                .change(id, typed, sent.field("seen"), new Who(asked.person().name()));
        sent.drafts().settle(Drafts.source(id), typed, result);
        Optional<Told> told = Told.of(asked.words(), result);
        if (told.isPresent()) {
            Entered entered = Entered.of(FORM, typed, told.get().lacks());
            sent.show(
                    told.get().status(),
                    JtesourceGenerated::render,
                    SourcePage.of(asked.anew(java.util.Map.of()), entered),
                    "",
                    true);
        } else {
            sent.saved(page(asked, id), asked.words().say("sources.changed"), result);
        }
    }

    /** Somebody read an answer again, and it is still so. */
    static void stillSo(Sent sent) {
        Asked asked = sent.asked();
        String id = there(asked);
        new Rereading(asked.desk(), asked.file(), id)
                .stillSo(sent.field("place"), new Who(asked.person().name()));
        String number = sent.field("number");
        int next = number.matches("[1-9]\\d{0,4}") ? Integer.parseInt(number) + 1 : 1;
        sent.goTo(page(asked, id) + "?again=" + next, asked.words().say("again.done"));
    }

    private static String there(Asked asked) {
        return Optional.of(asked.at("s"))
                .filter(asked.file().profile().sources()::containsKey)
                .orElseThrow(() -> new NotThere(asked.at("s")));
    }

    private static String page(Asked asked, String id) {
        return "/c/" + asked.place().id() + "/sources/" + id;
    }
}
