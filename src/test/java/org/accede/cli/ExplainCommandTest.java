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

    /** On which answer it rests whether a paragraph applies is said as it is asked. */
    @Test
    void whetherItAppliesIsSaidInWords() {
        String explained = Cli.asOf("explain", "KEN", "UN-11").out().replaceAll("\\s+", " ");
        assertThat(explained)
                .containsPattern("Applies (yes|no): [^/]+\\? \\(Misuse of devices\\) (Yes|Partly|No)\\b")
                .doesNotContain("misuse-of-devices/exists: yes");
        assertThat(Cli.asOf("explain", "empty", "UN-11").out().replaceAll("\\s+", " "))
                .contains("(Misuse of devices) Not known");
    }

    @Test
    void explainTakesAnArticleAndExplainsEachOfItsRequirements() {
        assertThat(Cli.asOf("explain", "ken", "BC-16").out().lines())
                .anyMatch(line -> line.startsWith("BC-16.1: "))
                .anyMatch(line -> line.startsWith("BC-16.2: "))
                .noneMatch(line -> line.startsWith("BC-16.4: "));
    }
}
