package org.accede.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accede.Shipped;
import org.accede.drl.DrlRule;
import org.accede.input.RuleFiles;

/**
 * A rule that lacks one of its conditions.
 *
 * @param lacks what was left out
 * @param when the conditions that are left
 * @param phase its own, in which no other rule fires
 */
record Weakened(DrlRule rule, String lacks, String when, String phase) {

    private static final Pattern PATTERN = Pattern.compile("\\b[A-Z]\\w*\\(");
    private static final Pattern UNBOUND = Pattern.compile("(not|exists|forall|[A-Z]\\w*)\\b");
    private static final Pattern PHASE = Pattern.compile("ruleflow-group \"[a-z-]+\"");

    /** Every one of some rules, each without one condition. */
    static List<Weakened> of(List<DrlRule> rules) {
        List<Weakened> all = new ArrayList<>();
        for (DrlRule rule : rules) {
            less(rule.when())
                    .forEach((lacks, when) -> all.add(new Weakened(rule, lacks, when, "without-" + all.size())));
        }
        return all;
    }

    String name() {
        return rule.name() + " | without " + lacks.replace('"', '\'');
    }

    /** The texts of their files, for the compiler. */
    static Map<String, String> files(List<Weakened> all) {
        Map<String, String> texts = RuleFiles.drl(Shipped.RULES);
        Map<String, String> files = new LinkedHashMap<>();
        all.stream().collect(Collectors.groupingBy(one -> one.rule.file())).forEach((file, ofFile) -> {
            String text = texts.get(file);
            StringBuilder out = new StringBuilder(text.substring(0, text.indexOf("\nrule \"")));
            ofFile.forEach(one -> out.append(one.text()));
            files.put(file, out.toString());
        });
        return files;
    }

    private String text() {
        Matcher phases = PHASE.matcher(rule.attributes());
        return "\nrule \"" + name() + '"' + phases.replaceAll("ruleflow-group \"" + phase + '"') + "when\n" + when
                + "\nthen" + rule.then() + "\nend\n";
    }

    /** The conditions without one of them, by the one that is left out. */
    private static Map<String, String> less(String when) {
        Map<String, String> less = new LinkedHashMap<>();
        withoutAPattern(when, less);
        Matcher pattern = PATTERN.matcher(when);
        while (pattern.find()) {
            int open = pattern.end();
            List<String> parts = parts(when.substring(open, closing(when, open)));
            String head = pattern.group().replace("(", "");
            for (int i = 0; i < parts.size(); i++) {
                String part = parts.get(i).strip();
                if (!part.isEmpty() && !part.startsWith("$")) {
                    put(less, head + " " + part, replaced(when, open, parts, i, ""));
                    for (String alternative : alternatives(part)) {
                        put(less, head + " only " + alternative, replaced(when, open, parts, i, alternative));
                    }
                }
            }
        }
        return less;
    }

    /** Patterns that bind nothing can go as a whole. Each begins on a line of its own, and lines that go on are indented deeper. */
    private static void withoutAPattern(String when, Map<String, String> less) {
        List<String> patterns = List.of(when.strip().split("\n    (?! )"));
        for (int i = 0; i < patterns.size(); i++) {
            if (UNBOUND.matcher(patterns.get(i)).lookingAt()) {
                List<String> others = new ArrayList<>(patterns);
                others.remove(i);
                put(less, patterns.get(i).replaceAll("\\s+", " "), String.join("\n    ", others));
            }
        }
    }

    private static void put(Map<String, String> less, String lacks, String when) {
        String name = lacks;
        for (int again = 2; less.containsKey(name); again++) {
            name = lacks + " (" + again + ")";
        }
        less.put(name, when);
    }

    private static String replaced(String when, int open, List<String> parts, int at, String by) {
        List<String> others = new ArrayList<>(parts);
        if (by.isEmpty()) {
            others.remove(at);
        } else {
            others.set(at, by);
        }
        return when.substring(0, open) + String.join(",", others) + when.substring(closing(when, open));
    }

    /** What is left of "this or that" when one of them is left out. */
    private static List<String> alternatives(String part) {
        List<String> alternatives = List.of(part.split(" \\|\\| "));
        if (alternatives.size() == 1) {
            return List.of();
        }
        List<String> fewer = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            List<String> others = new ArrayList<>(alternatives);
            others.remove(i);
            fewer.add(String.join(" || ", others));
        }
        return fewer;
    }

    private static int closing(String text, int open) {
        return open + String.join(",", parts(text.substring(open))).length();
    }

    /** What stands between commas, up to the parenthesis that closes. */
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
            } else if (letter == '(') {
                depth++;
            } else if (letter == ')' && depth-- == 0) {
                parts.add(text.substring(from, i));
                return parts;
            } else if (letter == ',' && depth == 0) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
