package org.accede.desk.web;

import java.util.Map;
import java.util.Optional;
import org.accede.desk.action.Also;
import org.accede.desk.action.Drafts;
import org.accede.desk.action.Result;
import org.accede.desk.action.Typed;
import org.accede.desk.store.Who;
import org.accede.desk.view.AlsoPage;
import org.accede.desk.view.Asked;
import org.accede.desk.view.Entered;
import org.accede.desk.web.html.JtealsoGenerated;

/** What answers the form of what the law has and no treaty asks. */
final class AlsoForms {

    private AlsoForms() {}

    static void save(Sent sent) {
        Asked asked = sent.asked();
        int at = AlsoPage.at(sent.field(Drafts.AT));
        String draft = Drafts.also(at);
        Typed typed = sent.typed(draft);
        boolean out = sent.field("do").equals("out");
        Result result = result(sent, at, typed, out);
        sent.drafts().settle(draft, typed, result);
        Optional<Told> told = Told.of(asked.words(), result);
        if (told.isPresent()) {
            Entered entered = Entered.of(AlsoPage.FORM, typed, told.get().lacks());
            AlsoPage page = AlsoPage.of(asked.anew(Map.of()), at, entered);
            sent.show(told.get().status(), JtealsoGenerated::render, page, "", true);
        } else {
            String says = asked.words().say(out ? "also.taken-out" : "also.saved");
            sent.saved("/c/" + asked.place().id() + "/also", says, result);
        }
    }

    private static Result result(Sent sent, int at, Typed typed, boolean out) {
        Also also = new Also(sent.asked().desk(), sent.asked().file());
        Who who = new Who(sent.asked().person().name());
        String seen = sent.field("seen");
        if (at < 0) {
            return also.add(typed, seen, who);
        }
        return out ? also.takeOut(at, seen, who) : also.change(at, typed, seen, who);
    }
}
