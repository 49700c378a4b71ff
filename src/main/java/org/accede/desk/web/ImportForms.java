package org.accede.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.desk.action.Beginning;
import org.accede.desk.action.Belongs;
import org.accede.desk.action.Uploads;
import org.accede.desk.view.Asked;
import org.accede.desk.view.BeginPage;
import org.accede.desk.view.ImportPage;
import org.accede.desk.view.StartPage;
import org.accede.desk.web.html.JteimportingGenerated;
import org.accede.desk.web.html.JtestartGenerated;

/** A file that somebody brings in without saying for which country: it says so itself, and is looked at there. */
final class ImportForms {

    static final String PATH = "/import";

    private static final int UNPROCESSABLE = 422;

    private ImportForms() {}

    static void in(Sent sent) {
        Asked asked = sent.asked();
        Optional<Uploads.Upload> file = FileForms.upload(sent, List.of());
        if (file.isEmpty()) {
            sent.show(UNPROCESSABLE, JtestartGenerated::render, StartPage.of(asked, "files.wrong.none"), "", true);
            return;
        }
        Uploads.Upload upload = file.get();
        Belongs belongs = Belongs.of(asked.desk(), upload, asked.asOf());
        if (belongs instanceof Belongs.ToProfiles to && to.ids().size() == 1) {
            FileForms.in(sent, asked.anew(Map.of("c", to.ids().get(0))), upload.into(to.ids()));
        } else if (belongs instanceof Belongs.ToProfiles to) {
            sent.goTo(PATH + "/" + asked.desk().uploads().add(upload.into(to.ids())), "");
        } else if (belongs instanceof Belongs.ToState to) {
            String token = asked.desk().uploads().add(upload.into(List.of(to.id())));
            sent.goTo("/start/" + to.iso3() + "/" + Beginning.WORKBOOK + "?" + BeginPage.FILE + "=" + token, "");
        } else if (belongs instanceof Belongs.ToNobody to) {
            wrong(sent, ImportPage.ofNobody(asked.words(), upload.name(), to.iso3()));
        } else {
            wrong(sent, ImportPage.wrong(upload.name(), ((Belongs.Unknown) belongs).troubles()));
        }
    }

    private static void wrong(Sent sent, ImportPage page) {
        sent.show(UNPROCESSABLE, JteimportingGenerated::render, page, "", true);
    }
}
