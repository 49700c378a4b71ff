package org.accede.desk.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.accede.input.Digest;
import org.accede.input.Documents;
import org.accede.profile.edit.JsonText;

/**
 * What stands at a place.
 *
 * @param value as JSON, with the comments that stand in it; empty if there is none
 * @param open why it was left open, as JSON; empty if nobody said
 */
public record Content(Optional<String> value, Optional<String> open) {

    public static final Content NOTHING = new Content(Optional.empty(), Optional.empty());

    private static final String NAME = "what is to be saved";

    /** @throws org.accede.input.InvalidDocumentException if it is no JSON */
    public Content {
        value.ifPresent(json -> Documents.parseWithComments(json, NAME));
        open.ifPresent(json -> Documents.parseWithComments(json, NAME));
    }

    /**
     * A value, which will be written in one line unless lines suit it better.
     *
     * @throws org.accede.input.InvalidDocumentException if it is no JSON
     */
    public static Content of(String json) {
        return new Content(Optional.of(json), Optional.empty()).inLine();
    }

    /** No answer, and why. */
    public static Content leftOpen(String why) {
        return new Content(Optional.empty(), Optional.of(JsonText.quoted(why)));
    }

    /** Of what it says, however it is written. */
    public String digest() {
        return Digest.of(said().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether both say the same, however they are written. */
    public boolean saysAs(Content other) {
        return said().equals(other.said());
    }

    public boolean isNothing() {
        return value.isEmpty() && open.isEmpty();
    }

    private Content inLine() {
        return new Content(value.map(json -> JsonText.line(json).inLine()), open);
    }

    private String said() {
        return value.map(json -> JsonText.line(json).inLine()).orElse("") + "\n"
                + open.map(json -> JsonText.line(json).inLine()).orElse("");
    }
}
