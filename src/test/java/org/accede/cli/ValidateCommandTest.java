package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code accede validate}, as a user calls it. */
class ValidateCommandTest {

    @Test
    void validateSaysHowMuchIsAnswered() {
        Cli call = Cli.run("validate", "KEN", "countries/deu.json");
        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).matches("KEN: Kenya, \\d+ of \\d+ questions answered"),
                        line -> assertThat(line)
                                .matches("countries/deu.json: Germany, \\d+ of \\d+ questions answered"));
    }

    @Test
    void validateGoesOnAfterABadFile() {
        Cli call = Cli.run("validate", "src/test/resources/bad-input/profile/null.json", "KEN");
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("null.json:1:1");
        assertThat(call.out()).startsWith("KEN: Kenya");
    }

    @Test
    void everyShippedProfileIsValid() throws IOException {
        List<String> files =
                Cli.countries().map(name -> "countries/" + name + ".json").toList();
        assertThat(Cli.run(Stream.concat(Stream.of("validate"), files.stream()).toArray(String[]::new))
                        .err())
                .isEmpty();
    }
}
