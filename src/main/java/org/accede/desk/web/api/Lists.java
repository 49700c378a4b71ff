package org.accede.desk.web.api;

import java.util.List;
import org.accede.catalogue.Instrument;
import org.accede.report.Reports;
import org.accede.report.pages.ListJson;
import org.accede.report.pages.StatusJson;

/** What there is: profiles, States, treaties, questions, and what happened. */
final class Lists {

    private static final int USUAL = 10;
    private static final int MOST = 1000;

    private Lists() {}

    static Reply countries(Call call) {
        return Reply.of(out -> CountriesJson.write(call.desk(), out));
    }

    static Reply register(Call call) {
        List<Instrument> treaties = call.desk().accede().catalogue().instruments();
        return Reply.of(out -> StatusJson.all(call.desk().accede().register(), treaties, call.asOf(), out));
    }

    static Reply catalogue(Call call) {
        List<String> treaties = call.treaties();
        return Reply.of(out -> ListJson.write(call.desk().accede().catalogue(), treaties, out));
    }

    static Reply questions(Call call) {
        String words = call.needed("q");
        int most = call.number("limit", USUAL, MOST);
        return Reply.of(
                Reports.find(call.desk().accede().find(words, most), call.desk().today())
                        .jsonBytes());
    }

    static Reply history(Call call) {
        String id = call.file().id();
        return Reply.of(out -> HistoryJson.write(id, call.desk().store().history(id), out));
    }
}
