package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The line that says how far a long piece of work has come. */
class ProgressTest {

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    private Terminal terminal(boolean isScreen) {
        return new Terminal(
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(messages, true, StandardCharsets.UTF_8),
                isScreen);
    }

    private List<String> lines() {
        return Arrays.asList(messages.toString(StandardCharsets.UTF_8).split("\r"));
    }

    @Test
    void itGrowsAndGoesAway() {
        Progress progress = new Progress(terminal(true), 25, false, 4);
        progress.begin();
        progress.step();
        progress.step();
        progress.end();
        assertThat(messages.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r[---------------] 0 of 4"
                        + "\r[###------------] 1 of 4"
                        + "\r[#######--------] 2 of 4"
                        + "\r                        \r");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 8, 9, 19, 20, 40, 80, 300})
    void noLineIsAsWideAsTheScreen(int width) {
        Progress progress = new Progress(terminal(true), width, false, 12);
        progress.begin();
        for (int i = 0; i < 12; i++) {
            progress.step();
        }
        progress.end();
        assertThat(lines()).allMatch(line -> line.length() < width, "shorter than " + width);
    }

    @ParameterizedTest
    @CsvSource({"false, 80", "true, 0"})
    void nothingIsSaidWhereNobodyLooks(boolean isScreen, int width) {
        Progress progress = new Progress(terminal(isScreen), width, true, 2);
        progress.begin();
        progress.step();
        progress.aside(() -> {});
        progress.end();
        assertThat(messages.size()).isZero();
    }

    @Test
    void colourTakesNoRoom() {
        Progress progress = new Progress(terminal(true), 25, true, 4);
        progress.step();
        assertThat(messages.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r[\u001b[32m###\u001b[0m------------] 1 of 4");
    }

    @Test
    void whatElseIsWrittenStandsOnALineOfItsOwn() {
        Terminal terminal = terminal(true);
        Progress progress = new Progress(terminal, 8, false, 2);
        progress.step();
        progress.aside(() -> terminal.say("told"));
        progress.step();
        progress.aside(() -> terminal.say("too"));
        progress.end();
        assertThat(messages.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r1 of 2\r      \rtold" + System.lineSeparator() + "\r1 of 2\r2 of 2\r      \rtoo"
                        + System.lineSeparator());
    }
}
