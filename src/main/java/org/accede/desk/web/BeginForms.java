package org.accede.desk.web;

import java.util.Map;
import java.util.Optional;
import org.accede.desk.action.Beginning;
import org.accede.desk.action.NotThere;
import org.accede.desk.action.Result;
import org.accede.desk.action.Typed;
import org.accede.desk.store.Who;
import org.accede.desk.view.Asked;
import org.accede.desk.view.BeginPage;
import org.accede.desk.view.Entered;
import org.accede.desk.view.IncomingPage;
import org.accede.desk.view.Row;
import org.accede.desk.view.SavedWords;
import org.accede.desk.web.html.JtebeginGenerated;

/** Begins the profile of a State, and leads on from what somebody has. */
final class BeginForms {

    private static final String FIRST = "BC-2";

    private BeginForms() {}

    static void begin(Sent sent) {
        Asked asked = sent.asked();
        String way = asked.at("way");
        if (!Beginning.WAYS.contains(way)) {
            throw new NotThere(way);
        }
        Typed typed = Told.typed(sent);
        Beginning.Begun begun = new Beginning(asked.desk(), BeginPage.entry(asked))
                .begin(way, typed, new Who(asked.person().name()));
        Optional<Told> told = Told.of(asked.words(), begun.result());
        if (told.isPresent()) {
            Entered entered = Entered.of("begin", typed, told.get().lacks());
            sent.show(told.get().status(), JtebeginGenerated::render, BeginPage.of(asked, entered), "", true);
        } else {
            String says = begun.result() instanceof Result.Done ? "begin.done" : "begin.there";
            String to = BeginPage.waiting(asked, begun.id())
                    .map(file -> IncomingPage.path(begun.id(), file.token()))
                    .orElseGet(() -> "/c/" + begun.id() + onward(way, begun));
            String first = way.equals(Beginning.ACT) ? firstOpen(asked, begun.id()) : "";
            sent.goTo(
                    to + (first.isEmpty() ? "" : "?edit=" + first),
                    asked.words().say(says),
                    first.isEmpty() ? "" : "#" + Row.anchor(first));
        }
    }

    /** The first question of the first article, which is asked at once. */
    private static String firstOpen(Asked asked, String id) {
        return SavedWords.nextOpen(asked.anew(Map.of("c", id, "article", FIRST)), "");
    }

    /** Where one goes on with what one has. */
    private static String onward(String way, Beginning.Begun begun) {
        return switch (way) {
            case Beginning.ACT -> "/a/" + FIRST;
            case Beginning.BILL -> "/bills" + (begun.bill().isEmpty() ? "" : "/" + begun.bill());
            case Beginning.REPORT -> "/reports";
            case Beginning.WORKBOOK -> tab("files", "");
            default -> tab("next", "/articles");
        };
    }

    private static String tab(String tab, String otherwise) {
        return Bar.TABS.contains(tab) ? "/" + tab : otherwise;
    }
}
