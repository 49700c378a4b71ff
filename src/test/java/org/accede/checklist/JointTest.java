package org.accede.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.checklist.draft.Draft;
import org.accede.checklist.task.WorkPhase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One list for several treaties: what they ask alike is done once. */
class JointTest {

    private static final Optional<LocalDate> DEPOSIT = Optional.of(LocalDate.of(2028, 6, 15));

    private static final Checklist KENYA = of("KEN", "budapest", "un");

    private static Checklist of(String country, String... treaties) {
        return Shipped.accede().dossier(country, Shipped.AS_OF).checklist(List.of(treaties), DEPOSIT);
    }

    /** The powers and the grounds of refusal of both conventions, each once. */
    @Test
    void anAmendmentThatTwoTreatiesAskForIsOneAction() {
        assertThat(KENYA.of(WorkPhase.LEGISLATE))
                .filteredOn(action -> action.treaties().size() == 2)
                .extracting(action -> action.origin().gaps())
                .contains(
                        List.of("BC-15.2", "UN-24.2"),
                        List.of("BC-16.1", "UN-25.1"),
                        List.of("BC-19.2", "UN-28.2"),
                        List.of("BC-20.3", "UN-29.3"),
                        List.of("BC-21.3", "UN-30.3"));
    }

    @Test
    void whatOneTreatyAsksAloneStaysApart() {
        assertThat(KENYA.of(WorkPhase.LEGISLATE))
                .filteredOn(action -> action.origin().gaps().equals(List.of("UN-14.1.b")))
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.treaties()).containsExactly("un");
                    assertThat(action.title()).endsWith("(UN Convention, Article 14(1)(b))");
                });
    }

    @Test
    void anActionOfTwoTreatiesNamesBothPlacesAndSaysWhatIsToBeDoneOnce() {
        Action preservation = Lists.action(KENYA, "law:BC-16.1");
        assertThat(preservation.title())
                .isEqualTo("Expedited preservation of stored computer data"
                        + " (Budapest Convention, Article 16(1); UN Convention, Article 25(1))");
        assertThat(preservation.contents()).doesNotHaveDuplicates();
        assertThat(preservation.contents().get(0)).startsWith("Budapest Convention: ");
        assertThat(preservation.contents().get(1)).startsWith("UN Convention: ");
        assertThat(preservation.origin().counterparts()).isEmpty();
    }

    @Test
    void thereIsOneBillAndADepositForEachTreaty() {
        assertThat(Lists.ids(KENYA))
                .containsOnlyOnce("bill:budapest")
                .doesNotContain("bill:un")
                .contains("step:budapest/deposited", "step:un/deposited")
                .doesNotContain("step:deposited");
        assertThat(Lists.action(KENYA, "step:un/approved").needs()).contains("bill:budapest");
    }

    @ParameterizedTest
    @CsvSource({"KEN, budapest, un", "ROU, budapest, un", "GHA, un, budapest", "MWI, budapest, un"})
    void aQuestionIsAskedOnceAndNoneIsLost(String country, String first, String second) {
        Checklist joint = of(country, first, second);
        Set<String> apart = Stream.of(first, second)
                .flatMap(treaty -> of(country, treaty).of(WorkPhase.FIND_OUT).stream())
                .flatMap(action -> action.contents().stream())
                .collect(Collectors.toSet());
        List<String> asked = joint.of(WorkPhase.FIND_OUT).stream()
                .flatMap(action -> action.contents().stream())
                .toList();
        assertThat(asked).containsAll(apart).isSubsetOf(apart);
        assertThat(joint.of(WorkPhase.FIND_OUT)).extracting(Action::title).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"KEN, budapest, un", "ROU, budapest, un", "GHA, un, budapest", "DEU, budapest, budapest-protocol-2"})
    void everyDutyOfTheSingleListsIsInTheJointOne(String country, String first, String second) {
        Checklist joint = of(country, first, second);
        List<String> apart = Stream.of(first, second)
                .flatMap(treaty -> of(country, treaty).actions().stream())
                .flatMap(action -> action.origin().gaps().stream())
                .toList();
        assertThat(joint.actions().stream().flatMap(action -> action.origin().gaps().stream()))
                .containsExactlyInAnyOrderElementsOf(apart);
        assertThat(joint.actions()).extracting(Action::id).doesNotHaveDuplicates();
        assertThat(joint.drafts()).extracting(Draft::id).doesNotHaveDuplicates();
        Map<String, Integer> numbers = joint.actions().stream().collect(Collectors.toMap(Action::id, Action::number));
        joint.actions().stream()
                .filter(action ->
                        action.work() != WorkPhase.FIND_OUT && !action.id().startsWith("law:"))
                .forEach(action -> assertThat(action.needs().stream()
                                .filter(id -> Lists.action(joint, id).work() != WorkPhase.FIND_OUT))
                        .as(action.id())
                        .allMatch(id -> numbers.get(id) < action.number()));
    }

    @Test
    void theCountsAreThoseOfEachTreaty() {
        assertThat(KENYA.courses())
                .extracting(course -> course.counts())
                .containsExactly(
                        of("KEN", "budapest").courses().get(0).counts(),
                        of("KEN", "un").courses().get(0).counts());
    }
}
