package org.accede.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.catalogue.Instrument;
import org.accede.desk.action.Board;
import org.accede.desk.view.Asked;
import org.accede.desk.view.ChecklistPage;
import org.accede.desk.web.html.JtechecklistGenerated;
import org.accede.report.frame.Papers;

/** What is written on the checklist. */
final class ChecklistForms {

    private static final int UNPROCESSABLE = 422;

    private ChecklistForms() {}

    /** The planned day of deposit. */
    static void day(Sent sent) {
        Asked asked = sent.asked();
        Instrument treaty = ChecklistPage.treaty(asked);
        Map<String, String> typed = Map.of("deposit", sent.field("deposit"));
        Board.Wrong wrong = Board.plan(asked.desk(), asked.file(), treaty, sent.field("deposit"));
        answer(sent, treaty, new ChecklistPage.Typing("", typed, wrong.messages()), "checklist.saved.day", "");
    }

    /** What is written on a card. */
    static void task(Sent sent) {
        Asked asked = sent.asked();
        Instrument treaty = ChecklistPage.treaty(asked);
        Map<String, String> typed = new LinkedHashMap<>();
        List.of("state", "by", "who", "way", "note", "title").forEach(name -> typed.put(name, sent.field(name)));
        String task = sent.field("task");
        Board.Wrong wrong = Board.of(asked.desk(), asked.file(), asked.dossier(), treaty)
                .assign(asked.desk(), asked.file(), asked.dossier().findings(), task, typed);
        answer(
                sent,
                treaty,
                new ChecklistPage.Typing(task, typed, wrong.messages()),
                "checklist.saved.task",
                "#" + Papers.id("task", task));
    }

    private static void answer(Sent sent, Instrument treaty, ChecklistPage.Typing typing, String done, String anchor) {
        if (typing.wrong().isEmpty()) {
            sent.goTo(
                    "/c/" + sent.asked().place().id() + "/checklist/" + treaty.id(),
                    sent.asked().words().say(done),
                    anchor);
        } else {
            sent.show(UNPROCESSABLE, JtechecklistGenerated::render, ChecklistPage.of(sent.asked(), typing), "", true);
        }
    }
}
