package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code accede delta}, and what {@code gap} and {@code show} say of hints, relations and concerns, as a user calls them. */
class DeltaCommandTest {

    record Outcome(int code, String out, String err) {}

    private static Outcome accede(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--as-of", "2026-11-21"));
        int code = Main.run(
                all.toArray(String[]::new),
                Path.of("countries"),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"bc, budapest", "p1, budapest-protocol-1", "P2, budapest-protocol-2"})
    void aTreatyGoesByItsPrefixToo(String prefix, String id) {
        Outcome byPrefix = accede("delta", "KEN", "--from", prefix, "--to", "un", "--format", "json");
        assertThat(byPrefix.code()).as(byPrefix.err()).isZero();
        assertThat(byPrefix.out())
                .isEqualTo(accede("delta", "KEN", "--from", id, "--to", "un", "--format", "json")
                        .out());
    }

    @ParameterizedTest
    @CsvSource({"bc, budapest, the same treaty", "bc, unn, no instrument 'unn'"})
    void badUseIsTold(String from, String to, String says) {
        Outcome outcome = accede("delta", "KEN", "--from", from, "--to", to);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(says);
    }

    @Test
    void hintsAreThereByThemselvesAndConcernsWhenAskedFor() {
        String plain = accede("gap", "KEN", "--instrument", "un").out();
        assertThat(plain).contains("UNTOC 6(1)(a)(i) asks the same").doesNotContain("concerns that others raised");
        assertThat(accede("gap", "KEN", "--instrument", "un", "--concerns").out())
                .contains("concerns that others raised", "K24");
        assertThat(accede("show", "UN-24").out()).contains("K13", "raised by", "asks more than BC-15.2");
    }
}
