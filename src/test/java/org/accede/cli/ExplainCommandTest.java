package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code accede explain}, as a user calls it. */
class ExplainCommandTest {

    @Test
    void explainLeadsFromTheVerdictToTheSection() {
        Cli call = Cli.asOf("explain", "KEN", "BC-2");
        assertThat(call.code()).isZero();
        assertThat(call.out())
                .contains(
                        "Kenya, as of 21 November 2026",
                        "BC-2: needs a filing",
                        "Verdict",
                        "by the rule",
                        "CMCA s. 14(1)",
                        "To do");
    }

    @Test
    void explainTakesAnArticleAndExplainsEachOfItsRequirements() {
        assertThat(Cli.asOf("explain", "ken", "BC-16").out().lines())
                .anyMatch(line -> line.startsWith("BC-16.1: "))
                .anyMatch(line -> line.startsWith("BC-16.2: "))
                .noneMatch(line -> line.startsWith("BC-16.4: "));
    }
}
