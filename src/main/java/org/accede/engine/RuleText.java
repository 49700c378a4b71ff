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
 */
public record RuleText(String name, String sentence, String article, String file, int line) {

    private static final Pattern RULE = Pattern.compile("(?m)^rule \"(.*?)\"");
    private static final Pattern ARTICLE = Pattern.compile("@article\\(\"([^\"]*)\"\\)");

    /** Every rule of a file, in the file's order. */
    static List<RuleText> of(String file, String drl) {
        List<RuleText> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(drl);
        while (rule.find()) {
            int when = drl.indexOf("\nwhen", rule.end());
            Matcher article = ARTICLE.matcher(drl.substring(rule.end(), when < 0 ? rule.end() : when));
            List<String> before = drl.substring(0, rule.start()).lines().toList();
            rules.add(new RuleText(
                    rule.group(1), sentence(before), article.find() ? article.group(1) : "", file, before.size() + 1));
        }
        return rules;
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
