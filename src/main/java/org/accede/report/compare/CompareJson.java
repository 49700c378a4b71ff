package org.accede.report.compare;

import java.io.OutputStream;
import org.accede.catalogue.Requirement;
import org.accede.compare.Comparison;
import org.accede.finding.Findings;
import org.accede.report.frame.ReportJson;
import tools.jackson.core.JsonGenerator;

/** Several countries side by side, for programs. */
public final class CompareJson extends ReportJson {

    private final Comparison comparison;

    private CompareJson(JsonGenerator json, Comparison comparison) {
        super(json);
        this.comparison = comparison;
    }

    public static void write(Comparison comparison, OutputStream out) {
        write(out, json -> new CompareJson(json, comparison).report());
    }

    private void report() {
        Findings any = comparison.any();
        json.writeStartObject();
        kind("compare");
        text("asOf", comparison.asOf().toString());
        object("inputs", () -> {
            text("catalogue", any.catalogueDigest());
            text("rules", any.rulesDigest());
        });
        json.writeBooleanProperty("onlyDiffering", comparison.onlyDiffering());
        list("countries", comparison.countries(), this::country);
        list("instruments", comparison.treaties(), this::treaty);
        json.writeEndObject();
    }

    private void country(Comparison.Country country) {
        text("column", country.name());
        text("iso3", CompareWords.profile(country).iso3());
        text("name", CompareWords.profile(country).name());
        json.writeBooleanProperty("constructed", CompareWords.profile(country).constructed());
        text("lawAsRead", CompareWords.profile(country).lawAsRead());
        json.writeBooleanProperty("lawRead", country.lawRead());
        text("profile", CompareWords.profile(country).digest());
    }

    private void treaty(Comparison.Treaty treaty) {
        text("id", treaty.instrument().id());
        list("articles", treaty.rows(), row -> {
            text("id", row.article().id());
            text("title", row.article().title());
            text("differs", row.differs().id());
            list("cells", row.cells(), this::cell);
        });
    }

    private void cell(Comparison.Cell cell) {
        text("column", cell.country().name());
        text("known", cell.known().id());
        text("verdict", cell.word().id());
        text("basis", cell.basis().id());
        texts("sections", cell.sections());
        texts("fallsShort", CompareWords.fallsShort(cell, Requirement::id));
        later(cell.sum().later());
    }
}
