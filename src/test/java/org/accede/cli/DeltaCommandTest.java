package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.accede.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code accede delta}, and what {@code gap} and {@code show} say of hints, relations and concerns, as a user calls them. */
class DeltaCommandTest {

    @ParameterizedTest
    @CsvSource({"bc, budapest", "p1, budapest-protocol-1", "P2, budapest-protocol-2"})
    void aTreatyGoesByItsPrefixToo(String prefix, String id) {
        Cli byPrefix = Cli.asOf("delta", "KEN", "--from", prefix, "--to", "un", "--format", "json");
        assertThat(byPrefix.code()).as(byPrefix.err()).isZero();
        assertThat(byPrefix.out())
                .isEqualTo(Cli.asOf("delta", "KEN", "--from", id, "--to", "un", "--format", "json")
                        .out());
    }

    @ParameterizedTest
    @CsvSource({"bc, budapest, the same treaty", "bc, unn, no instrument 'unn'"})
    void badUseIsTold(String from, String to, String says) {
        Cli outcome = Cli.asOf("delta", "KEN", "--from", from, "--to", to);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(says);
    }

    /** What a report says to do next works for the profile as it was given, wherever it lies. */
    @Test
    void theNextCommandNamesTheProfileAsItWasGiven(@TempDir Path folder) throws IOException {
        Path mine = folder.resolve("my law.json");
        Files.copy(Shipped.COUNTRIES.resolve("treaty-text-first.json"), mine);
        for (String report : List.of("gap", "delta")) {
            List<String> call = new ArrayList<>(List.of(report, mine.toString()));
            call.addAll(report.equals("gap") ? List.of() : List.of("--from", "budapest", "--to", "un"));
            assertThat(Cli.asOf(call.toArray(String[]::new)).out().replaceAll("\\s+", ""))
                    .contains(("accede " + (report.equals("gap") ? "gap" : "explain") + " '" + mine + "'")
                            .replace(" ", ""));
        }
        assertThat(Cli.asOf("explain", mine.toString(), "BC-2").code()).isZero();
        assertThat(Cli.asOf("delta", "ken", "--from", "budapest", "--to", "un").out())
                .contains("accede explain KEN ID");
    }

    @Test
    void hintsAreThereByThemselvesAndConcernsWhenAskedFor() {
        String plain = Cli.asOf("gap", "KEN", "--instrument", "un").out();
        assertThat(plain).contains("UNTOC 6(1)(a)(i) asks the same").doesNotContain("Concerns that others raised");
        assertThat(Cli.asOf("gap", "KEN", "--instrument", "un", "--concerns").out())
                .contains("Concerns that others raised", "K24");
        assertThat(Cli.asOf("show", "UN-24").out()).contains("K13", "raised by", "asks more than BC-15.2");
    }
}
