package org.accede.desk.web.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.desk.store.Content;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Node;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;
import org.accede.profile.edit.Part;
import tools.jackson.core.JsonGenerator;

/** Answers as they are sent and given: as a profile has them. */
final class Bodies {

    /** What is sent, where a file would stand in a message. */
    static final String NAME = "body";

    /** What stands beside an answer when it is given, and may stand beside it when it is sent back. */
    private static final Set<String> BESIDE = Set.of("report", "version", "place", "asks", "digest");

    private Bodies() {}

    /** What stands at a place, and its version. */
    static void content(JsonGenerator json, Content content) {
        json.writeName("answer");
        json.writeRawValue(content.value().map(Bodies::plain).orElse("null"));
        json.writeName("open");
        json.writeRawValue(content.open().map(Bodies::plain).orElse("null"));
        json.writeStringProperty("digest", content.digest());
    }

    /** In one line and without comments, so that every reader takes it. */
    static String plain(String json) {
        return JsonText.line(json).inLine();
    }

    /** An object that was sent: its fields as they stand there. */
    static Map<String, Part> fields(Call call, String text) {
        Node node = Documents.parse(text, NAME);
        if (!(node instanceof Node.Fields)) {
            throw new InvalidDocumentException(
                    node.where(), call.words().say("api.object"), call.words().say("api.object.mend"));
        }
        Group root = JsonText.ofChecked(text).root();
        Map<String, Part> fields = new LinkedHashMap<>();
        root.keys().forEach(name -> fields.put(name, root.get(name).orElseThrow()));
        return fields;
    }

    /** An answer that was sent. */
    static Content content(Call call, String where, Map<String, Part> fields) {
        for (String name : fields.keySet()) {
            if (!name.equals("answer") && !name.equals("open") && !BESIDE.contains(name)) {
                throw new Failure(
                        422,
                        where,
                        call.words().say("api.field", name),
                        call.words().say("api.field.mend"));
            }
        }
        Optional<String> answer = value(fields, "answer");
        Optional<String> open = value(fields, "open");
        if (answer.isEmpty() && open.isEmpty()) {
            throw new Failure(
                    422, where, call.words().say("api.neither"), call.words().say("api.neither.mend"));
        }
        return new Content(answer, open);
    }

    private static Optional<String> value(Map<String, Part> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(Part::inLine).filter(json -> !json.equals("null"));
    }
}
