package org.accede.report.frame;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.accede.finding.Counts;
import org.accede.finding.Formality;
import org.accede.finding.Later;
import org.accede.profile.Profile;
import org.accede.profile.Source;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** What the reports in JSON have in common: how they begin, and how a list or a text is written. */
public abstract class ReportJson {

    protected final JsonGenerator json;

    protected ReportJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes a report in UTF-8: millions of bytes, which are never together in memory. */
    protected static void write(OutputStream out, Consumer<JsonGenerator> report) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(new PrettyJson(), out)) {
            report.accept(json);
            json.writeRaw('\n');
        }
    }

    /** Which report it is, of which country and day, and from what. */
    protected final void head(String report, Profile profile, LocalDate asOf, Map<String, String> inputs) {
        head(report, 1, profile, asOf, inputs);
    }

    /** The same in a later version of its format. */
    protected final void head(String report, int version, Profile profile, LocalDate asOf, Map<String, String> inputs) {
        kind(report, version);
        country(profile, () -> text("lawAsRead", profile.lawAsRead()));
        text("asOf", asOf.toString());
        inputs(inputs);
    }

    /** Which report it is, and in which version of its format. */
    protected final void kind(String report) {
        kind(report, 1);
    }

    private void kind(String report, int version) {
        text("report", report);
        json.writeNumberProperty("version", version);
    }

    protected final void country(Profile profile, Runnable more) {
        object("country", () -> {
            text("iso3", profile.iso3());
            text("name", profile.name());
            json.writeBooleanProperty("constructed", profile.constructed());
            more.run();
        });
    }

    /** Fingerprints of what went in. */
    protected final void inputs(Map<String, String> inputs) {
        object("inputs", () -> inputs.forEach(this::text));
    }

    /** The sources that it cites. */
    protected final void sources(List<Source> cited) {
        list("sources", cited, source -> {
            text("id", source.id());
            text("citedAs", source.shortTitle());
            text("title", source.title());
            text("kind", source.kind());
            text("asOf", source.asOf());
            text("read", source.read().map(LocalDate::toString).orElse(""));
            text("note", source.note());
            text("url", source.url().orElse(""));
            text("supersededBy", source.supersededBy().orElse(""));
        });
    }

    protected final void formality(Formality formality) {
        text("article", formality.article());
        text("by", formality.by());
        texts("names", formality.names());
        text("state", formality.state().words());
        text("because", formality.because());
    }

    /** Verdicts on the law of later times, where they differ. */
    protected final void later(List<Later> later) {
        list("later", later, one -> {
            text("time", one.time().id());
            text("verdict", one.word().id());
        });
    }

    protected final void object(String name, Runnable fields) {
        json.writeObjectPropertyStart(name);
        fields.run();
        json.writeEndObject();
    }

    protected final <T> void list(String name, List<T> items, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            fields.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    protected final void text(String name, String value) {
        json.writeStringProperty(name, value);
    }

    protected final void texts(String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** How the obligations of a treaty stand, as every report has it. */
    protected final void obligations(Counts counts) {
        json.writeNumberProperty("obligations", counts.obligations());
        json.writeNumberProperty("notApplicable", counts.notApplicable());
        json.writeNumberProperty("dueNow", counts.dueNow());
        json.writeNumberProperty("dueLater", counts.dueLater());
        json.writeNumberProperty("fulfilled", counts.fulfilled());
        json.writeNumberProperty("needsFiling", counts.needsFiling());
        json.writeNumberProperty("needsChangeOfLaw", counts.needsChangeOfLaw());
        json.writeNumberProperty("needsPractice", counts.needsPractice());
        json.writeNumberProperty("ourReading", counts.ourReading());
        json.writeNumberProperty("openNow", counts.openNow());
        json.writeNumberProperty("openLater", counts.openLater());
    }
}
