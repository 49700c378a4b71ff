package org.accede.desk.web;

import java.util.List;
import java.util.Optional;
import org.accede.brief.Brief;
import org.accede.desk.action.Rewording;
import org.accede.desk.view.Asked;

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
        new Rewording(asked.desk(), asked.file()).save(brief, sent.field("line"), words);
        sent.goTo(
                asked.address(
                        "/c/" + asked.place().id(), "treaty", asked.treaty().id()),
                asked.words().say(words.isEmpty() ? "reword.back.done" : "reword.done"),
                "#to-do");
    }
}
