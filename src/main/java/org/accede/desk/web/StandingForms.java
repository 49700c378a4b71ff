package org.accede.desk.web;

import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.Instrument;
import org.accede.desk.action.Drafts;
import org.accede.desk.action.NotThere;
import org.accede.desk.action.Result;
import org.accede.desk.action.Standings;
import org.accede.desk.action.Typed;
import org.accede.desk.store.Who;
import org.accede.desk.view.Asked;
import org.accede.desk.view.Entered;
import org.accede.desk.view.StandingPage;
import org.accede.desk.web.html.JtestandingGenerated;

/** What answers the forms of treaties and filings. */
final class StandingForms {

    private StandingForms() {}

    static void happened(Sent sent) {
        String draft = Drafts.happened(treaty(sent).id());
        Typed typed = sent.typed(draft);
        Result result = standings(sent).happened(typed, sent.field("seen"), who(sent));
        answer(sent, "happened", typed, sent.drafts().settle(draft, typed, result));
    }

    static void filed(Sent sent) {
        String draft = Drafts.filed(treaty(sent).id());
        Typed typed = sent.typed(draft);
        Result result = standings(sent).filed(typed, sent.field("seen"), who(sent));
        answer(sent, "filed", typed, sent.drafts().settle(draft, typed, result));
    }

    static void complete(Sent sent) {
        Typed typed = Told.typed(sent);
        boolean all = typed.has(Standings.COMPLETE);
        answer(sent, "complete", typed, standings(sent).complete(all, sent.field("seen"), who(sent)));
    }

    private static Standings standings(Sent sent) {
        sent.asked().file().profile();
        return new Standings(sent.asked().desk(), sent.asked().file(), treaty(sent));
    }

    private static Instrument treaty(Sent sent) {
        String id = sent.asked().at("t");
        return sent.asked().catalogue().instrument(id).orElseThrow(() -> new NotThere(id));
    }

    private static Who who(Sent sent) {
        return new Who(sent.asked().person().name());
    }

    private static void answer(Sent sent, String form, Typed typed, Result result) {
        Asked asked = sent.asked();
        Optional<Told> told = Told.of(asked.words(), result);
        String treaty = treaty(sent).id();
        if (told.isPresent()) {
            Entered entered = Entered.of(form, typed, told.get().lacks());
            StandingPage page = StandingPage.of(asked.anew(Map.of(), Map.of("treaty", treaty)), entered);
            sent.show(told.get().status(), JtestandingGenerated::render, page, "", true);
        } else {
            sent.saved(
                    "/c/" + asked.place().id() + "/standing?treaty=" + treaty,
                    asked.words().say("standing.saved"),
                    result);
        }
    }
}
