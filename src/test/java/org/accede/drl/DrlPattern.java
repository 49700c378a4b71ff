package org.accede.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of a rule: {@code $t : Task( kind == "law", !bound )}.
 *
 * @param conditions what stands between its commas
 * @param from where it is taken from, if it is no fact of its own
 */
public record DrlPattern(String head, List<String> conditions, String from) {

    private static final Pattern FROM = Pattern.compile("^ *from [^\n(]*");

    /** The patterns of the conditions of a rule, one after the other. */
    public static List<DrlPattern> all(String when) {
        List<DrlPattern> patterns = new ArrayList<>();
        String rest = when.strip();
        while (!rest.isEmpty()) {
            int open = rest.indexOf('(');
            List<String> parts = parts(rest.substring(open + 1));
            String inside = String.join("", parts);
            String after = rest.substring(open + 1 + inside.length() + 1);
            Matcher found = FROM.matcher(after);
            String from = found.find() ? found.group() : "";
            patterns.add(new DrlPattern(
                    rest.substring(0, open).strip(),
                    parts.stream()
                            .map(part -> part.replaceFirst(",$", "").strip())
                            .filter(part -> !part.isEmpty())
                            .toList(),
                    from));
            rest = after.substring(from.length()).strip();
        }
        return patterns;
    }

    /** Up to the closing parenthesis, each with the comma after it. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            quoted ^= letter == '"';
            if (quoted) {
                continue;
            }
            if (letter == '(') {
                depth++;
            } else if (letter == ')' && depth-- == 0) {
                parts.add(text.substring(from, i));
                return parts;
            } else if (letter == ',' && depth == 0) {
                parts.add(text.substring(from, i + 1));
                from = i + 1;
            }
        }
        throw new IllegalArgumentException("there is no closing parenthesis in " + text);
    }

    public DrlPattern without(int condition) {
        List<String> others = new ArrayList<>(conditions);
        others.remove(condition);
        return new DrlPattern(head, others, from);
    }

    @Override
    public String toString() {
        return head + "( " + String.join(", ", conditions) + " )" + from;
    }
}
