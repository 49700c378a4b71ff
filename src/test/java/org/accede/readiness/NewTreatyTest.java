package org.accede.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.Accede;
import org.accede.Shipped;
import org.accede.input.Documents;
import org.accede.profile.ProfileReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A treaty is added as files: one with a door, and one of whose doors no rule speaks. */
class NewTreatyTest {

    private static final Path NEW = Path.of("src/test/resources/new-treaty");

    /** What belongs to the treaties that ship, and to nothing else. */
    private static final Set<String> OF_OTHERS = Set.of("facts", "crosswalk", "concerns.yaml");

    private static Accede accede;

    @BeforeAll
    static void addTheTreaties(@TempDir Path rules) throws IOException {
        Set<String> treaties = Set.copyOf(
                Shipped.catalogue().instruments().stream().map(one -> one.id()).toList());
        copy(Shipped.RULES, rules, name -> !treaties.contains(name) && !OF_OTHERS.contains(name));
        copy(NEW, rules, name -> true);
        accede = Accede.withRules(rules);
    }

    private static void copy(Path from, Path to, java.util.function.Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = from.relativize(file);
                if (wanted.test(name.getName(0).toString())) {
                    Files.createDirectories(to.resolve(name).getParent());
                    Files.copy(file, to.resolve(name));
                }
            }
        }
    }

    private static Way way(String treaty, String asOf, String status, String rest) {
        String json = """
                {"constructed": true, "country": {"iso3": "XXA", "name": "Example"}, "sources": {"act": {"title": "Act"}},
                 "status": {"%s": %s}%s}
                """.formatted(treaty, status, rest);
        return accede.dossier(
                        ProfileReader.read(Documents.parse(json, "example.json"), "example", accede.catalogue()),
                        LocalDate.parse(asOf))
                .readiness(treaty);
    }

    private static Way way(String treaty, String status) {
        return way(treaty, "2026-11-21", status, "");
    }

    @Test
    void aStateThatIsNotBoundHasTheDoorOfTheTreatyAndItsSteps() {
        Way way = way("with-door", "{\"state\": \"none\"}");
        assertThat(way.door().kind()).isEqualTo(DoorKind.STATE);
        assertThat(way.status().kind()).isEqualTo(StatusKind.NONE);
        assertThat(way.progress())
                .extracting(StepStatus::state)
                .containsExactly(StepStatus.State.HERE, StepStatus.State.AHEAD, StepStatus.State.AHEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-30, PENDING", "2026-03-31, PARTY"})
    void itsEntryIntoForceIsWorkedOut(String dayAndStatus) {
        String[] parts = dayAndStatus.split(", ");
        Way way = way("with-door", parts[0], "{\"state\": \"deposited\", \"date\": \"2026-03-01\"}", "");
        assertThat(way.status().kind()).isEqualTo(StatusKind.valueOf(parts[1]));
    }

    @Test
    void aLawThatFallsShortIsNotReadyAndAnUnknownOneCannotTell() {
        String theft =
                ", \"topics\": {\"theft\": {\"exists\": {\"value\": \"no\", \"provisions\": [\"act: s. 1\"], \"source\": \"act\"}}}";
        Way falling = way("with-door", "2026-11-21", "{\"state\": \"none\"}", theft);
        assertThat(Ways.verdict(falling, Occasion.DEPOSIT).word()).isEqualTo(ReadinessWord.NOT_READY);
        Way unknown = way("with-door", "{\"state\": \"none\"}");
        assertThat(Ways.verdict(unknown, Occasion.DEPOSIT).word()).isEqualTo(ReadinessWord.CANNOT_TELL);
        assertThat(unknown.reviews(Ways.purpose(unknown, Occasion.DEPOSIT)))
                .extracting(review -> review.summary().title())
                .containsExactly("Other articles");
    }

    @Test
    void whereNoRuleSpeaksOfDoorsTheDepositaryIsAsked() {
        Way way = way("without-door", "{\"state\": \"none\"}");
        assertThat(way.door().kind()).isEqualTo(DoorKind.UNKNOWN);
        assertThat(way.door().review()).contains("Secretary-General");
        assertThat(way.status().kind()).isEqualTo(StatusKind.NONE);
        assertThat(way.purposes()).extracting(Purpose::occasion).containsExactly(Occasion.REQUEST, Occasion.DEPOSIT);
        assertThat(way.steps()).isEmpty();
    }

    /** Whatever a profile can say of a State, there is one door, one status and one verdict for each purpose. */
    @ParameterizedTest
    @EnumSource(org.accede.profile.TreatyEvent.class)
    void whereNoRuleSpeaksEveryStepLeadsSomewhere(org.accede.profile.TreatyEvent event) {
        if (event == org.accede.profile.TreatyEvent.IN_FORCE) {
            assertThat(way("without-door", "{\"state\": \"party\", \"date\": \"2026-01-01\"}")
                            .status()
                            .kind())
                    .isEqualTo(StatusKind.PARTY);
            return;
        }
        Way way = way(
                "without-door",
                "{\"state\": \"none\", \"steps\": [{\"step\": \"" + event.id() + "\", \"date\": \"2026-01-01\"}]}");
        assertThat(way.status().kind())
                .isIn(
                        switch (event) {
                            case SIGNED -> List.of(StatusKind.SIGNED);
                            case DEPOSITED, DENOUNCED -> List.of(StatusKind.PENDING);
                            case PREPARING -> List.of(StatusKind.PREPARING);
                            case OBJECTION, EXTENDED, APPROVED -> List.of(StatusKind.NONE);
                            default -> List.of(StatusKind.UNKNOWN);
                        });
        assertThat(way.purposes())
                .allSatisfy(purpose -> assertThat(way.overall(purpose)).isNotNull());
    }

    @Test
    void whereNoRuleSpeaksOfAFilingTheLawOfTreatiesDoes() {
        Way way = way(
                "without-door",
                "2026-11-21",
                "{\"state\": \"none\"}",
                ", \"formalities\": {\"without-door\": {\"list\": [{\"article\": \"N-1\", \"beyondTheText\": true, \"state\": \"planned\"}]}}");
        assertThat(way.filed()).singleElement().satisfies(note -> assertThat(note.pinpoint())
                .contains("Law of Treaties"));
    }
}
