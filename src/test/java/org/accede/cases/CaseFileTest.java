package org.accede.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.input.InvalidDocumentException;
import org.accede.input.RuleFiles;
import org.accede.profile.Formalities;
import org.accede.profile.Standing;
import org.accede.profile.Value.Degree;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Cases are written short, and mean what they would mean in full. */
class CaseFileTest {

    private static final String HEAD = """
            article: BC-2
            topic: illegal-access
            given:
              facts: {access: yes, any-system: yes}
              conditions: []
            cases:
            """;

    @Test
    void factsAndConditionsOfTheTopicNeedNoPrefix() {
        Situation law =
                only("  - {case: one, facts: {access: no}, conditions: [security-measure], expect: {BC-2: open}}");
        assertThat(law.facts)
                .isEqualTo(Map.of("illegal-access/access", Degree.NO, "illegal-access/any-system", Degree.YES));
        assertThat(law.conditions)
                .isEqualTo(Map.of("illegal-access", new Situation.Looked(true, List.of("security-measure"))));
    }

    @Test
    void factsOfAnotherTopicStandInFullOrUnderIt() {
        Situation law =
                only("  - {case: one, facts: {participation/attempt: no, grooming: {aiding: no, attempt: partly}},"
                        + " conditions: {grooming: unknown}, expect: {BC-2: open}}");
        assertThat(law.facts)
                .containsEntry("participation/attempt", Degree.NO)
                .containsEntry("grooming/aiding", Degree.NO)
                .containsEntry("grooming/attempt", Degree.PARTLY);
        assertThat(law.conditions).containsOnlyKeys("illegal-access");
    }

    @Test
    void unknownTakesBackWhatIsGiven() {
        Situation law = only("  - {case: one, facts: {access: unknown}, conditions: unknown, expect: {BC-2: open}}");
        assertThat(law.facts).containsOnlyKeys("illegal-access/any-system");
        assertThat(law.conditions).isEmpty();
    }

    @Test
    void standingAndFilingsAreThoseOfTheArticlesOwnTreaty() {
        Situation law = only("  - {case: one, standing: party, filed: {BC-2: planned}, expect: {BC-2: open}}");
        assertThat(law.status).isEqualTo(Map.of("budapest", Standing.State.PARTY));
        assertThat(law.formalities.get("budapest").complete()).isFalse();
        assertThat(law.formalities.get("budapest").find("BC-2")).isPresent();
    }

    @Test
    void aPartyWithoutFilingsIsOneWord() {
        Situation law = only("  - {case: one, standing: party-without-filings, expect: {BC-2: open}}");
        assertThat(law.status).isEqualTo(Map.of("budapest", Standing.State.PARTY));
        assertThat(law.formalities).isEqualTo(Map.of("budapest", new Formalities(true, List.of())));
    }

    @Test
    void nothingFiledAndNobodyLookedAreNotTheSame() {
        assertThat(only("  - {case: one, filed: nothing, expect: {BC-2: open}}").formalities)
                .isEqualTo(Map.of("budapest", new Formalities(true, List.of())));
        assertThat(only("  - {case: one, filed: not-looked-up, expect: {BC-2: open}}").formalities)
                .isEqualTo(Map.of("budapest", Formalities.NOT_LOOKED));
    }

    @Test
    void eachIsOneCaseForEveryWord() {
        List<CaseFile.Case> cases = cases(
                "  - {each: [access, any-system], case: \"no {}\", facts: {\"{}\": no}, expect: {BC-2: partial}}");
        assertThat(cases).extracting(CaseFile.Case::name).containsExactly("no access", "no any-system");
        assertThat(cases.get(1).situation().facts)
                .isEqualTo(Map.of("illegal-access/access", Degree.YES, "illegal-access/any-system", Degree.NO));
        assertThat(cases).allSatisfy(one -> assertThat(one.expect()).isEqualTo(Map.of("BC-2", "partial")));
    }

    @Test
    void eachCanPutItOtherwiseInTheName() {
        List<CaseFile.Case> cases = cases("""
                  - each: {BC-2: access, BC-3: interception}
                    case: the declaration on {} is planned
                    filed: {"{}": planned}
                    expect: {"{}": covered}
                """);
        assertThat(cases)
                .extracting(CaseFile.Case::name)
                .containsExactly("the declaration on access is planned", "the declaration on interception is planned");
        assertThat(cases.get(1).expect()).isEqualTo(Map.of("BC-3", "covered"));
        assertThat(cases.get(1).situation().formalities.get("budapest").find("BC-3"))
                .isPresent();
    }

    @Test
    void eachWithoutAPlaceForItsWordIsTheSameCaseTwice() {
        assertRefused(
                "  - {each: [access, any-system], case: one, facts: {access: no}, expect: {BC-2: partial}}",
                "two cases are called 'one'");
    }

    @Test
    void eachOfOneIsNoEach() {
        assertRefused("  - {each: [access], case: \"no {}\", expect: {BC-2: met}}", "two words or more");
    }

    @Test
    void aSlipInAWordIsToldWithTheNearest() {
        assertRefused("  - {case: one, standing: partty, expect: {BC-2: met}}", "Did you mean 'party'?");
        assertRefused("  - {case: one, filed: noting, expect: {BC-2: met}}", "Did you mean 'nothing'?");
    }

    @Test
    void aShortFactNeedsATopic() {
        assertThatThrownBy(() -> CaseFile.parse(
                        "article: BC-2\ncases:\n  - {case: one, facts: {access: no}, expect: {BC-2: met}}",
                        "budapest/art-02.cases.yaml"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("the topic of 'access' is not said");
    }

    /** The writer of drafts and the reader understand each other: tried on every shipped case. */
    @TestFactory
    Stream<DynamicTest> whatIsWrittenOfASituationReadsBackAsTheSame() {
        return RuleFiles.cases(Shipped.RULES).entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(), () -> readsBack(CaseFile.parse(entry.getValue(), entry.getKey()))));
    }

    private static void readsBack(CaseFile file) {
        SituationWriter writer = new SituationWriter(file.instrument(), file.topic());
        StringBuilder text =
                new StringBuilder("article: " + file.article() + "\ntopic: " + file.topic() + "\ncases:\n");
        if (file.topic().isEmpty()) {
            text = new StringBuilder("article: " + file.article() + "\ncases:\n");
        }
        for (int i = 0; i < file.cases().size(); i++) {
            text.append("  - case: ").append(i).append("th\n");
            for (String line : writer.lines(new Situation(), file.cases().get(i).situation())) {
                text.append("    ").append(line).append('\n');
            }
            text.append("    expect: {X: met}\n");
        }
        List<CaseFile.Case> again = CaseFile.parse(text.toString(), file.file()).cases();
        for (int i = 0; i < again.size(); i++) {
            Situation before = file.cases().get(i).situation();
            Situation after = again.get(i).situation();
            String name = file.cases().get(i).name();
            assertThat(after.facts).as(name).isEqualTo(before.facts);
            assertThat(after.conditions).as(name).isEqualTo(before.conditions);
            assertThat(own(after.status, file, Standing.State.NONE))
                    .as(name)
                    .isEqualTo(own(before.status, file, Standing.State.NONE));
            assertThat(own(after.formalities, file, Formalities.NOT_LOOKED))
                    .as(name)
                    .isEqualTo(own(before.formalities, file, Formalities.NOT_LOOKED));
        }
    }

    private static <V> V own(Map<String, V> byTreaty, CaseFile file, V otherwise) {
        return byTreaty.getOrDefault(file.instrument(), otherwise);
    }

    private static Situation only(String text) {
        return cases(text).get(0).situation();
    }

    private static List<CaseFile.Case> cases(String text) {
        return CaseFile.parse(HEAD + text + "\n", "budapest/art-02.cases.yaml").cases();
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> cases(text))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(message);
    }
}
