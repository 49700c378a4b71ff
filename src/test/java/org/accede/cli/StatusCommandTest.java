package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code accede status}, as a user calls it. */
class StatusCommandTest {

    @Test
    void statusShowsTheOverrideAndBothSources() {
        assertThat(Cli.asOf("status", "KEN").out())
                .contains("goes before the register", "register  invited", "days ago");
    }

    @Test
    void statusOfAllHasEveryRowAndSaysHowOldItIs() {
        String all = Cli.asOf("status").out();
        assertThat(all.lines().filter(line -> line.matches("[A-Z]{3} .*"))).hasSize(198);
        assertThat(all).contains("How old it is", "210 days ago");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "status KEN", "status AZE", "status EUE"})
    void itFitsATerminalOf80Columns(String call) {
        assertThat(Cli.asOf(call.split(" ")).out().lines()).isNotEmpty().allSatisfy(line -> assertThat(line.length())
                .isLessThanOrEqualTo(80));
    }

    @Test
    void whatNobodyKnowsIsBadInputAndSaysSo() {
        Cli call = Cli.asOf("status", "TNO");
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("neither a profile 'TNO' nor such a code");
    }

    @Test
    void withoutARegisterItSaysWhereItWouldBe(@TempDir Path nothing) {
        Cli call = Cli.run(nothing, "status");
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("There is no register", "register.json is missing");
    }
}
