package org.accede.report.frame;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.accede.finding.Formality;
import org.accede.profile.Profile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** What the reports in JSON have in common: how they begin, and how a list or a text is written. */
public abstract class ReportJson {

    protected final JsonGenerator json;

    protected ReportJson(JsonGenerator json) {
        this.json = json;
    }

    /** The text that a report writes, in UTF-8: as bytes at once, for there are millions. */
    public static byte[] written(Consumer<JsonGenerator> report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(new PrettyJson(), out)) {
            report.accept(json);
        }
        out.write('\n');
        return out.toByteArray();
    }

    /** Which report it is, and in which version of its format. */
    public final void kind(String report) {
        text("report", report);
        json.writeNumberProperty("version", 1);
    }

    /** The country, with the date of its law as it was read. */
    public final void country(Profile profile) {
        object("country", () -> {
            text("iso3", profile.iso3());
            text("name", profile.name());
            json.writeBooleanProperty("constructed", profile.constructed());
            text("lawAsRead", profile.lawAsRead());
        });
    }

    /** Fingerprints of what went in. */
    public final void inputs(Profile profile, String catalogue, String rules) {
        object("inputs", () -> {
            text("profile", profile.digest());
            text("catalogue", catalogue);
            text("rules", rules);
        });
    }

    public final void formality(Formality formality) {
        text("article", formality.article());
        text("by", formality.by());
        texts("names", formality.names());
        text("state", formality.state().words());
    }

    public final void object(String name, Runnable fields) {
        json.writeObjectPropertyStart(name);
        fields.run();
        json.writeEndObject();
    }

    public final <T> void list(String name, List<T> items, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            fields.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    public final void text(String name, String value) {
        json.writeStringProperty(name, value);
    }

    public final void texts(String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
