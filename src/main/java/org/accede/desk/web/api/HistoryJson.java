package org.accede.desk.web.api;

import java.io.OutputStream;
import java.util.List;
import org.accede.desk.store.Change;
import org.accede.desk.store.Entry;
import org.accede.report.frame.ReportJson;
import tools.jackson.core.JsonGenerator;

/** What happened to a file as JSON, the newest first; {@code schema/history.schema.json} describes it. */
final class HistoryJson extends ReportJson {

    private HistoryJson(JsonGenerator json) {
        super(json);
    }

    static void write(String id, List<Entry> entries, OutputStream out) {
        write(out, json -> new HistoryJson(json).report(id, entries));
    }

    /** One of them, within another document. */
    static void entry(JsonGenerator json, Entry entry) {
        new HistoryJson(json).entry(entry);
    }

    private void report(String id, List<Entry> entries) {
        json.writeStartObject();
        kind("history");
        text("file", id);
        list("entries", entries, this::entry);
        json.writeEndObject();
    }

    private void entry(Entry entry) {
        json.writeNumberProperty("id", entry.id());
        text("at", entry.at().toString());
        text("who", entry.who());
        text("kind", entry.kind().id());
        text("before", entry.before());
        text("after", entry.after());
        entry.of().ifPresent(other -> json.writeNumberProperty("of", other));
        list("changes", entry.changes(), this::change);
    }

    private void change(Change change) {
        text("place", change.place().id());
        object("before", () -> Bodies.content(json, change.before()));
        object("after", () -> Bodies.content(json, change.after()));
    }
}
