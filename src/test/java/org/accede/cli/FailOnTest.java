package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check that a script asks for with {@code --fail-on}: exit code 1, and the report is the same. */
class FailOnTest {

    @ParameterizedTest
    @CsvSource({
        "readiness KEN --instrument budapest, blocked, 1",
        "readiness KEN --instrument budapest, not-ready, 1",
        "readiness empty --instrument un, blocked, 0",
        "readiness empty --instrument un, not-ready, 1",
        "readiness KEN --instrument budapest-protocol-1, blocked, 1",
        "readiness DEU --instrument budapest, not-ready, 0",
        "checklist KEN --instrument budapest, to-do, 1",
        "checklist KEN --instrument budapest, unfinished, 1",
        "checklist empty --instrument budapest, open, 1",
    })
    void theCodeSaysWhetherItFails(String call, String what, int code) {
        Cli cli = Cli.asOf((call + " --fail-on " + what).split(" "));
        assertThat(cli.code()).as(cli.err()).isEqualTo(code);
        assertThat(cli.out()).isEqualTo(Cli.asOf(call.split(" ")).out());
    }
}
