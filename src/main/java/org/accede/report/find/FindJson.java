package org.accede.report.find;

import java.io.OutputStream;
import org.accede.find.Hit;
import org.accede.find.Search;
import org.accede.report.frame.ReportJson;
import tools.jackson.core.JsonGenerator;

/** What was found for some words, for programs. */
public final class FindJson extends ReportJson {

    private final Search search;

    private FindJson(JsonGenerator json, Search search) {
        super(json);
        this.search = search;
    }

    public static void write(Search search, OutputStream out) {
        write(out, json -> new FindJson(json, search).report());
    }

    private void report() {
        json.writeStartObject();
        kind("find");
        text("words", search.words());
        json.writeNumberProperty("found", search.found());
        list("hits", search.hits(), this::hit);
        json.writeEndObject();
    }

    private void hit(Hit hit) {
        text("kind", FoundWords.kind(hit.subject()));
        text("id", hit.subject().id());
        text("words", hit.subject().words());
        texts("askedBy", hit.askedBy());
        list("because", hit.matches(), match -> {
            text("words", match.words());
            text("place", match.place().id());
        });
        text("write", String.join(" ", FoundWords.write(hit)));
    }
}
