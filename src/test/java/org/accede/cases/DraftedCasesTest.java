package org.accede.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.catalogue.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What no case shows can be drafted, so that an author has only to read: but read he must. */
class DraftedCasesTest {

    private static final int SITUATIONS_AT_RANDOM = 100;
    private static final String FILE = "budapest/art-02-illegal-access.cases.yaml";
    private static final String BEGUN = """
            article: BC-2
            topic: illegal-access
            given:
              facts: {access: yes, any-system: yes, intent-suffices: yes}
              conditions: []
            cases:
              - {case: nothing more is asked, expect: {BC-2: met}}
            """;

    @Test
    void aDraftSaysNoMoreThanWhatMatters() {
        String text = drafted(article("BC-2"), CaseFile.parse(BEGUN, FILE), BEGUN);
        assertThat(text).startsWith(BEGUN).contains("""
                          - case: "DRAFT: BC-2 as not-met"
                            facts: {access: no}
                            expect: {BC-2: not-met}
                        """, """
                            conditions: [security-measure]
                            standing: party-without-filings
                            expect: {BC-2: partial}
                        """).doesNotContain("as met\"");
    }

    @Test
    void everyDraftIsRefusedUntilSomebodyNamedIt() {
        CaseFile drafted = CaseFile.parse(drafted(article("BC-2"), CaseFile.parse(BEGUN, FILE), BEGUN), FILE);
        CaseCheck check = OneArticle.check(article("BC-2"), List.of());
        assertThat(drafted.cases()).hasSizeGreaterThan(5);
        assertThat(check.run(drafted.cases().get(0))).isEmpty();
        assertThat(drafted.cases().subList(1, drafted.cases().size()))
                .allSatisfy(one ->
                        assertThat(check.run(one)).singleElement().asString().contains("is a draft"));
    }

    /** From nothing: no file, one article with filings, one with rules, one with permits by text, one with options. */
    @TestFactory
    Stream<DynamicTest> draftsShowAllThatTheWalkReaches() {
        return Stream.of("BC-2", "UN-9", "UN-25", "P1-6")
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    Article article = article(id);
                    String file = article.instrument() + "/art.cases.yaml";
                    String text = draftedFromNothing(article, file);
                    CaseCheck check = OneArticle.check(article, List.of());
                    List<String> complaints = new ArrayList<>();
                    CaseFile.parse(text, file).cases().forEach(one -> complaints.addAll(check.run(one)));
                    assertThat(complaints).allMatch(complaint -> complaint.contains("is a draft"));
                    Set<Sight> reached =
                            check.reachedByRules(SITUATIONS_AT_RANDOM).keySet();
                    assertThat(check.notShown(reached)).isEmpty();
                }));
    }

    private static String draftedFromNothing(Article article, String file) {
        CaseCheck check = OneArticle.check(article, List.of());
        Drafts drafts = Drafts.ofNewFile(file, article.id(), check.best());
        check.draft(check.reachedByRules(SITUATIONS_AT_RANDOM), drafts);
        return drafts.text();
    }

    private static String drafted(Article article, CaseFile file, String text) {
        CaseCheck check = OneArticle.check(article, List.of());
        file.cases().forEach(check::run);
        Map<Sight, Situation> reached = check.reachedByRules(SITUATIONS_AT_RANDOM);
        Drafts drafts = new Drafts(file, text);
        check.draft(reached, drafts);
        return drafts.text();
    }

    private static Article article(String id) {
        return Shipped.catalogue().article(id).orElseThrow();
    }
}
