package org.accede.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.Dossier;
import org.accede.Shipped;
import org.accede.profile.Bill;
import org.accede.profile.BillReader;
import org.accede.profile.Conditions;
import org.accede.profile.Formalities;
import org.accede.profile.Profile;
import org.accede.profile.Standing;
import org.accede.profile.Statement;
import org.accede.profile.TopicAnswers;
import org.accede.profile.Value;
import org.accede.readiness.ReadinessWord;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;

/** What a bill changes, and what differs from one state of a profile to another. */
class ChangesTest {

    private static final Dossier KENYA = Shipped.accede().dossier("KEN", Shipped.AS_OF);

    @Test
    void theConstructedBillOfKenyaMakesNothingWorseAndMovesNothingThatItDoesNotSpeakOf() {
        Changes changes = KENYA.with(bill()).changes();
        assertThat(ids(changes, ChangeKind.BETTER)).containsExactly("BC-16.1", "BC-19.2", "UN-25.1", "UN-28.2");
        assertThat(ids(changes, ChangeKind.OPENED)).containsExactly("BC-15.2", "UN-24.2");
        assertThat(ids(changes, ChangeKind.KNOWN)).containsExactly("BC-19.4", "UN-28.4");
        assertThat(changes.changed()).hasSize(8);
        assertThat(changes.differences().stream().map(Difference::id))
                .containsExactlyInAnyOrderElementsOf(bill().topics().values().stream()
                        .flatMap(topic -> topic.facts().keySet().stream())
                        .toList());
    }

    @Test
    void eachChangeSaysWhatMovedInItAndWhatDiffersUnderneath() {
        Changes changes = KENYA.with(bill()).changes();
        Change preservation = change(changes, "BC-16.1");
        assertThat(preservation.compared().before().word()).isEqualTo(Word.PARTIAL);
        assertThat(preservation.compared().after().word()).isEqualTo(Word.MET);
        assertThat(preservation.rule()).isEqualTo("a verdict that rises at both ends gets better");
        assertThat(preservation.compared().elements()).hasSize(2);
        assertThat(preservation.because().stream().map(Difference::id))
                .containsExactly("preservation/subscriber-information", "preservation/content-data");
        assertThat(preservation.because().get(0).citations()).containsExactly("Example Bill cl. 2");
    }

    /** What was lacking is there, and the rest is open: nobody knows yet that the bill cures it. */
    @Test
    void whatIsNotDecidedBecomesOpenAndDoesNotGetBetter() {
        Change safeguards = change(KENYA.with(bill()).changes(), "BC-15.2");
        assertThat(safeguards.compared().after().word()).isEqualTo(Word.OPEN);
        assertThat(safeguards.kind()).isEqualTo(ChangeKind.OPENED);
    }

    @Test
    void theEffectOnEachTreatyIsThatOfTheVerdicts() {
        Changes changes = KENYA.with(bill()).changes();
        TreatyChange budapest = changes.treaties().get(0);
        assertThat(budapest.noLongerBlocking()).containsExactly("BC-15.2", "BC-16.1", "BC-19.2");
        assertThat(budapest.newlyBlocking()).isEmpty();
        assertThat(budapest.countsAfter().fulfilled() - budapest.countsBefore().fulfilled())
                .isEqualTo(3);
        assertThat(budapest.wayAfter().verdict().word()).isEqualTo(ReadinessWord.NOT_READY);
        assertThat(changes.treaties().stream().filter(treaty -> !treaty.isReadinessTheSame()))
                .extracting(treaty -> treaty.treaty().id())
                .containsExactly("budapest", "un");
    }

    @Test
    void withoutABillNothingChanges() {
        assertThat(KENYA.changes().isNothing()).isTrue();
    }

    @Test
    void whatABillTakesAwayGetsWorse() {
        Changes changes = KENYA.with(bill("preservation", "preservation/by-order", Value.Degree.NO))
                .changes();
        assertThat(ids(changes, ChangeKind.WORSE)).containsExactly("BC-16.1", "UN-25.1");
        assertThat(changes.changed().get(0).kind()).isEqualTo(ChangeKind.WORSE);
        assertThat(changes.of(ChangeKind.BETTER)).isEmpty();
    }

    @Test
    void aFilingThatTheLawNoLongerNeedsFallsAway() {
        Profile narrowed = access(new Conditions(true, List.of(condition("security-measure"))));
        Profile plain = access(new Conditions(true, List.of()));
        Changes changes = dossier(plain).changesSince(dossier(narrowed));
        assertThat(changes.filings())
                .extracting(one -> one.filing().article(), FilingChange::kind)
                .contains(tuple("BC-2", FilingChange.Kind.FALLS_AWAY));
        assertThat(change(changes, "BC-2").compared().before().word()).isEqualTo(Word.CURABLE);
        assertThat(change(changes, "BC-2").kind()).isEqualTo(ChangeKind.BETTER);
        assertThat(dossier(narrowed).changesSince(dossier(plain)).filings())
                .extracting(one -> one.filing().article(), FilingChange::kind)
                .contains(tuple("BC-2", FilingChange.Kind.COMES_TO_BE_NEEDED));
    }

    @Test
    void betweenTwoDaysWhatDiffersIsTheStanding() {
        Dossier before = Shipped.accede().dossier("ROU", LocalDate.of(2003, 1, 1));
        Changes changes = Shipped.accede().dossier("ROU", Shipped.AS_OF).changesSince(before);
        assertThat(changes.differences()).extracting(Difference::kind).contains(Difference.Kind.STANDING);
        assertThat(ids(changes, ChangeKind.FALLS_DUE)).contains("BC-22.5");
        assertThat(changes.filings()).extracting(FilingChange::kind).containsOnly(FilingChange.Kind.TOO_LATE);
    }

    @Test
    void twoCountriesAreNotCompared() {
        Dossier romania = Shipped.accede().dossier("ROU", Shipped.AS_OF);
        assertThatThrownBy(() -> romania.changesSince(KENYA)).hasMessageContaining("two countries");
    }

    private static Change change(Changes changes, String id) {
        return changes.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Changes changes, ChangeKind kind) {
        return changes.of(kind).stream().map(Change::id).toList();
    }

    private static Bill bill() {
        return BillReader.read(
                Path.of("countries/bills/ken-example-preservation-and-search.json"),
                KENYA.profile(),
                Shipped.catalogue());
    }

    private static Bill bill(String topic, String fact, Value value) {
        TopicAnswers answers =
                new TopicAnswers(Map.of(fact, List.of(statement(value))), Conditions.NOT_LOOKED, Map.of());
        return new Bill("A bill", "", "", Set.of(), "", Map.of(topic, answers), List.of());
    }

    private static Statement statement(Value value) {
        return new Statement(value, List.of(), Optional.empty(), Optional.empty(), false, "");
    }

    private static Conditions.Condition condition(String name) {
        return new Conditions.Condition(
                "illegal-access",
                name,
                Shipped.catalogue().topics().get("illegal-access").narrowedBy(name),
                List.of(),
                Optional.empty(),
                "");
    }

    private static Profile access(Conditions conditions) {
        Map<String, List<Statement>> facts = Stream.of("exists", "access", "any-system", "intent-suffices")
                .collect(Collectors.toMap(
                        name -> "illegal-access/" + name, name -> List.of(statement(Value.Degree.YES))));
        return Profile.empty("XXB", "Badland", false)
                .withTopic("illegal-access", new TopicAnswers(facts, conditions, Map.of()))
                .withFormalities("budapest", new Formalities(true, List.of()));
    }

    private static Dossier dossier(Profile profile) {
        return Shipped.accede()
                .dossier(
                        profile.withStatus(
                                Map.of("budapest", new Standing(Standing.State.NONE, Optional.empty(), "", ""))),
                        Shipped.AS_OF);
    }
}
