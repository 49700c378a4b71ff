package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --help} says. */
class HelpTest {

    static Stream<String> commands() {
        return Cli.run("--help")
                .out()
                .lines()
                .dropWhile(line -> !line.equals("Commands:"))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .filter(line -> line.matches("  \\S.*"))
                .map(line -> line.strip().split(" ")[0]);
    }

    @Test
    void everyCommandIsNamed() {
        assertThat(commands())
                .containsExactly(
                        "brief",
                        "gap",
                        "delta",
                        "compare",
                        "cooperate",
                        "readiness",
                        "checklist",
                        "documents",
                        "status",
                        "explain",
                        "show",
                        "list",
                        "validate",
                        "new",
                        "questionnaire",
                        "import",
                        "find",
                        "whatif",
                        "diff",
                        "plan",
                        "next",
                        "desk");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandSaysHowItIsUsedAndGivesAnExample(String command) {
        isHelp(Cli.run(command, "--help"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", ""})
    void soDoesTheProgram(String call) {
        Cli cli = Cli.run(call.isEmpty() ? new String[0] : call.split(" "));
        isHelp(cli);
        assertThat(cli.out()).contains("Exit codes:");
    }

    private static void isHelp(Cli call) {
        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out()).contains("Usage: accede", "xample");
        assertThat(call.out().lines().filter(line -> line.length() > 80)).isEmpty();
    }

    /** Which treaties there are is known to the catalogue alone; an example may name one. */
    @ParameterizedTest
    @MethodSource("commands")
    void noOptionNamesATreaty(String command) {
        String help = Cli.run(command, "--help").out().split("Examples?:")[0].toLowerCase(Locale.ROOT);
        Shipped.catalogue().instruments().forEach(treaty -> assertThat(help.split("[^a-z0-9-]+"))
                .doesNotContain(treaty.id(), treaty.prefix().toLowerCase(Locale.ROOT)));
    }

    @Test
    void versionIsTold() {
        assertThat(Cli.run("--version")).isEqualTo(new Cli(0, "accede 0.1.0\n", ""));
    }
}
