package org.accede.desk.store;

import java.util.List;
import java.util.stream.Collectors;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;
import org.accede.profile.edit.Part;

/** How what is new is laid out: an answer in one line, and of a list of conditions, filings or reports each. */
final class Layout {

    private static final int STEP = 2;

    private Layout() {}

    static Part of(Place.Kind kind, Part value, int indent) {
        return switch (kind) {
            case CONDITIONS, FILINGS, STANDING, FIELD -> JsonText.line(lines(value, indent));
            case ANSWER, TOPIC, SOURCE -> value;
        };
    }

    /** Whether what stood in one line, without a comment, is now to stand in several. */
    static boolean isNewlyInLines(Part there, Part now) {
        String raw = there.raw();
        return raw.indexOf('\n') < 0 && now.raw().indexOf('\n') >= 0 && !raw.contains("//") && !raw.contains("/*");
    }

    private static String lines(Part value, int indent) {
        if (!(value instanceof Group group)) {
            return value.raw();
        }
        List<Part> parts = group.parts();
        boolean listOfObjects =
                !group.isObject() && !parts.isEmpty() && parts.stream().allMatch(Layout::isObject);
        if (listOfObjects) {
            return parts.stream().map(Part::inLine).collect(between("[", indent, "]"));
        }
        boolean holdsSuch = group.isObject()
                && parts.stream()
                        .anyMatch(part -> part instanceof Group list
                                && !list.isObject()
                                && list.parts().stream().anyMatch(Layout::isObject));
        return holdsSuch
                ? group.keys().stream()
                        .map(key -> JsonText.quoted(key) + ": "
                                + lines(group.get(key).orElseThrow(), indent + STEP))
                        .collect(between("{", indent, "}"))
                : value.inLine();
    }

    private static boolean isObject(Part part) {
        return part instanceof Group group && group.isObject();
    }

    private static java.util.stream.Collector<CharSequence, ?, String> between(String open, int indent, String close) {
        String line = "\n" + " ".repeat(indent + STEP);
        return Collectors.joining("," + line, open + line, "\n" + " ".repeat(indent) + close);
    }
}
