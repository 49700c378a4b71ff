package org.accede.report;

import java.io.StringWriter;
import java.util.Collection;
import org.accede.catalogue.Instrument;
import org.accede.crosswalk.Relation;
import org.accede.finding.Finding;
import org.accede.finding.Formality;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** The delta as JSON, in the frame of every report; {@code schema/delta.schema.json} describes it. */
public final class DeltaJson {

    private final DeltaReport report;
    private final JsonGenerator json;

    private DeltaJson(DeltaReport report, JsonGenerator json) {
        this.report = report;
        this.json = json;
    }

    public static String write(DeltaReport report) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new PrettyJson(), out)) {
            new DeltaJson(report, json).report();
        }
        return out.append('\n').toString();
    }

    private void report() {
        json.writeStartObject();
        text("report", "delta");
        json.writeNumberProperty("version", 1);
        json.writeObjectPropertyStart("country");
        text("iso3", report.profile().iso3());
        text("name", report.profile().name());
        json.writeBooleanProperty("constructed", report.profile().constructed());
        text("lawAsRead", report.profile().lawAsRead());
        json.writeEndObject();
        text("asOf", report.asOf().toString());
        json.writeObjectPropertyStart("inputs");
        text("profile", report.profile().digest());
        text("catalogue", report.catalogueDigest());
        text("rules", report.rulesDigest());
        json.writeEndObject();
        instrument("from", report.from());
        instrument("to", report.to());
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("obligations", report.rows().size());
        report.counts().forEach((group, count) -> {
            json.writeObjectPropertyStart(group.id());
            json.writeNumberProperty("obligations", count.all());
            json.writeNumberProperty("formality", count.formality());
            json.writeNumberProperty("unverified", count.unverified());
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeArrayPropertyStart("obligations");
        report.rows().forEach(this::row);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void instrument(String side, Instrument instrument) {
        json.writeObjectPropertyStart(side);
        text("id", instrument.id());
        text("title", instrument.title());
        text("standing", report.profile().standing(instrument.id()).state().id());
        json.writeEndObject();
    }

    private void row(DeltaReport.Row row) {
        json.writeStartObject();
        text("group", row.group().id());
        finding(row.here());
        json.writeArrayPropertyStart("there");
        row.there().forEach(this::beside);
        json.writeEndArray();
        texts("difference", row.difference());
        texts("review", row.here().reviews());
        text("step", row.step());
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        text("id", finding.requirement().id());
        text("binding", finding.requirement().binding().id());
        text("asks", finding.requirement().asks());
        text("pinpoint", finding.requirement().pinpoint());
        text("verdict", finding.word().id());
        text("floor", finding.interval().floor().words());
        text("ceiling", finding.interval().ceiling().words());
        text("confidence", finding.requirement().confidence().id());
        texts("missing", finding.missing());
        texts("narrowedBy", finding.narrowedBy());
        texts("unknown", finding.unknown());
        texts("citations", finding.citations());
        json.writeArrayPropertyStart("formalities");
        finding.formalities().forEach(this::formality);
        json.writeEndArray();
    }

    private void beside(DeltaReport.Beside beside) {
        Relation relation = beside.relation();
        json.writeStartObject();
        finding(beside.finding());
        json.writeObjectPropertyStart("relation");
        text("type", relation.type().id());
        text("onlyHere", relation.onlyFirst());
        text("onlyThere", relation.onlySecond());
        text("note", relation.note());
        text("confidence", relation.confidence().id());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void formality(Formality formality) {
        json.writeStartObject();
        text("article", formality.article());
        text("by", formality.by());
        texts("names", formality.names());
        text("state", formality.state());
        json.writeEndObject();
    }

    private void text(String name, String value) {
        json.writeStringProperty(name, value);
    }

    private void texts(String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
