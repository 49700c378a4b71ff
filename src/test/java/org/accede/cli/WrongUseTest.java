package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A call that cannot be carried out is told with what to do instead. */
class WrongUseTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gap KEM                        | There is no profile 'KEM' in countries. Did you mean ken? A path to a profile works too.",
                "gap Atlantis                   | There is no profile 'Atlantis' in countries. There are: bel, ",
                "explain KEN UN-7.11            | There is no article or requirement 'UN-7.11'. Did you mean UN-7.1? 'accede list' shows all.",
                "explain KEN bc-2               | There is no article or requirement 'bc-2'. Did you mean BC-2?",
                "explain KEN illegal-access     | There is no article or requirement 'illegal-access'.",
                "show ilegal-access             | Did you mean illegal-access?",
                "show preservation/quik         | Did you mean preservation/quick?",
                "show BC-999                    | 'BC-999'",
                "gap KEN --instrument ets185    | There is no instrument 'ets185'. Write one or more of: budapest,",
                "gap KEN --instrument budapst   | There is no instrument 'budapst'. Write one or more of: budapest,",
                "gap KEN --rules nowhere        | There is no folder nowhere to take rules from.",
                "gap KEN --as-of tomorrow       | Invalid value for option '--as-of'",
                "gap KEN --as-of 2026-02-30     | Invalid value for option '--as-of'",
                "gap KEN --format pdf           | Invalid value for option '--format'",
                "gap KEN --only everything      | Invalid value for option '--only'",
                "gap KEN --fail-on sight        | Invalid value for option '--fail-on'",
                "gap KEN --nonsense             | Unknown option: '--nonsense'",
                "explain KEN BC-2 DEU           | Unmatched argument",
                "gap --others                   | Missing required parameter: 'COUNTRY'",
                "documents --out folder         | Missing required parameter: 'COUNTRY'",
                "gap KEN DEU --format json      | With several countries, json goes to a folder, one file a country. Name it: --out DIR.",
                "gap KEN DEU --format ics       | There is no ics of this report.",
                "gap KEN DEU --out both.docx    | --out both.docx is the name of one file. Name a folder for several countries, and --format docx beside it.",
                "gap KEN DEU --with-bill x.json | Name that country alone.",
                "explain KEN BC-2 --format html | There is no html of this report. Write one of: text, json.",
                "show BC-2 --template --format json | Leave out one of the two.",
                "show BC-999 --format json      | 'BC-999'",
                "readiness KEN --fail-on sight  | Invalid value for option '--fail-on'",
                "gap                            | Missing required parameter: 'COUNTRY'",
                "explain KEN                    | Missing required parameter: 'ID'",
                "validate                       | Missing required parameter: 'FILE'",
                "gapp KEN                       | Unmatched arguments from index 0: 'gapp', 'KEN'",
                "--nonsense                     | Unknown option: '--nonsense'"
            })
    void isToldWithWhatToDoInstead(String call, String message) {
        Cli cli = Cli.run(call.split(" +"));
        assertThat(cli.err()).contains(message);
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.showsAStackTrace()).isFalse();
    }

    @Test
    void aFolderOfProfilesThatIsNotThereIsTold() {
        Cli call = Cli.run(temporary.resolve("countries"), "gap", "KEN");
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("There is no profile 'KEN'").doesNotContain("There are: .");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../countries/ken", "ken\u0000", "a\nb", ""})
    void aStrangeNameIsNoCountry(String country) {
        Cli call = Cli.run("gap", country);
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.showsAStackTrace()).isFalse();
    }
}
