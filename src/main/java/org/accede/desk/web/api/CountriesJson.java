package org.accede.desk.web.api;

import java.io.OutputStream;
import java.util.List;
import org.accede.desk.action.CountryFile;
import org.accede.desk.action.Desk;
import org.accede.report.frame.ReportJson;
import tools.jackson.core.JsonGenerator;

/** The profiles of the folder as JSON; {@code schema/countries.schema.json} describes it. */
final class CountriesJson extends ReportJson {

    private final Desk desk;

    private CountriesJson(JsonGenerator json, Desk desk) {
        super(json);
        this.desk = desk;
    }

    static void write(Desk desk, OutputStream out) {
        write(out, json -> new CountriesJson(json, desk).report());
    }

    private void report() {
        json.writeStartObject();
        kind("countries");
        List<CountryFile> files = desk.all();
        list("countries", files, this::country);
        list("passedOver", desk.store().passedOver(), file -> {
            text("file", file.file());
            text("reason", file.reason().id());
        });
        json.writeEndObject();
    }

    private void country(CountryFile file) {
        text("id", file.id());
        text("name", file.name());
        text("digest", file.read().digest());
        file.profileIfRead().ifPresent(profile -> {
            text("iso3", profile.iso3());
            json.writeBooleanProperty("constructed", profile.constructed());
            text("lawAsRead", profile.lawAsRead());
        });
        texts("bills", desk.bills(file));
        list("problems", file.problems(), problem -> {
            text("where", problem.where().toString());
            text("wrong", problem.inShort());
            text("mend", problem.mend());
        });
    }
}
