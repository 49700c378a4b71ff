package org.accede.desk.web;

import org.accede.desk.action.Drafts;

/** Forgets what was typed and not saved. */
final class DraftForms {

    private DraftForms() {}

    static void drop(Sent sent) {
        String country = "/c/" + sent.asked().place().id();
        String key = sent.field("draft");
        new Drafts(sent.asked().desk(), sent.asked().file()).drop(key);
        sent.goTo(country + "/drafts", sent.asked().words().say("draft.gone"));
    }
}
