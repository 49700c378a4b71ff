package org.accede.desk.web.api;

import java.util.Optional;
import org.accede.change.Changes;
import org.accede.desk.store.Entry;
import org.accede.report.change.ChangesJson;
import org.accede.report.frame.ReportJson;
import tools.jackson.core.JsonGenerator;

/** What came of a save as JSON; {@code schema/saved.schema.json} describes it. */
final class SavedJson extends ReportJson {

    private SavedJson(JsonGenerator json) {
        super(json);
    }

    /** @param changes the verdicts that are others now */
    static Reply answer(Entry entry, String digest, Changes changes) {
        return write(Optional.of(entry), digest, Optional.of(changes));
    }

    static Reply whole(Entry entry, String digest) {
        return write(Optional.of(entry), digest, Optional.empty());
    }

    /** It stood there already. */
    static Reply same(String digest) {
        return write(Optional.empty(), digest, Optional.empty());
    }

    private static Reply write(Optional<Entry> entry, String digest, Optional<Changes> changes) {
        return Reply.of(out -> write(out, json -> new SavedJson(json).report(entry, digest, changes)))
                .ofVersion(digest);
    }

    private void report(Optional<Entry> entry, String digest, Optional<Changes> changes) {
        json.writeStartObject();
        kind("saved");
        json.writeBooleanProperty("saved", entry.isPresent());
        text("digest", digest);
        entry.ifPresent(one -> object("entry", () -> HistoryJson.entry(json, one)));
        changes.ifPresent(one -> {
            json.writeName("changes");
            ChangesJson.write(one, json);
        });
        json.writeEndObject();
    }
}
