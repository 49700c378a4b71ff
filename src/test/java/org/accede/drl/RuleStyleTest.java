package org.accede.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final int LONGEST = 45;
    private static final String OWN_NAME = "drools.getRule().getName()";

    /** Rules that serve every treaty are many and alike: their files say once what they are about. */
    private static final List<String> SAY_ONCE = List.of("plan/", "/accession");

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
                        .filter(rule -> SAY_ONCE.stream().noneMatch(rule.file()::contains))
                        .filter(rule -> !rule.comment().matches("(?s)// .*[.]")))
                .isEmpty();
    }

    @Test
    void aFileBeginsWithASentenceThatSaysWhatItsRulesMean() {
        assertThat(RuleFiles.drl(Shipped.RULES)).allSatisfy((file, text) -> assertThat(
                        text.substring(0, text.indexOf("\nrule \"")).strip())
                .as(file)
                .matches("(?s)package \\w+;.*\n\n// .*[.]"));
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
                "\\bduration\\b",
                "\\btimer\\b",
                "\\bagenda-group\\b",
                "\\bactivation-group\\b",
                "\\bauto-focus\\b",
                "\\bmodify\\b",
                "\\bupdate\\s*\\(",
                "\\bretract\\s*\\(",
                "\\bdelete\\s*\\(",
                "\\beval\\s*\\(",
                "\\bdialect\\b",
                "[()]\\s*or\\b|\\bor\\s*\\(", // its branches share what they bind, and each fires
                "\\binsertLogical\\b",
                "\\bdrools\\.(?!getRule\\(\\)\\.getName\\(\\))",
                "\\bfunction\\b",
                "\\bglobal\\b",
                "\\bimport static\\b",
                "\\bSystem\\.",
                "\\bset[A-Z]\\w*\\s*\\("
            })
    void rulesDoWithout(String forbidden) {
        Pattern pattern = Pattern.compile(forbidden);
        code().forEach((file, text) -> assertThat(
                        pattern.matcher(text).results().map(MatchResult::group))
                .as("%s in %s", forbidden, file)
                .isEmpty());
    }

    /** Facts are matched by their types and fields; a map that is asked by a string can neither be indexed nor joined. */
    @Test
    void noRuleLooksAFactUpByAString() {
        Pattern lookUp = Pattern.compile("\\b(yes|no|partly|known|silent|between|above|below)\\(\"");
        assertThat(RuleFiles.drl(Shipped.RULES)).allSatisfy((file, text) -> assertThat(
                        lookUp.matcher(text).results().map(MatchResult::group))
                .as(file)
                .isEmpty());
    }

    /** A group that no Java runs never fires, and nothing else would say so. */
    @Test
    void aRuleBelongsToOnePhaseThatIsRun() throws IOException {
        Set<String> run = phasesThatAreRun();
        assertThat(RULES).allSatisfy(rule -> assertThat(phases(rule.attributes()))
                .as(rule.toString())
                .hasSize(1)
                .isSubsetOf(run));
    }

    /** The words between quotation marks in Java that runs phases. */
    private static Set<String> phasesThatAreRun() throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    (Iterable<Path>) files.filter(file -> file.toString().endsWith(".java"))::iterator) {
                String java = Files.readString(file);
                if (java.contains(".run(\"") || java.contains("PHASES") || file.endsWith("Phases.java")) {
                    Pattern.compile("\"([a-z-]+)\"").matcher(java).results().forEach(word -> words.add(word.group(1)));
                }
            }
        }
        return words;
    }

    private static List<String> phases(String text) {
        return PHASE.matcher(text).results().map(phase -> phase.group(1)).toList();
    }

    /** What only assesses does not load the rules on joining. */
    @Test
    void rulesOnJoiningAndNoOthersMakeThePackagePlan() {
        Set<String> assessment = Set.of(
                "existence", "agree", "reports", "derive", "settle", "weigh", "lower", "assess", "conclude", "sum");
        RuleFiles.drl(Shipped.RULES).forEach((file, text) -> assertThat(phases(text))
                .as(file)
                .isNotEmpty()
                .allMatch(phase -> assessment.contains(phase) != text.startsWith("package plan;")));
    }

    /** A conclusion that names another rule would send its reader astray; a few facts only pass on what was matched, or what is so. */
    @Test
    void aConclusionCarriesTheNameOfItsOwnRule() {
        List<String> unnamed = List.of("new Banded(", "new Looked(", "Derived.answer(");
        Set<String> names = RULES.stream().map(DrlRule::name).collect(Collectors.toSet());
        for (DrlRule rule : RULES) {
            assertThat(names).as("names written by hand in %s", rule).noneMatch(name -> rule.then()
                    .contains("\"" + name + "\""));
            if (!rule.file().startsWith("plan/") && !rule.file().contains("/accession")) {
                assertThat(rule.then().strip().split("(?m)^\\s*insert\\(\\s*"))
                        .as(rule.toString())
                        .hasSizeGreaterThan(1)
                        .allMatch(inserted -> inserted.isEmpty()
                                || inserted.contains(OWN_NAME)
                                || unnamed.stream().anyMatch(inserted::startsWith));
            }
        }
    }

    /** What follows from what within a law is the same for every treaty, so that none is looked at there. */
    @Test
    void rulesOnNationalLawKnowNoTreaty() {
        Set<String> questions = Set.of("Following", "Question", "Topic");
        Pattern imported = Pattern.compile("(?m)^import org\\.accede\\.([\\w.]+)\\.(\\w+);");
        RuleFiles.drl(Shipped.RULES).forEach((file, text) -> {
            if (file.startsWith("law/")) {
                assertThat(imported.matcher(text).results())
                        .as(file)
                        .isNotEmpty()
                        .allMatch(type -> type.group(1).equals("assessment.law")
                                || type.group(1).equals("assessment.treaty") && questions.contains(type.group(2)));
            }
        });
    }

    @Test
    void aRuleFitsAScreen() {
        assertThat(RULES.stream().filter(rule -> rule.lines() > LONGEST)).isEmpty();
    }

    @Test
    void aRuleOfArticlesNamesThem() {
        assertThat(RULES.stream()
                        .filter(rule ->
                                rule.file().contains("/art-") || rule.file().startsWith("twins/"))
                        .filter(rule -> !rule.annotations().containsKey("article")))
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
