package org.accede.next;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.accede.Dossier;
import org.accede.Shipped;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.OpenQuestion;
import org.accede.finding.Questions;
import org.accede.input.Documents;
import org.accede.profile.ProfileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which open question to answer next. */
class NextTest {

    /** Illegal access, of which all is known but what the cases say. */
    private static final String ACCESS = """
            "exists": {"value": "yes"}, "facts": {"access": {"value": "yes"}, "any-system": {"value": "yes"},
              "intent-suffices": {"value": "yes"}}""";

    private static final String NO_PARTY =
            ", \"status\": {\"budapest\": {\"state\": \"none\"}}, \"formalities\": {\"budapest\": {\"complete\": true, \"list\": []}}";

    private static final String PRESERVATION = """
            "exists": {"value": "yes"}, "conditions": {"complete": true, "list": []}, "facts": {"by-order": {"value": "yes"},
              "duty-to-preserve": {"value": "yes"}, "possession-or-control": {"value": "yes"}, "integrity": {"value": "yes"}}""";

    @Test
    void whatNobodyHasLookedForDecidesWhetherAnOffenceIsMet() {
        Next.Question question =
                question(of("illegal-access", ACCESS, NO_PARTY), new OpenQuestion.ConditionsOf("illegal-access"));
        assertThat(question.waiting()).contains("BC-2", "UN-7.1");
        assertThat(decided(question, "no")).contains("BC-2 open -> met", "UN-7.1 open -> met");
        assertThat(decided(question, "yes, security measure")).contains("BC-2 open -> needs a filing");
    }

    @Test
    void aFilingDecidesWhetherAConditionIsCovered() {
        String narrowed =
                ACCESS + ", \"conditions\": {\"complete\": true, \"list\": [{\"name\": \"security-measure\"}]}";
        Next.Question question = question(
                of("illegal-access", narrowed, ", \"status\": {\"budapest\": {\"state\": \"party\"}}"),
                new OpenQuestion.FilingsUnder("BC-2"));
        assertThat(question.waiting()).containsExactly("BC-2");
        assertThat(decided(question, "one is made, on all that it can cover"))
                .containsExactly("BC-2 open -> covered", "BC-40 open -> used");
        assertThat(decided(question, "none, nor any under another article")).contains("BC-2 open -> partial");
    }

    @Test
    void aNumberIsTriedInEachOfItsBands() {
        Next.Question question =
                question(of("preservation", PRESERVATION, ""), new OpenQuestion.Fact("preservation/maximum-days"));
        assertThat(question.trials().stream().map(Next.Trial::answer))
                .containsExactly("0 days", "89 days", "90 days", "91 days");
        assertThat(decided(question, "90 days")).contains("BC-16.2 open -> met");
        assertThat(decided(question, "89 days")).doesNotContain("BC-16.2 open -> met");
    }

    @Test
    void whatHasPropertiesIsNotTriedAsAbsent() {
        Next.Question question = question(
                of("illegal-access", ACCESS.replaceFirst("yes", "unknown"), ""),
                new OpenQuestion.Fact("illegal-access/exists"));
        assertThat(question.trials().stream().map(Next.Trial::answer)).containsExactly("yes");
    }

    @Test
    void whatMostObligationsWaitForStandsFirst() {
        Next next = Shipped.accede().dossier("KEN", Shipped.AS_OF).next(List.of(), 12);
        assertThat(next.questions()).hasSize(12);
        assertThat(next.open()).isGreaterThan(100);
        assertThat(next.questions().stream()
                        .map(question -> question.waiting().size())
                        .toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void onlyObligationsWhoseVerdictAnAnswerCanChangeWait() {
        Next next = Shipped.accede().dossier("KEN", Shipped.AS_OF).next(List.of("budapest"), 12);
        assertThat(next.questions().stream()
                        .flatMap(question -> question.waiting().stream())
                        .toList())
                .allSatisfy(id -> {
                    Finding finding = next.findings().finding(id);
                    assertThat(finding.requirement().instrument()).isEqualTo("budapest");
                    assertThat(finding.requirement().isObligation()).isTrue();
                    assertThat(Questions.canChange(finding)).isTrue();
                });
    }

    /** What is said to change is what changes if the answer is written into the file and all is assessed anew. */
    @ParameterizedTest
    @CsvSource({"yes", "no"})
    void anEffectIsWhatComesOutWhenTheAnswerIsWritten(String answer) {
        String before = profile("preservation", PRESERVATION, "");
        Dossier dossier = dossier(before);
        Next.Question question = question(dossier, new OpenQuestion.Fact("preservation/confidential"));
        Findings after = dossier(before.replace(
                        "\"integrity\"", "\"confidential\": {\"value\": \"" + answer + "\"}, \"integrity\""))
                .findings();
        List<String> changed = dossier.findings().all().stream()
                .filter(finding -> after.finding(finding.requirement().id()).word() != finding.word())
                .map(finding -> finding.requirement().id() + " "
                        + finding.word().words() + " -> "
                        + after.finding(finding.requirement().id()).word().words())
                .toList();
        assertThat(decided(question, answer)).containsExactlyElementsOf(changed);
    }

    @Test
    void theProfileThatIsLookedAtStaysAsItIs() {
        Dossier dossier = dossier(profile("illegal-access", ACCESS, ""));
        var before = dossier.findings().all().stream().map(Finding::word).toList();
        dossier.next(List.of(), 5);
        assertThat(dossier.profile().topics().keySet()).containsExactly("illegal-access");
        assertThat(dossier.findings().all().stream().map(Finding::word).toList())
                .isEqualTo(before);
    }

    @Test
    void aTreatyThatThereIsNotIsTold() {
        Dossier dossier = dossier(profile("illegal-access", ACCESS, ""));
        assertThatThrownBy(() -> dossier.next(List.of("ets185"), 5)).hasMessage("there is no treaty 'ets185'");
    }

    private static List<String> decided(Next.Question question, String answer) {
        return question.trials().stream()
                .filter(trial -> trial.answer().equals(answer))
                .flatMap(trial -> trial.changes().stream())
                .map(change -> change.requirement() + " " + change.from().words() + " -> "
                        + change.to().words())
                .collect(Collectors.toList());
    }

    private static Next.Question question(Dossier dossier, OpenQuestion question) {
        return NextPlanner.one(
                dossier.findings(),
                profile -> Shipped.assessor().assess(profile, Shipped.AS_OF),
                Shipped.catalogue().instruments(),
                question);
    }

    private static Dossier of(String topic, String answers, String more) {
        return dossier(profile(topic, answers, more));
    }

    private static Dossier dossier(String profile) {
        return Shipped.accede()
                .dossier(
                        ProfileReader.read(Documents.parse(profile, "example.json"), "", Shipped.catalogue()),
                        Shipped.AS_OF);
    }

    private static String profile(String topic, String answers, String more) {
        return "{\"constructed\": true, \"country\": {\"iso3\": \"XXB\", \"name\": \"Badland\"}, \"topics\": {\""
                + topic + "\": {" + answers + "}}" + more + "}";
    }
}
