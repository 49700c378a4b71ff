package org.accede.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule as people read it.
 *
 * @param name unique among all rules
 * @param sentence what stands above it in its file, in plain words; empty if nothing does
 * @param article the provisions that it rests on; empty for a rule of method
 * @param file where it stands, below the folder of rules
 * @param line where it begins, from 1
 * @param phase in which it fires
 * @param names the words between quotation marks in it that can be names: of questions, topics, kinds, bands
 */
public record RuleText(
        String name, String sentence, String article, String file, int line, String phase, List<String> names) {

    private static final Pattern RULE = Pattern.compile("(?m)^rule \"(.*?)\"");
    private static final Pattern ARTICLE = Pattern.compile("@article\\(\"([^\"]*)\"\\)");

    private static final Pattern PHASE = Pattern.compile("ruleflow-group \"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("\"([a-z0-9-]+(?:/[a-z0-9-]+)*)\"");

    /** Every rule of a file, in the file's order. */
    static List<RuleText> of(String file, String drl) {
        List<RuleText> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(drl);
        while (rule.find()) {
            int when = drl.indexOf("\nwhen", rule.end());
            String attributes = drl.substring(rule.end(), when < 0 ? rule.end() : when);
            int end = drl.indexOf("\nend", rule.end());
            List<String> before = drl.substring(0, rule.start()).lines().toList();
            rules.add(new RuleText(
                    rule.group(1),
                    sentence(before),
                    first(ARTICLE, attributes),
                    file,
                    before.size() + 1,
                    first(PHASE, attributes),
                    names(drl.substring(Math.max(when, rule.end()), end < 0 ? drl.length() : end))));
        }
        return rules;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static List<String> names(String body) {
        return NAME.matcher(body)
                .results()
                .map(name -> name.group(1))
                .distinct()
                .toList();
    }

    private static String sentence(List<String> before) {
        int first = before.size();
        while (first > 0 && before.get(first - 1).startsWith("//")) {
            first--;
        }
        return String.join(
                " ",
                before.subList(first, before.size()).stream()
                        .map(line -> line.substring(2).strip())
                        .toList());
    }
}
