package org.accede.desk.store;

import java.util.List;
import java.util.Optional;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;
import org.accede.profile.edit.Scalar;

/**
 * What somebody found that the law asks for beyond the questions of a topic, as a file has it, for forms.
 *
 * @param complete whether these are all; empty if nobody says
 */
public record Looked(Optional<Boolean> complete, List<Row> list, String note) {

    /** One of them; what it does not say is empty. */
    public record Row(String name, List<String> narrows, List<Cited> provisions, String mayBe, String note) {}

    /** What stands at a place; nobody looked if nothing does. */
    public static Looked of(Content content) {
        return content.value()
                .map(JsonText::line)
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .map(group -> new Looked(
                        Given.flag(group, "complete"),
                        group.group("list").map(Group::parts).orElse(List.of()).stream()
                                .map(Group.class::cast)
                                .map(Looked::row)
                                .toList(),
                        group.text("note")))
                .orElse(new Looked(Optional.empty(), List.of(), ""));
    }

    private static Row row(Group group) {
        List<String> narrows = group.group("narrows").map(Group::parts).orElse(List.of()).stream()
                .map(part -> ((Scalar) part).text())
                .toList();
        return new Row(
                group.text("name"),
                narrows,
                Cited.all(group.group("provisions")),
                group.text("mayBe"),
                group.text("note"));
    }

    /** What is to stand at the place. */
    public Content content() {
        return Content.of(JsonLine.object()
                .flag("complete", complete)
                .listOrNone("list", list.stream().map(Looked::json).toList())
                .text("note", note)
                .json());
    }

    private static String json(Row row) {
        return JsonLine.object()
                .text("name", row.name())
                .texts("narrows", row.narrows())
                .list("provisions", row.provisions().stream().map(Cited::json).toList())
                .text("mayBe", row.mayBe())
                .text("note", row.note())
                .json();
    }
}
