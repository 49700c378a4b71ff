package org.accede.desk.store;

import java.util.List;
import java.util.Optional;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;
import org.accede.profile.edit.Part;
import org.accede.profile.edit.Scalar;

/**
 * One answer to a question as a file has it, for forms; what it does not say is empty.
 *
 * @param value a word, a number, a date; empty where a list answers
 * @param complete whether the rows of a list are all there are; empty where no list answers, or nothing is said of it
 * @param list the rows; empty where no list answers
 * @param source of an answer that rests on no provision
 * @param reviewer who signs it
 */
public record Given(
        String value,
        Optional<Boolean> complete,
        Optional<List<Row>> list,
        List<Cited> provisions,
        String source,
        String reviewer,
        boolean nothingElse,
        String note) {

    /** A row of a list. */
    public record Row(String item, String value, List<Cited> provisions, String note) {}

    /** A plain one. */
    public static Given of(String value, List<Cited> provisions, String source, String note) {
        return new Given(value, Optional.empty(), Optional.empty(), provisions, source, "", false, note);
    }

    /** The answers that stand at a place: none, one, or several that rest on different provisions. */
    public static List<Given> all(Content content) {
        return content.value().map(JsonText::line).stream()
                .flatMap(part ->
                        part instanceof Group list && !list.isObject() ? list.parts().stream() : List.of(part).stream())
                .filter(Group.class::isInstance)
                .map(part -> one((Group) part))
                .toList();
    }

    /** What is to stand at a place for them; nothing for none. */
    public static Content content(List<Given> answers) {
        return answers.isEmpty()
                ? Content.NOTHING
                : Content.of(
                        answers.size() == 1
                                ? answers.get(0).json()
                                : answers.stream().map(Given::json).toList().toString());
    }

    private static Given one(Group group) {
        return new Given(
                group.text("value"),
                flag(group, "complete"),
                group.group("list").map(list -> list.parts().stream()
                        .map(Group.class::cast)
                        .map(Given::row)
                        .toList()),
                Cited.all(group.group("provisions")),
                group.text("source"),
                group.text("reviewer"),
                group.text("nothingElse").equals("true"),
                group.text("note"));
    }

    private static Row row(Group group) {
        return new Row(
                group.text("item"), group.text("value"), Cited.all(group.group("provisions")), group.text("note"));
    }

    static Optional<Boolean> flag(Group group, String name) {
        Optional<Part> part = group.get(name);
        return part.filter(Scalar.class::isInstance)
                .map(scalar -> ((Scalar) scalar).raw().equals("true"));
    }

    private String json() {
        JsonLine line = JsonLine.object();
        if (value.matches("0|[1-9]\\d{0,14}(\\.\\d{1,15})?|0\\.\\d{1,15}")) {
            line.json("value", value); // a year alone is read the same as a text would be, but for dates
        } else {
            line.text("value", value);
        }
        line.flag("complete", complete);
        list.ifPresent(
                rows -> line.listOrNone("list", rows.stream().map(Given::json).toList()));
        return line.list("provisions", provisions.stream().map(Cited::json).toList())
                .text("source", source)
                .text("reviewer", reviewer)
                .flag("nothingElse", nothingElse)
                .text("note", note)
                .json();
    }

    private static String json(Row row) {
        return JsonLine.object()
                .text("item", row.item())
                .text("value", row.value())
                .list("provisions", row.provisions().stream().map(Cited::json).toList())
                .text("note", row.note())
                .json();
    }
}
