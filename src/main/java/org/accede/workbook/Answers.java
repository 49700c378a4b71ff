package org.accede.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.FactDefinition;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;
import org.accede.profile.edit.Part;

/** Answers as a cell holds them. */
final class Answers {

    static final List<String> DEGREES = List.of("yes", "partly", "no");

    private static final String UNKNOWN = "unknown";
    private static final String UNLIMITED = "unlimited";

    /** The last line of a list that holds all there is. */
    private static final String NO_MORE = "(no more)";

    private static final String NONE_YET = "(none yet)";

    private Answers() {}

    /** The words among which to choose; empty where there is nothing to choose. */
    static List<String> words(FactDefinition fact) {
        return switch (fact.type()) {
            case ANSWER -> DEGREES;
            case CHOICE -> fact.options();
            case NUMBER ->
                Stream.concat(fact.options().stream(), Stream.of(UNLIMITED)).toList();
            case DATE, LIST -> List.of();
        };
    }

    /** What to write. */
    static String expected(FactDefinition fact) {
        return switch (fact.type()) {
            case ANSWER -> "write yes, partly or no";
            case CHOICE -> "write one of: " + String.join(", ", fact.options());
            case NUMBER ->
                "write a number" + (fact.unit().isEmpty() ? "" : " of " + fact.unit() + ", in digits alone") + ", or "
                        + String.join(" or ", words(fact));
            case DATE -> "write a day, a month or a year as 2027-06-15, 2027-06 or 2027";
            case LIST ->
                "write a line an item, such as '"
                        + (fact.options().isEmpty() ? "ICCPR" : fact.options().get(0)) + ": yes', and " + NO_MORE
                        + " as the last line if there is no other";
        };
    }

    /** How a statement stands in a cell; empty if a cell cannot tell it. */
    static Optional<String> show(FactDefinition fact, Group statement) {
        if (fact.type() != FactDefinition.Type.LIST) {
            return Optional.of(statement.text("value"));
        }
        List<String> lines = new ArrayList<>();
        for (Part item : statement.group("list").map(Group::parts).orElse(List.of())) {
            String line = line((Group) item);
            if (!name(line).equals(((Group) item).text("item"))
                    || !value(line).equals(((Group) item).text("value"))
                    || line.equals(NO_MORE)
                    || line.equals(NONE_YET)) {
                return Optional.empty();
            }
            lines.add(line);
        }
        if (statement.text("complete").equals("true")) {
            lines.add(NO_MORE);
        } else if (lines.isEmpty()) {
            lines.add(NONE_YET);
        }
        return Optional.of(String.join("\n", lines));
    }

    /** What is wrong with an answer that was written; empty if nothing is. */
    static Optional<String> wrong(FactDefinition fact, String text) {
        boolean fine = text.equals(UNKNOWN)
                || switch (fact.type()) {
                    case ANSWER -> DEGREES.contains(word(text));
                    case CHOICE -> fact.options().contains(word(text));
                    case NUMBER -> words(fact).contains(word(text)) || text.matches("\\d{1,15}(\\.\\d{1,15})?");
                    case DATE -> text.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?");
                    case LIST -> text.lines().map(Answers::name).noneMatch(String::isBlank);
                };
        return fine ? Optional.empty() : Optional.of("is no answer to '" + fact.id() + "'");
    }

    /** Puts an answer into a statement. */
    static void put(FactDefinition fact, String text, Group statement, List<String> order) {
        if (fact.type() == FactDefinition.Type.LIST) {
            List<String> lines = text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.equals(NONE_YET))
                    .toList();
            boolean complete = lines.contains(NO_MORE);
            if (complete || !statement.text("complete").isEmpty()) {
                statement.put("complete", JsonText.line(String.valueOf(complete)), order);
            }
            Optional<Group> before = statement.group("list");
            statement.put(
                    "list",
                    JsonText.list(lines.stream()
                            .filter(line -> !line.equals(NO_MORE))
                            .map(line -> item(line, before))
                            .toList()),
                    order);
        } else {
            boolean number = fact.type() == FactDefinition.Type.NUMBER && Character.isDigit(text.charAt(0));
            String said = fact.type() == FactDefinition.Type.DATE ? text : word(text);
            statement.put("value", number ? JsonText.line(number(text)) : JsonText.text(said), order);
        }
    }

    /** JSON has no zeros before a number. */
    private static String number(String digits) {
        return digits.replaceFirst("^0+(?=\\d)", "");
    }

    private static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String line(Group item) {
        String value = item.text("value");
        return item.text("item") + (value.isEmpty() ? "" : ": " + value);
    }

    private static String name(String line) {
        String value = value(line);
        return value.isEmpty()
                ? line.strip()
                : line.substring(0, line.lastIndexOf(':')).strip();
    }

    /** The answer to an item of a list; empty if none is given. */
    private static String value(String line) {
        String last = line.substring(line.lastIndexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
        return line.indexOf(':') > 0 && (DEGREES.contains(last) || last.equals(UNKNOWN)) ? last : "";
    }

    /** An item that was there keeps what its line does not tell. */
    private static String item(String line, Optional<Group> before) {
        String value = value(line);
        List<Group> named = before.stream()
                .flatMap(list -> list.parts().stream())
                .map(Group.class::cast)
                .filter(item -> item.text("item").equals(name(line)))
                .toList();
        Group item = named.size() == 1
                ? (Group) JsonText.line(named.get(0).raw())
                : (Group) JsonText.line("{\"item\": " + JsonText.quoted(name(line)) + "}");
        if (value.isEmpty()) {
            item.remove("value");
        } else if (!item.text("value").equals(value)) {
            item.put("value", JsonText.text(value), List.of("item", "value"));
        }
        return item.raw();
    }

    /** A statement in words, for those that no cell can take. */
    static String words(Group statement) {
        return statement.keys().stream()
                .map(key -> key + ": " + statement.get(key).orElseThrow().raw())
                .collect(Collectors.joining("; "));
    }
}
