package org.accede.desk.web.api;

import java.util.ArrayList;
import java.util.List;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.catalogue.Instrument;
import org.accede.report.Report;
import org.accede.report.Reports;
import org.accede.report.delta.DeltaReport;
import org.accede.report.gap.GapReport;
import org.accede.report.gap.Hints;

/** The reports of the command line, to the byte. */
final class Papers {

    private static final int USUAL = 10;
    private static final int MOST_QUESTIONS = 50;
    private static final int MOST_STATES = 6;

    private Papers() {}

    static Reply gap(Call call) {
        Dossier dossier = call.dossier();
        Accede accede = call.desk().accede();
        return of(Reports.gap(GapReport.of(
                dossier.findings(),
                call.treaties(),
                call.isSecond("only", "all", "gaps"),
                Hints.of(
                        dossier.profile().on(dossier.asOf()),
                        accede.register(dossier.profile().iso3()),
                        accede.catalogue()),
                List.of())));
    }

    static Reply delta(Call call) {
        Instrument from = call.treaty("from", call.needed("from"));
        Instrument to = call.treaty("to", call.needed("to"));
        if (from.equals(to)) {
            throw new Failure(422, "?to", call.words().say("api.same-treaty"), "");
        }
        return of(Reports.delta(
                DeltaReport.of(call.dossier().findings(), call.desk().accede().crosswalk(), from, to)));
    }

    static Reply readiness(Call call) {
        return of(Reports.readiness(call.dossier().readiness(call.deposit(), call.treaties())));
    }

    static Reply checklist(Call call) {
        return of(Reports.checklist(call.dossier().checklist(call.treaties(), call.deposit())));
    }

    static Reply next(Call call) {
        int most = call.number("limit", USUAL, MOST_QUESTIONS);
        return of(Reports.next(call.dossier().next(call.treaties(), most)));
    }

    static Reply compare(Call call) {
        List<String> countries = call.all("c").stream().distinct().toList();
        if (countries.size() < 2 || countries.size() > MOST_STATES) {
            throw new Failure(422, "?c", call.words().say("api.several", MOST_STATES), "");
        }
        List<Dossier> dossiers = new ArrayList<>();
        countries.forEach(id -> dossiers.add(call.dossier(call.desk().file(id), List.of())));
        boolean differ = call.isSecond("differ", "false", "true");
        return of(Reports.compare(call.desk().accede().compare(dossiers, call.treaties(), differ)));
    }

    static Reply cooperate(Call call) {
        Dossier asking = call.dossier(call.desk().file(call.at("a")), List.of());
        Dossier asked = call.dossier(call.desk().file(call.at("b")), List.of());
        if (asking.profile().iso3().equals(asked.profile().iso3())) {
            throw new Failure(422, call.path(), call.words().say("api.same-state"), "");
        }
        return of(Reports.cooperate(call.desk().accede().cooperation(asking, asked)));
    }

    private static Reply of(Report report) {
        return Reply.of(report.jsonBytes());
    }
}
