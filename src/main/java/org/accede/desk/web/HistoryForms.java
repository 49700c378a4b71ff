package org.accede.desk.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.accede.desk.action.Bills;
import org.accede.desk.action.NewerRules;
import org.accede.desk.action.NotThere;
import org.accede.desk.action.Past;
import org.accede.desk.action.TypedDay;
import org.accede.desk.store.Outcome;
import org.accede.desk.store.ProfileStore;
import org.accede.desk.store.Who;
import org.accede.desk.view.Asked;
import org.accede.desk.view.HistoryPage;
import org.accede.desk.web.html.JtehistoryGenerated;
import org.accede.input.UsageException;

/** What is done about what was done. */
final class HistoryForms {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;

    private HistoryForms() {}

    /** Takes an entry back. */
    static void undo(Sent sent) {
        Asked asked = sent.asked();
        answer(sent, of(sent, entry -> store(asked).undo(asked.file().id(), entry, who(asked))), "history.undone");
    }

    /** Takes back what was just saved into the profile or a bill, and shows the page again on which it was. */
    static void takeBack(Sent sent) {
        Asked asked = sent.asked();
        String country = "/c/" + asked.place().id();
        String bill = sent.field("bill");
        String id = bill.isEmpty()
                ? asked.file().id()
                : new Bills(asked.desk(), asked.file()).one(bill).id();
        Outcome outcome = of(sent, entry -> store(asked).undo(id, entry, who(asked)));
        String back = sent.field("back");
        sent.goTo(
                back.startsWith(country + "/") && back.matches("[\\w/?=&-]+") ? back : country + "/history",
                outcome instanceof Outcome.Saved
                        ? asked.words().say("history.undone")
                        : asked.words().say("history.not-done") + " "
                                + String.join(" ", HistoryPage.wrong(asked, outcome)));
    }

    /** Somebody has seen what an update of the rules changed. */
    static void rulesSeen(Sent sent) {
        Asked asked = sent.asked();
        new NewerRules(asked.desk(), asked.file()).seen(asked.dossier().findings());
        sent.goTo("/c/" + asked.place().id(), asked.words().say("newer.noted"));
    }

    /** Puts the profile of a day in place of today's. */
    static void back(Sent sent) {
        Asked asked = sent.asked();
        LocalDate day = TypedDay.of(sent.field("day")).orElseThrow(() -> new NotThere("day"));
        answer(
                sent,
                Past.goBack(asked.desk(), asked.file(), day, sent.field("seen"), who(asked))
                        .orElseThrow(() -> new NotThere("day")),
                "history.gone-back");
    }

    /** Writes a change that was not finished, or lets it be. */
    static void unfinished(Sent sent) {
        Asked asked = sent.asked();
        String id = asked.file().id();
        if (sent.field("do").equals("finish")) {
            answer(sent, of(sent, entry -> store(asked).finish(id, entry, who(asked))), "history.finished");
        } else {
            Optional<Outcome> failed = ofDrop(sent);
            if (failed.isPresent()) {
                answer(sent, failed.get(), "");
            } else {
                sent.goTo("/c/" + id + "/history", asked.words().say("history.dropped"));
            }
        }
    }

    private static Optional<Outcome> ofDrop(Sent sent) {
        Asked asked = sent.asked();
        try {
            return store(asked).drop(asked.file().id(), entry(sent), who(asked));
        } catch (UsageException e) {
            throw new NotThere("entry");
        }
    }

    private static Outcome of(Sent sent, LongFunction<Outcome> act) {
        try {
            return act.apply(entry(sent));
        } catch (UsageException e) {
            throw new NotThere("entry");
        }
    }

    private static long entry(Sent sent) {
        return sent.field("entry").matches("\\d{1,15}") ? Long.parseLong(sent.field("entry")) : -1;
    }

    private static ProfileStore store(Asked asked) {
        return asked.desk().store();
    }

    private static Who who(Asked asked) {
        return new Who(asked.person().name());
    }

    private static void answer(Sent sent, Outcome outcome, String done) {
        Asked asked = sent.asked();
        if (outcome instanceof Outcome.Saved) {
            sent.goTo("/c/" + asked.place().id() + "/history", asked.words().say(done));
        } else {
            sent.show(
                    outcome instanceof Outcome.Conflict
                            ? CONFLICT
                            : outcome instanceof Outcome.NotWritten ? UNAVAILABLE : UNPROCESSABLE,
                    JtehistoryGenerated::render,
                    HistoryPage.of(asked.anew(Map.of()), Optional.of(outcome)),
                    "",
                    true);
        }
    }
}
