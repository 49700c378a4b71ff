package org.accede;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.input.UsageException;
import org.accede.readiness.Occasion;
import org.accede.readiness.Readiness;
import org.accede.readiness.ReviewScope;
import org.accede.readiness.Way;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a program that embeds Accede meets. */
class DossierTest {

    private final Dossier kenya = Shipped.accede().dossier("KEN", Shipped.AS_OF);

    @Test
    void theVerdictOnBeingReadyIsThatOnTheDeposit() {
        Readiness readiness = kenya.readiness(Optional.empty(), List.of());
        assertThat(readiness.ways()).allSatisfy(way -> {
            assertThat(way.verdict())
                    .isEqualTo(kenya.readiness(way.treaty().id()).verdict());
            assertThat(way.verdict().summary().occasion()).isEqualTo(Occasion.DEPOSIT);
            assertThat(way.verdict().summary().review().id()).isEqualTo(ReviewScope.ALL);
        });
    }

    /** So that it is planned once for all that ask for some of the treaties. */
    static List<String> countries() {
        return Sample.one(List.of("FJI", "IND", "JPN", "KEN", "ZWE", "SLB"), "ways");
    }

    @ParameterizedTest
    @MethodSource("countries")
    void theWayToATreatyDoesNotDependOnWhatElseIsAskedAbout(String country) throws ReflectiveOperationException {
        Dossier together = dossier(country);
        Dossier apart = dossier(country);
        for (Optional<LocalDate> deposit :
                List.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.of(2027, 6, 1)))) {
            Readiness all = together.readiness(deposit, List.of());
            assertThat(all.ways().size()).isGreaterThan(3);
            for (Way way : all.ways()) {
                List<String> alone = List.of(way.treaty().id());
                Way same = apart.readiness(deposit, alone).ways().get(0);
                for (RecordComponent part : Way.class.getRecordComponents()) {
                    assertThat(part.getAccessor()
                                    .invoke(same)
                                    .equals(part.getAccessor().invoke(way)))
                            .as(way.treaty().id() + ": " + part.getName())
                            .isTrue();
                }
            }
        }
    }

    private static Dossier dossier(String country) {
        return Shipped.accede().dossier(country, Shipped.AS_OF);
    }

    @Test
    void aNameThatNothingHasIsAnErrorAndNoEmptyAnswer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kenya.finding("BC-999"))
                .withMessage("there is no requirement 'BC-999'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kenya.readiness("budapst"))
                .withMessage("there is no treaty 'budapst'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kenya.readiness(Optional.empty(), List.of("un", "budapst")))
                .withMessage("there is no treaty 'budapst'");
        assertThatIllegalArgumentException().isThrownBy(() -> kenya.checklist(List.of("budapst"), Optional.empty()));
        assertThatThrownBy(() -> Shipped.accede().dossier("Atlantis", Shipped.AS_OF))
                .isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> Accede.withRules(Path.of("nowhere"))).isInstanceOf(UsageException.class);
    }

    @Test
    void aCountryThatOnlyTheRegisterKnowsHasADossierInWhichNothingIsAnsweredButThatItIsAState() {
        Dossier tonga = Shipped.accede().dossier("TON", Shipped.AS_OF);
        assertThat(tonga.profile().topics()).containsOnlyKeys("notifications/competence-of-an-organization");
        assertThat(tonga.finding("UN-64.3").word()).isEqualTo(Word.NOT_APPLICABLE);
        assertThat(Shipped.accede().profileIfThere("TON")).isEmpty();
    }

    @Test
    void profilesCanLieElsewhere(@TempDir Path nothing) {
        Accede elsewhere = Shipped.accede().withCountries(nothing);
        assertThat(elsewhere.profileIfThere("KEN")).isEmpty();
        assertThat(elsewhere.register().entries()).isEmpty();
        assertThat(elsewhere.registerFile()).isEqualTo(nothing.resolve("register.json"));
        assertThat(elsewhere.profile("countries/ken.json").iso3()).isEqualTo("KEN");
    }
}
