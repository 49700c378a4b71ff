package org.accede.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.brief.Brief;
import org.accede.desk.action.Result;
import org.accede.desk.action.Rewording;
import org.accede.desk.store.NotKept;
import org.accede.desk.view.Asked;
import org.accede.desk.view.Entered;
import org.accede.desk.view.HomePage;
import org.accede.desk.web.html.JtehomeGenerated;

/** What answers the form of a line of the brief. */
final class RewordForms {

    private static final int LONGEST = 600;

    private RewordForms() {}

    static void save(Sent sent) {
        Asked asked = sent.asked();
        Brief brief =
                asked.dossier().brief(Optional.empty(), List.of(asked.treaty().id()));
        String typed = sent.field("words").replaceAll("\\s+", " ");
        String words = sent.field("do").equals("back") ? "" : typed.substring(0, Math.min(LONGEST, typed.length()));
        try {
            new Rewording(asked.desk(), asked.file()).save(brief, sent.field("line"), words);
        } catch (NotKept e) {
            again(sent, e);
            return;
        }
        sent.goTo(
                asked.address(
                        "/c/" + asked.place().id(), "treaty", asked.treaty().id()),
                asked.words().say(words.isEmpty() ? "reword.back.done" : "reword.done"),
                "#to-do");
    }

    /** The same page with what was typed. */
    private static void again(Sent sent, NotKept fault) {
        Asked anew = sent.asked()
                .anew(Map.of(), Map.of("treaty", sent.asked().treaty().id(), HomePage.REWORD, sent.field("line")));
        Told told = Told.of(anew.words(), new Result.NotWritten(fault.outcome().why()))
                .orElseThrow();
        HomePage page = HomePage.of(anew, Entered.of(HomePage.REWORD, Told.typed(sent), told.lacks()));
        sent.show(told.status(), JtehomeGenerated::render, page, "", true);
    }
}
