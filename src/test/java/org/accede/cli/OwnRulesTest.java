package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --rules}: rules of the user's own. */
class OwnRulesTest {

    private static final String RULES_ARE_PROGRAMS =
            "Rules are programs: they can do all that you can do on this machine. Use only rules that you trust.\n";

    private static final Path BASE = Path.of("src/test/resources/bad-input/rules/base");

    @TempDir
    private Path temporary;

    @Test
    void theWarningGoesToTheMessagesAndTheReportIsTheSame() {
        Cli own = Cli.asOf("gap", "KEN", "--format", "json", "--rules", Shipped.RULES.toString());
        assertThat(own.err()).isEqualTo(RULES_ARE_PROGRAMS);
        assertThat(own.code()).isZero();
        assertThat(own.out())
                .isEqualTo(Cli.asOf("gap", "KEN", "--format", "json").out());
    }

    @Test
    void aFolderWithoutRulesIsTold() throws IOException {
        Cli call = Cli.asOf("gap", "empty", "--rules", temporary.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).startsWith(RULES_ARE_PROGRAMS).contains("there is no rule to compile");
        assertThat(call.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Answer( question == (                      | toy/art-01-theft.drl:",
                "Answr( question == 'theft/taking', yes )   | toy/art-01-theft.drl",
                "Answer( question == 'theft/taking', sure ) | toy/art-01-theft.drl"
            })
    void aRuleThatDoesNotCompileIsToldWithItsFile(String when, String message) throws IOException {
        copy(BASE);
        Path rule = temporary.resolve("toy/art-01-theft.drl");
        Files.writeString(
                rule,
                Files.readString(rule).replace("Answer( question == \"theft/taking\", yes )", when.replace('\'', '"')));
        Cli call = Cli.asOf("gap", "empty", "--rules", temporary.toString());
        assertThat(call.code()).as(call.err()).isEqualTo(2);
        assertThat(call.err()).contains(message);
        assertThat(call.out()).isEmpty();
        assertThat(call.showsAStackTrace()).isFalse();
    }

    /** Small rules that hold together, and one that does not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insert( $number + 1 ); | the rules do not come to an end in existence, agree, reports, existence, derive",
                "throw new IllegalStateException(\"no such number\"); | the rule 'one more' fails: java.lang.IllegalStateException: no such number"
            })
    void aRuleThatDoesNotDoIsTheUsersFault(String then, String fault) throws IOException {
        copyOfTheBase();
        Files.writeString(temporary.resolve("toy/numbers.drl"), """
                package toy;
                rule "a number"
                    ruleflow-group "derive"
                when
                then
                    insert( Integer.valueOf(1) );
                end
                rule "one more"
                    ruleflow-group "derive"
                when
                    $number : Integer()
                then
                    THEN
                end
                """.replace("THEN", then));
        isTheUsersFault(fault);
    }

    @Test
    void rulesThatConcludeTwiceAreTheUsersFault() throws IOException {
        copyOfTheBase();
        Path conclude = temporary.resolve("assessment/conclude.drl");
        Files.writeString(
                temporary.resolve("assessment/again.drl"),
                Files.readString(conclude).replace("rule \"", "rule \"again, "));
        isTheUsersFault("two rules concluded on");
    }

    private void isTheUsersFault(String fault) {
        Cli call = Cli.asOf("gap", "empty", "--rules", temporary.toString());
        assertThat(call.err())
                .startsWith(RULES_ARE_PROGRAMS + "The rules of " + temporary + " do not hold together: ")
                .contains(fault)
                .endsWith("    Mend them, or leave out --rules to use the built-in ones.\n");
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
    }

    private void copyOfTheBase() throws IOException {
        copy(BASE);
        copy(Shipped.RULES.resolve("assessment"));
    }

    private void copy(Path folder) throws IOException {
        Path target = folder.endsWith("assessment") ? temporary.resolve("assessment") : temporary;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = target.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
