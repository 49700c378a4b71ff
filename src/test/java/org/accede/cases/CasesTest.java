package org.accede.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.catalogue.Article;
import org.accede.input.RuleFiles;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every worked case gives the verdict that it must; every verdict that an article can reach, and every permitted formality in every
 * state, has a case. What an article can reach the plain evaluator finds; the rules confirm each verdict in some situations that gave
 * it, and the engine fails on two verdicts and on none.
 */
class CasesTest {

    private static final int SITUATIONS_AT_RANDOM = Sample.times(60, 400);

    @TestFactory
    Stream<DynamicNode> articles() {
        Map<String, CaseFile> byArticle = new TreeMap<>();
        RuleFiles.cases(Shipped.RULES).forEach((name, text) -> {
            CaseFile file = CaseFile.parse(text, name);
            byArticle.put(file.article(), file);
        });
        return Shipped.catalogue().articles().stream()
                .filter(article -> article.requirements().stream().anyMatch(r -> r.isAssessed()))
                .map(article -> article(article, byArticle.get(article.id())));
    }

    private static DynamicNode article(Article article, CaseFile file) {
        List<DynamicNode> tests = new ArrayList<>();
        if (file == null) {
            return DynamicTest.dynamicTest(
                    article.id() + " has cases", () -> assertThat(file).isNotNull());
        }
        CaseCheck check = OneArticle.check(article, file.cases());
        file.cases()
                .forEach(one -> tests.add(DynamicTest.dynamicTest(
                        one.name(), () -> assertThat(check.run(one)).isEmpty())));
        tests.add(DynamicTest.dynamicTest("nothing is left without a case", () -> {
            Walk walk = check.walk(SITUATIONS_AT_RANDOM);
            assertThat(walk.disagreements()).isEmpty();
            assertThat(check.notShown(walk.sights())).as("shown by no case").isEmpty();
        }));
        return DynamicContainer.dynamicContainer(article.id() + " " + article.title(), tests);
    }

    @Test
    void eachCaseFileBelongsToAnArticle() {
        assertThat(RuleFiles.cases(Shipped.RULES)).isNotEmpty().allSatisfy((name, text) -> assertThat(
                        Shipped.catalogue().article(CaseFile.parse(text, name).article()))
                .as(name)
                .isPresent());
    }
}
