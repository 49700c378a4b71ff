package org.accede.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.Instrument;
import org.accede.desk.action.Drafts;
import org.accede.desk.action.NotThere;
import org.accede.desk.action.Reporting;
import org.accede.desk.action.Result;
import org.accede.desk.action.Typed;
import org.accede.desk.store.Who;
import org.accede.desk.view.Asked;
import org.accede.desk.view.Entered;
import org.accede.desk.view.ReportsPage;
import org.accede.desk.web.html.JtereportsGenerated;

/** What answers the form of reports: looks at the lines, or takes them. */
final class ReportForms {

    private ReportForms() {}

    static void send(Sent sent) {
        Asked asked = sent.asked();
        Instrument treaty = asked.catalogue().instrument(asked.at("t")).orElseThrow(() -> new NotThere(asked.at("t")));
        String draft = Drafts.reports(treaty.id());
        Typed typed = sent.typed(draft);
        Reporting reporting = new Reporting(asked.desk(), asked.file(), treaty, typed);
        Optional<Result> result = sent.field("do").equals("save")
                ? Optional.of(reporting.save(
                        sent.field("seen"), new Who(asked.person().name())))
                : Optional.empty();
        // Lines that were only looked at are not saved either.
        sent.drafts().settle(draft, typed, result.orElse(new Result.Lacking(List.of())));
        Optional<Told> told = result.isPresent()
                ? Told.of(asked.words(), result.get())
                : Optional.of(new Told(
                        reporting.lacks().isEmpty() ? 200 : 422, Told.lacks(asked.words(), reporting.lacks())));
        if (told.isPresent()) {
            Entered entered = Entered.of("reports", typed, told.get().lacks());
            ReportsPage page = ReportsPage.of(
                    asked.anew(Map.of(), Map.of("treaty", treaty.id())), entered, Optional.of(reporting));
            sent.show(
                    told.get().status(),
                    JtereportsGenerated::render,
                    page,
                    page.wrong() > 0
                            ? asked.words()
                                    .say(
                                            "report.previewed.wrong",
                                            page.preview().size(),
                                            page.wrong())
                            : asked.words()
                                    .say("report.previewed", page.preview().size()),
                    !told.get().lacks().isEmpty());
        } else {
            sent.saved(
                    "/c/" + asked.place().id() + "/reports?treaty=" + treaty.id(),
                    asked.words().say("report.saved", reporting.lines().size()),
                    result.get());
        }
    }
}
