package org.accede.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.input.RuleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules read like sentences, one idea each, and use nothing that makes one depend on when another fires. */
class RuleStyleTest {

    private static final List<DrlRule> RULES = DrlRule.all(Shipped.RULES);
    private static final Pattern PHASE = Pattern.compile("ruleflow-group \"([a-z-]+)\"");
    private static final int WIDTH = 165;

    @Test
    void everyRuleOfTheFilesIsReadHere() {
        long written = RuleFiles.drl(Shipped.RULES).values().stream()
                .flatMap(String::lines)
                .filter(line -> line.strip().startsWith("rule "))
                .count();
        assertThat(RULES).isNotEmpty().hasSize((int) written);
    }

    @Test
    void aRuleBeginsWithASentenceThatSaysWhatItMeans() {
        assertThat(RULES.stream()
                        .filter(rule ->
                                rule.file().contains("/art-") || rule.file().startsWith("assessment/"))
                        .filter(rule -> !rule.comment().matches("(?s)// .*[.]")))
                .isEmpty();
    }

    /** Rules that serve every treaty are many and alike: the file says once what they are about. */
    @Test
    void aFileOfThePlanBeginsWithASentenceThatSaysWhatItsRulesMean() {
        assertThat(RuleFiles.drl(Shipped.RULES)).allSatisfy((file, text) -> {
            if (file.startsWith("plan/")) {
                assertThat(text.substring(0, text.indexOf("\nrule \"")).strip())
                        .as(file)
                        .matches("(?s)package plan;.*\n\n// .*[.]");
            }
        });
    }

    @Test
    void ruleNamesAreUniqueAndPlain() {
        assertThat(RULES)
                .extracting(DrlRule::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("\\p{ASCII}+"));
    }

    /** Each of these makes the outcome depend on the order of firing, hides logic from the reader, or needs another language. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\bsalience\\b",
                "\\bno-loop\\b",
                "\\block-on-active\\b",
                "\\bagenda-group\\b",
                "\\bactivation-group\\b",
                "\\bauto-focus\\b",
                "\\bmodify\\b",
                "\\bupdate\\s*\\(",
                "\\bretract\\s*\\(",
                "\\bdelete\\s*\\(",
                "\\beval\\s*\\(",
                "\\bdialect\\b",
                "\\bnot\\b\\s*\\(?",
                "\\bfunction\\b",
                "\\bglobal\\b",
                "\\bimport static\\b",
                "\\bSystem\\.",
                "\\bset[A-Z]\\w*\\s*\\("
            })
    void rulesDoWithout(String forbidden) {
        Pattern pattern = Pattern.compile(forbidden);
        code().forEach((file, text) -> assertThat(
                        pattern.matcher(text).results().map(found -> found.group()))
                .as("%s in %s", forbidden, file)
                .isEmpty());
    }

    /** A group that no Java runs never fires, and nothing else would say so. */
    @Test
    void aRuleBelongsToAPhaseThatIsRun() throws IOException {
        StringBuilder java = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/accede/rules"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                java.append(Files.readString(file));
            }
        }
        assertThat(RULES.stream().filter(rule -> {
                    Matcher phase = PHASE.matcher(rule.attributes());
                    return !phase.find() || !java.toString().contains("\"" + phase.group(1) + "\"");
                }))
                .isEmpty();
    }

    /** What only assesses does not load the rules on joining. */
    @Test
    void rulesOnJoiningAndNoOthersMakeThePackagePlan() {
        Set<String> assessment = Set.of("derive", "weigh", "assess", "conclude");
        RuleFiles.drl(Shipped.RULES).forEach((file, text) -> assertThat(
                        PHASE.matcher(text).results().map(phase -> phase.group(1)))
                .as(file)
                .isNotEmpty()
                .allMatch(phase -> assessment.contains(phase) != text.startsWith("package plan;")));
    }

    @Test
    void aRuleOfAnArticleNamesIt() {
        assertThat(RULES.stream()
                        .filter(rule -> rule.file().contains("/art-")
                                && !rule.annotations().containsKey("article")))
                .isEmpty();
    }

    @Test
    void theLinesOfRulesCatalogueAndCasesFitAScreen() {
        Map<String, String> files = new TreeMap<>(RuleFiles.drl(Shipped.RULES));
        files.putAll(RuleFiles.yaml(Shipped.RULES));
        files.putAll(RuleFiles.cases(Shipped.RULES));
        files.keySet()
                .removeIf(name -> name.contains("accession") || name.equals("concerns.yaml")); // sentences for readers
        files.forEach((file, text) -> assertThat(text.lines().filter(line -> line.length() >= WIDTH))
                .as("long lines of " + file)
                .isEmpty());
    }

    /** The files without what is no code: comments and texts. */
    private static Map<String, String> code() {
        Map<String, String> code = new TreeMap<>();
        RuleFiles.drl(Shipped.RULES)
                .forEach((file, text) ->
                        code.put(file, text.replaceAll("(?m)//.*$", "").replaceAll("\"([^\"\\\\]|\\\\.)*\"", "\"\"")));
        return code;
    }
}
