package org.accede.desk.store;

import java.util.List;
import java.util.Optional;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;
import org.accede.profile.edit.Part;
import org.accede.profile.edit.Scalar;

/**
 * A provision as a file has it; what it does not say is empty.
 *
 * @param law the id of its source
 */
public record Cited(String law, String section, String state, String from, String to, String note) {

    public static Cited of(String law, String section) {
        return new Cited(law, section, "", "", "", "");
    }

    static List<Cited> all(Optional<Group> list) {
        return list.map(Group::parts).orElse(List.of()).stream().map(Cited::of).toList();
    }

    private static Cited of(Part part) {
        if (part instanceof Group object) {
            return new Cited(
                    object.text("law"),
                    object.text("section"),
                    object.text("state"),
                    object.text("from"),
                    object.text("to"),
                    object.text("note"));
        }
        String text = ((Scalar) part).text();
        int colon = text.indexOf(':');
        return colon < 0
                ? of(text, "")
                : of(text.substring(0, colon), text.substring(colon + 1).strip());
    }

    public String json() {
        boolean inShort = state.isEmpty() && from.isEmpty() && to.isEmpty() && note.isEmpty() && law.indexOf(':') < 0;
        return inShort
                ? JsonText.quoted(section.isEmpty() ? law : law + ": " + section)
                : JsonLine.object()
                        .text("law", law)
                        .text("section", section)
                        .text("state", state)
                        .text("from", from)
                        .text("to", to)
                        .text("note", note)
                        .json();
    }
}
