package org.accede.desk.web.api;

import java.io.OutputStream;
import org.accede.catalogue.Catalogue;
import org.accede.desk.store.Content;
import org.accede.desk.store.Place;
import org.accede.report.frame.ReportJson;
import tools.jackson.core.JsonGenerator;

/** An answer as JSON; {@code schema/answer.schema.json} describes it. */
final class AnswerJson extends ReportJson {

    private AnswerJson(JsonGenerator json) {
        super(json);
    }

    static void write(Catalogue catalogue, Place place, Content content, OutputStream out) {
        write(out, json -> new AnswerJson(json).report(catalogue, place, content));
    }

    private void report(Catalogue catalogue, Place place, Content content) {
        json.writeStartObject();
        kind("answer");
        text("place", place.id());
        text(
                "asks",
                place.kind() == Place.Kind.ANSWER
                        ? catalogue.fact(place.name()).orElseThrow().asks()
                        : catalogue.topics().get(place.name()).title());
        Bodies.content(json, content);
        json.writeEndObject();
    }
}
