package org.accede.report.delta;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.accede.catalogue.Instrument;
import org.accede.crosswalk.Relation;
import org.accede.finding.Finding;
import org.accede.finding.OpenQuestion;
import org.accede.report.frame.Papers;
import org.accede.report.frame.ReportJson;
import tools.jackson.core.JsonGenerator;

/** The delta as JSON, in the frame of every report; {@code schema/delta.schema.json} describes it. */
public final class DeltaJson extends ReportJson {

    private final DeltaReport report;

    private DeltaJson(DeltaReport report, JsonGenerator json) {
        super(json);
        this.report = report;
    }

    public static String write(DeltaReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    public static void write(DeltaReport report, OutputStream out) {
        write(out, json -> new DeltaJson(report, json).report());
    }

    private void report() {
        json.writeStartObject();
        head(
                "delta",
                report.profile(),
                report.asOf(),
                Papers.inputs(report.profile(), report.catalogueDigest(), report.rulesDigest()));
        instrument("from", report.from());
        instrument("to", report.to());
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("obligations", report.rows().size());
        report.groups().forEach((group, count) -> {
            json.writeObjectPropertyStart(group.id());
            json.writeNumberProperty("obligations", count.all());
            json.writeNumberProperty("formality", count.formality());
            json.writeNumberProperty("unverified", count.unverified());
            json.writeEndObject();
        });
        json.writeEndObject();
        object("counts", () -> obligations(report.counts()));
        list("adds", report.adds(), this::addition);
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

    private void addition(Addition addition) {
        text("article", addition.article().id());
        text("title", addition.article().title());
        text("beyond", addition.beyond().id());
        texts("requirements", addition.ids());
        texts("says", addition.says());
        object("counts", () -> obligations(addition.counts()));
    }

    private void row(DeltaReport.Row row) {
        json.writeStartObject();
        text("group", row.group().id());
        text("beyond", row.beyond().id());
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
        text("basis", finding.basis().id());
        json.writeBooleanProperty("oursAlone", finding.isOursAlone());
        later(finding.later());
        text("confidence", finding.requirement().confidence().id());
        texts("missing", finding.missing());
        texts("narrowedBy", finding.narrowedBy());
        texts("unknown", finding.unknown().stream().map(OpenQuestion::id).toList());
        texts("citations", finding.citations());
        list("formalities", finding.formalities(), this::formality);
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
}
