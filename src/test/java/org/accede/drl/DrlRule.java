package org.accede.drl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.input.RuleFiles;

/**
 * A rule as its author wrote it.
 *
 * @param comment the lines of comment directly above it
 * @param annotations {@code @article} and its kind, without the at sign
 * @param when the conditions
 * @param then the consequence
 */
public record DrlRule(
        String file,
        int line,
        String name,
        String comment,
        Map<String, String> annotations,
        String attributes,
        String when,
        String then) {

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"(.*?)\"(.*?)^when$(.*?)^then$(.*?)^end$");
    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)\\(\"([^\"]*)\"\\)");

    /** Every rule of a folder. */
    public static List<DrlRule> all(Path folder) {
        return RuleFiles.drl(folder).entrySet().stream()
                .flatMap(file -> of(file.getKey(), file.getValue()).stream())
                .toList();
    }

    public static List<DrlRule> of(String file, String text) {
        List<DrlRule> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            Map<String, String> annotations = new LinkedHashMap<>();
            Matcher annotation = ANNOTATION.matcher(rule.group(2));
            while (annotation.find()) {
                annotations.put(annotation.group(1), annotation.group(2));
            }
            String before = text.substring(0, rule.start());
            rules.add(new DrlRule(
                    file,
                    (int) before.lines().count() + 1,
                    rule.group(1),
                    commentAtTheEndOf(before),
                    annotations,
                    rule.group(2),
                    rule.group(3),
                    rule.group(4)));
        }
        return rules;
    }

    private static String commentAtTheEndOf(String before) {
        List<String> lines = before.lines().toList();
        int first = lines.size();
        while (first > 0 && lines.get(first - 1).startsWith("//")) {
            first--;
        }
        return String.join("\n", lines.subList(first, lines.size()));
    }

    /** From its name to its end. */
    public int lines() {
        return (int) (attributes + when + then).lines().count() + 2;
    }

    @Override
    public String toString() {
        return file + ":" + line + " \"" + name + "\"";
    }
}
