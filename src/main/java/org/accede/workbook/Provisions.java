package org.accede.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accede.profile.Provision;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;
import org.accede.profile.edit.Part;
import org.accede.profile.edit.Scalar;
import org.accede.verdict.Worded;

/** Provisions as lines of a cell: {@code act: s. 14(1) [adopted, from 2027-05-13, note: why]}. */
final class Provisions {

    private static final List<String> FIELDS = List.of("law", "section", "state", "from", "to", "note");

    private static final String STATES = String.join("|", Worded.ids(Provision.State.class));
    private static final Pattern LINE = Pattern.compile("(.*?) \\[(?<state>" + STATES
            + ")?(?:(?:, |(?<=\\[))from (?<from>[-\\d]+))?(?:(?:, |(?<=\\[))to (?<to>[-\\d]+))?"
            + "(?:(?:, |(?<=\\[))note: (?<note>.*))?\\]");

    private Provisions() {}

    /** The lines that stand for them; empty if they are more than lines can tell. */
    static Optional<String> show(Optional<Group> list) {
        List<String> lines = new ArrayList<>();
        for (Part part : list.map(Group::parts).orElse(List.of())) {
            String line = line(part);
            if (!isTheSame(part, read(line))) {
                return Optional.empty();
            }
            lines.add(line);
        }
        return Optional.of(String.join("\n", lines));
    }

    /** What lines stand for; a provision that was there, and whose line is the same, stays as it was. */
    static Part read(String lines, Optional<Group> before) {
        List<String> parts = lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> before.stream()
                        .flatMap(list -> list.parts().stream())
                        .filter(part -> line(part).equals(line))
                        .findFirst()
                        .orElseGet(() -> read(line))
                        .raw())
                .toList();
        return JsonText.list(parts);
    }

    /** The id of the source that a line names. */
    static String law(String line) {
        String bare = LINE.matcher(line).replaceFirst("$1");
        int colon = bare.indexOf(':');
        return (colon < 0 ? bare : bare.substring(0, colon)).strip();
    }

    private static String line(Part part) {
        if (!(part instanceof Group object)) {
            return ((Scalar) part).text();
        }
        String section = object.text("section");
        String more = object.keys().stream()
                .filter(key -> FIELDS.indexOf(key) > 1)
                .sorted((a, b) -> FIELDS.indexOf(a) - FIELDS.indexOf(b))
                .map(key -> switch (key) {
                    case "state" -> object.text(key);
                    case "note" -> "note: " + object.text(key);
                    default -> key + " " + object.text(key);
                })
                .collect(Collectors.joining(", "));
        return object.text("law") + (section.isEmpty() ? "" : ": " + section) + " [" + more + "]";
    }

    private static Part read(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return JsonText.text(line);
        }
        String cited = matcher.group(1);
        int colon = cited.indexOf(':');
        List<String> fields = new ArrayList<>();
        add(fields, "law", colon < 0 ? cited : cited.substring(0, colon));
        add(fields, "section", colon < 0 ? null : cited.substring(colon + 1).strip());
        FIELDS.subList(2, FIELDS.size()).forEach(name -> add(fields, name, matcher.group(name)));
        return JsonText.line("{" + String.join(", ", fields) + "}");
    }

    private static void add(List<String> fields, String name, String value) {
        if (value != null && !value.isEmpty()) {
            fields.add(JsonText.quoted(name) + ": " + JsonText.quoted(value));
        }
    }

    private static boolean isTheSame(Part a, Part b) {
        if (a instanceof Group one && b instanceof Group other) {
            return one.keys().size() == other.keys().size()
                    && one.keys().stream().allMatch(key -> one.text(key).equals(other.text(key)));
        }
        return a instanceof Scalar one
                && b instanceof Scalar other
                && one.text().equals(other.text());
    }
}
