package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code accede new}, as a user calls it. */
class NewCommandTest {

    @TempDir
    private Path temporary;

    @Test
    void aNewProfileIsWrittenAndIsValid() {
        Path file = temporary.resolve("lso.json");
        assertThat(Cli.run("new", "lso", "--out", file.toString())).isEqualTo(new Cli(0, "", ""));
        assertThat(file).content().startsWith("// Lesotho, in the order of the Convention on Cybercrime");
        Cli call = Cli.run("validate", file.toString());
        assertThat(call.code()).isZero();
        assertThat(call.out()).contains("Lesotho, 0 of ");
    }

    @Test
    void itGoesToTheTerminalWithoutAFile() {
        assertThat(Cli.run("new", "LSO", "--from", "un").out())
                .startsWith("// Lesotho, in the order of the United Nations Convention");
    }

    @Test
    void aFileIsNeverWrittenOver() throws IOException {
        Path file = Files.writeString(temporary.resolve("mine.json"), "what I typed");
        Cli call = Cli.run("new", "LSO", "--out", file.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("mine.json is there already", "--out");
        assertThat(file).hasContent("what I typed");
    }

    @Test
    void aCountryThatTheRegisterDoesNotKnowIsNamed() {
        assertThat(Cli.run("new", "XKX", "--name", "Kosovo").out())
                .contains("\"country\": {\"iso3\": \"XKX\", \"name\": \"Kosovo\"}", "The register does not know it.");
    }

    @Test
    void anOrganizationStaysOne() {
        assertThat(Cli.run("new", "EUE").out()).contains("\"kind\": \"organization\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LSX   | The register knows no country LSX. Did you mean LSO (Lesotho) or LUX (Luxembourg)? For a country that is not in it, give its name too: --name NAME.",
                "QQQ   | The register knows no country QQQ. For a country that is not in it, give its name too: --name NAME.",
                "Kenya | 'Kenya' is no ISO code of three letters. Did you mean KEN (Kenya)?",
                "K3N   | 'K3N' is no ISO code of three letters. Did you mean"
            })
    void aCodeThatNobodyKnowsIsToldWithTheNearest(String code, String message) {
        Cli call = Cli.run("new", code);
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains(message);
    }

    @Test
    void aTreatyThatThereIsNotIsTold() {
        assertThat(Cli.run("new", "LSO", "--from", "budapst").err()).contains("There is no instrument 'budapst'.");
    }

    @Test
    void aRegisterHasNoCommentsAndAProfileMayHaveThem() throws IOException {
        Path countries = Files.createDirectories(temporary.resolve("countries"));
        Files.writeString(countries.resolve("register.json"), "{\n  // a remark\n  \"register\": \"1\"\n}");
        Path profile = Files.writeString(
                temporary.resolve("commented.json"),
                "// one\n{\"country\": {\"iso3\": \"XXB\", /* two */ \"name\": \"Badland\",},\n}\n// three\n");
        assertThat(Cli.run(countries, "status").err()).contains("register.json:2:3: JSON has no comments.");
        assertThat(Cli.run("validate", profile.toString()).out()).contains("Badland, 0 of ");
    }

    @Test
    void thePlaceOfAFaultIsRightBehindComments() throws IOException {
        Path profile = Files.writeString(
                temporary.resolve("commented.json"),
                "/* one\n   two */ {\"country\": {\"iso3\": \"XXB\", \"name\": \"Badland\",\n  // three\n  \"nam\": 1}}");
        assertThat(Cli.run("validate", profile.toString()).err())
                .contains("commented.json:4:10: there is no field 'nam'");
    }
}
