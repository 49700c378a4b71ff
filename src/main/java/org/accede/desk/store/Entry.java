package org.accede.desk.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Node;
import org.accede.verdict.Worded;

/**
 * A line of the history of a file.
 *
 * @param id counted from 1 in each file
 * @param who by name; empty if nobody knows
 * @param before the digest of the file
 * @param after the same
 * @param of the entry that it undoes, finishes or drops
 * @param snapshot whether the whole text after it is kept
 */
public record Entry(
        long id,
        Instant at,
        String who,
        Kind kind,
        List<Change> changes,
        String before,
        String after,
        OptionalLong of,
        boolean snapshot) {

    public enum Kind implements Worded {
        /** The file as it was before the Desk first changed it. */
        SEEN,
        /** Somebody changed the file by other means. */
        OUTSIDE,
        CREATED,
        SAVED,
        /** The whole text was put in place of another. */
        REPLACED,
        UNDONE,
        /** Of an entry that was written before the program ended and whose change had not yet come into the file. */
        UNFINISHED,
        /** It came into the file later. */
        FINISHED,
        DROPPED;

        /** Whether it tells of a change, and not of another entry. */
        boolean isChange() {
            return this != UNFINISHED && this != DROPPED;
        }

        /** Whether the change is in the file once the file is moved. */
        boolean isOurs() {
            return this == CREATED || this == SAVED || this == REPLACED || this == UNDONE || this == FINISHED;
        }
    }

    String line() {
        JsonLine line = JsonLine.object()
                .json("id", String.valueOf(id))
                .text("at", at.toString())
                .text("who", who)
                .text("kind", kind.id())
                .list("changes", changes.stream().map(Entry::line).toList())
                .text("before", before)
                .text("after", after)
                .flag("snapshot", snapshot);
        of.ifPresent(other -> line.json("of", String.valueOf(other)));
        return line.json();
    }

    private static String line(Change change) {
        return JsonLine.object()
                .text("place", change.place().id())
                .json("before", line(change.before()))
                .json("after", line(change.after()))
                .json();
    }

    /** As text within the JSON, so that it can be put back to the byte. */
    private static String line(Content content) {
        return JsonLine.object()
                .text("value", content.value().orElse(""))
                .text("open", content.open().orElse(""))
                .json();
    }

    /** Empty if it is no whole line, as when the program ended while it was written. */
    static Optional<Entry> of(String line) {
        try {
            return Documents.parse(line, "history") instanceof Node.Fields fields
                    ? Optional.of(entry(fields))
                    : Optional.empty();
        } catch (InvalidDocumentException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Entry entry(Node.Fields fields) {
        List<Change> changes = new ArrayList<>();
        if (fields.fields().get("changes") instanceof Node.Items list) {
            list.items().forEach(item -> changes.add(change((Node.Fields) item)));
        }
        String of = text(fields, "of");
        return new Entry(
                Long.parseLong(text(fields, "id")),
                Instant.parse(text(fields, "at")),
                text(fields, "who"),
                Worded.of(Kind.class, text(fields, "kind")).orElseThrow(IllegalArgumentException::new),
                List.copyOf(changes),
                text(fields, "before"),
                text(fields, "after"),
                of.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(of)),
                fields.fields().get("snapshot") instanceof Node.Flag flag && flag.value());
    }

    private static Change change(Node.Fields fields) {
        return new Change(
                Place.of(text(fields, "place")).orElseThrow(IllegalArgumentException::new),
                content(fields.fields().get("before")),
                content(fields.fields().get("after")));
    }

    private static Content content(Node node) {
        return node instanceof Node.Fields fields
                ? new Content(perhaps(text(fields, "value")), perhaps(text(fields, "open")))
                : Content.NOTHING;
    }

    private static Optional<String> perhaps(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    private static String text(Node.Fields fields, String name) {
        Node node = fields.fields().get(name);
        return node instanceof Node.Text text ? text.value() : node instanceof Node.Number number ? number.value() : "";
    }
}
