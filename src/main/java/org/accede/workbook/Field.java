package org.accede.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;
import org.accede.profile.edit.Part;
import org.accede.profile.edit.Scalar;

/**
 * A field of a profile that stands in a cell.
 *
 * @param name in the profile
 */
record Field(Column column, String name, Form form) {

    /** How it stands in the cell. */
    enum Form {
        TEXT,
        /** A list, with commas. */
        WORDS,
        /** The same, or a single one without a list. */
        WORD_OR_WORDS,
        /** True as yes, false as no. */
        FLAG,
        PROVISIONS,
        /** Yes, no, or of which articles. */
        COMPLETE
    }

    /** What the cell shows; empty if it cannot tell it. */
    Optional<String> show(Group entry) {
        Part part = entry.get(name).orElse(null);
        if (form == Form.PROVISIONS) {
            return Provisions.show(entry.group(name));
        }
        if (part instanceof Group list) {
            return words(list);
        }
        String text = entry.text(name);
        return Optional.of(form == Form.FLAG || form == Form.COMPLETE ? flag(text) : text);
    }

    private static String flag(String text) {
        return switch (text) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> text;
        };
    }

    private static Optional<String> words(Group list) {
        boolean fits = !list.isEmpty()
                && list.parts().stream()
                        .allMatch(part -> part instanceof Scalar word
                                && word.raw().startsWith("\"")
                                && !word.text().isBlank()
                                && word.text().equals(word.text().strip())
                                && word.text().indexOf(',') < 0);
        return fits
                ? Optional.of(list.parts().stream()
                        .map(part -> ((Scalar) part).text())
                        .collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    void put(String text, Group entry, List<String> order) {
        if (text.isEmpty()) {
            entry.remove(name);
        } else {
            entry.put(name, part(text, entry), order);
        }
    }

    private Part part(String text, Group entry) {
        return switch (form) {
            case TEXT -> JsonText.text(text);
            case WORDS -> text.equals("unknown") ? JsonText.text(text) : list(text);
            case WORD_OR_WORDS -> text.indexOf(',') < 0 ? JsonText.text(text) : list(text);
            case FLAG -> new Scalar(String.valueOf(text.equals("yes")));
            case PROVISIONS -> Provisions.read(text, entry.group(name));
            case COMPLETE ->
                List.of("yes", "no").contains(text) ? new Scalar(String.valueOf(text.equals("yes"))) : list(text);
        };
    }

    private static Part list(String text) {
        return JsonText.list(Stream.of(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(JsonText::quoted)
                .toList());
    }
}
