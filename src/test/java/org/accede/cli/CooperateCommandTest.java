package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accede.report.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code accede cooperate}, as a user calls it. */
class CooperateCommandTest {

    @TempDir
    private Path temporary;

    @Test
    void eachFormatCanBeHad() throws IOException {
        for (Format format : Format.ALL_BUT_CALENDAR) {
            Path file = temporary.resolve("cooperate." + format.extension());
            Cli call = Cli.asOf("cooperate", "KEN", "ROU", "--out", file.toString());
            assertThat(call.code()).as(format + ": " + call.err()).isZero();
            assertThat(Files.size(file)).isPositive();
        }
    }

    /** What others reported is marked wherever its answer is shown; with --basis read it is not shown at all. */
    @Test
    void whatWasReportedIsMarked() {
        String all = Cli.asOf("cooperate", "KEN", "BGR", "--format", "markdown").out();
        String read = Cli.asOf("cooperate", "KEN", "BGR", "--format", "markdown", "--basis", "read")
                .out();
        assertThat(all).contains("(reported)");
        assertThat(read).doesNotContain("(reported)").contains("Kenya asks Bulgaria");
    }

    /** A bill of either State is shown beside its law, which stays as it stands. */
    @Test
    void aBillIsShownBesideTheLaw() {
        String[] call = {"cooperate", "ROU", "KEN", "--with-bill", "src/test/resources/schema/bill-on-cooperation.json"
        };
        Cli with = Cli.asOf(call);
        assertThat(with.code()).as(with.err()).isZero();
        assertThat(with.out().replaceAll("\\s+", " "))
                .contains("with the bills: no crime in Kenya", "with the bills: in part");
        assertThat(Cli.asOf("cooperate", "ROU", "KEN").out()).doesNotContain("with the bills: no crime in Kenya");
    }

    @ParameterizedTest
    @CsvSource({
        "KEN,         Missing required parameter: 'B'",
        "KEN ken,     A State makes no request to itself",
        "KEN ROU EST, EST",
        "KEN QQQ,     QQQ",
        "ROU EST --with-bill countries/bills/ken-example-preservation-and-search.json, is for KEN",
        "KEN ROU --with-bill countries/ken.json, is no bill",
        "KEN ROU --with-bill nowhere.json,       There is no bill nowhere.json"
    })
    void badUseIsTold(String arguments, String says) {
        Cli call = Cli.asOf(("cooperate " + arguments).split(" "));
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains(says);
        assertThat(call.out()).isEmpty();
    }
}
