package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code accede next}, as a user calls it. */
class NextCommandTest {

    @Test
    void eachQuestionSaysWhoWaitsForItAndWhatItDecides() {
        Cli call = Cli.asOf("next", "KEN", "--instrument", "budapest", "--limit", "6");
        assertThat(call.code()).isZero();
        assertThat(call.out())
                .startsWith("Kenya: what to answer next\n")
                .contains("6 of ", "open questions")
                .contains("illegal-access/ships-and-aircraft\n    Do the grounds of ships and aircraft, as described")
                .contains("    decides  if yes: ", "if no: ");
        assertThat(call.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void programsReadItToo() {
        JsonNode next = JsonMapper.builder()
                .build()
                .readTree(Cli.asOf("next", "KEN", "--limit", "3", "--format", "json")
                        .out());
        assertThat(next.get("report").asString()).isEqualTo("next");
        assertThat(next.get("questions")).hasSize(3).allSatisfy(question -> {
            assertThat(question.get("waiting")).isNotEmpty();
            assertThat(question.get("trials")).isNotEmpty();
        });
        assertThat(next.findValues("changes").stream().flatMap(JsonNode::valueStream))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.propertyNames()).containsExactly("requirement", "from", "to"));
    }

    @Test
    void aCountryWithoutAProfileHasQuestionsToo() {
        assertThat(Cli.asOf("next", "LSO", "--instrument", "budapest", "--limit", "1")
                        .out())
                .startsWith("Lesotho: what to answer next\n");
    }

    @Test
    void whereNothingIsOpenThatIsSaid() {
        assertThat(Cli.asOf("next", "treaty-text-first", "--instrument", "budapest")
                        .out())
                .contains(
                        "No obligation that is due waits for an answer (Budapest\nConvention).",
                        "A constructed example");
    }

    @Test
    void wrongUseIsTold() {
        assertThat(Cli.run("next", "KEN", "--limit", "0").err()).contains("--limit 0 shows nothing. Write 1 or more.");
        assertThat(Cli.run("next", "KEN", "--instrument", "ets185").err()).contains("There is no instrument 'ets185'.");
        assertThat(Cli.run("next", "Atlantis").err()).contains("There is neither a profile 'Atlantis'");
    }
}
