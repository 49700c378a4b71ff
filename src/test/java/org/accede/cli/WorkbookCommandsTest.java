package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accede.Shipped;
import org.accede.workbook.Filled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code accede questionnaire} and {@code accede import}, as a user calls them. */
class WorkbookCommandsTest {

    @TempDir
    private Path folder;

    private Path profile;
    private Path workbook;

    @BeforeEach
    void aProfileOfOnesOwn() throws IOException {
        profile = Files.copy(Shipped.COUNTRIES.resolve("nga.json"), folder.resolve("mine.json"));
        workbook = folder.resolve("q.xlsx");
    }

    private Cli questionnaire(String... more) {
        String[] call = new String[more.length + 4];
        System.arraycopy(
                new String[] {"questionnaire", profile.toString(), "--out", workbook.toString()}, 0, call, 0, 4);
        System.arraycopy(more, 0, call, 4, more.length);
        return Cli.asOf(call);
    }

    private void fill(String id, String column, String text) throws IOException {
        Files.write(
                workbook,
                Filled.of(Files.readAllBytes(workbook)).put(id, column, text).bytes());
    }

    @Test
    void aDryRunWritesNothingAndARunWritesWhatItShowed() throws IOException {
        assertThat(questionnaire("--instrument", "budapest", "--open")).isEqualTo(new Cli(0, "", ""));
        String before = Files.readString(profile);
        fill("illegal-access/exists", "Answer", "yes");
        fill("illegal-access/exists", "Provision", "cca: s. 6");
        Cli dry = Cli.asOf("import", workbook.toString(), "--into", profile.toString(), "--dry-run");
        assertThat(dry.code()).as(dry.err()).isZero();
        assertThat(dry.out()).contains("Nigeria: 1 new, 0 changed", "illegal-access/exists");
        assertThat(profile).hasContent(before);
        Cli call = Cli.asOf("import", workbook.toString(), "--into", profile.toString());
        assertThat(call.code()).isZero();
        assertThat(call.err()).contains("Written to " + profile);
        assertThat(profile).content().contains("\"exists\": {\"value\": \"yes\", \"provisions\": [\"cca: s. 6\"]}");
    }

    @Test
    void withAFaultNothingIsWritten() throws IOException {
        questionnaire("--instrument", "budapest");
        String before = Files.readString(profile);
        fill("illegal-access/exists", "Answer", "mabye");
        Cli call = Cli.asOf("import", workbook.toString(), "--into", profile.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out().replaceAll("\\s+", " "))
                .contains(
                        "Sheet 'BC II.1', cell E6",
                        "'mabye' is no answer to 'illegal-access/exists'; write yes, partly or no");
        assertThat(call.err()).isEqualTo("Nothing was written.\n");
        assertThat(profile).hasContent(before);
    }

    @Test
    void anotherFileTakesTheProfileAndTheFirstStays() throws IOException {
        questionnaire("--instrument", "budapest");
        String before = Files.readString(profile);
        Path other = folder.resolve("other.json");
        Cli call = Cli.asOf("import", workbook.toString(), "--into", profile.toString(), "--out", other.toString());
        assertThat(call.code()).isZero();
        assertThat(other).hasContent(before);
    }

    @Test
    void aNewCountryNeedsAName() {
        assertThat(Cli.asOf("questionnaire", "LSO", "--instrument", "p1", "--out", workbook.toString()))
                .isEqualTo(new Cli(0, "", ""));
        Cli call = Cli.asOf("import", workbook.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("There is no profile of LSO in countries/.", "--out FILE");
        Path made = folder.resolve("lso.json");
        assertThat(Cli.asOf("import", workbook.toString(), "--out", made.toString())
                        .code())
                .isZero();
        assertThat(Cli.asOf("validate", made.toString()).code()).isZero();
    }

    /** A profile by 'accede new' offers each answer as a comment: the answer takes its place, and all other comments stay. */
    @Test
    void anAnswerTakesThePlaceOfTheCommentThatOffersIt() throws IOException {
        Path lesotho = folder.resolve("lso.json");
        Cli.asOf("new", "LSO", "--out", lesotho.toString());
        String before = Files.readString(lesotho);
        Cli.asOf("questionnaire", lesotho.toString(), "--instrument", "budapest", "--out", workbook.toString());
        Files.write(
                workbook,
                Filled.of(Files.readAllBytes(workbook))
                        .source("act", "An Act", "statute-read")
                        .put("illegal-access/exists", "Answer", "yes")
                        .put("illegal-access/exists", "Provision", "act: s. 1")
                        .bytes());
        assertThat(Cli.asOf("import", workbook.toString(), "--into", lesotho.toString())
                        .code())
                .isZero();
        assertThat(lesotho)
                .hasContent(before.replaceFirst(
                                " // \"act\": .*", " \"act\": {\"title\": \"An Act\", \"kind\": \"statute-read\"}")
                        .replaceFirst(
                                "(\"illegal-access\": \\{(?s:.*?)) // (\"exists\": \\{\"value\": \")yes\\|partly\\|no(.*)s\\. \\?\"\\]\\},",
                                "$1 $2yes$3s. 1\"]},"));
    }

    @Test
    void whatIsNoWorkbookIsTold() throws IOException {
        Path text = Files.writeString(folder.resolve("q.txt"), "no workbook");
        assertThat(Cli.asOf("import", text.toString()).err()).contains("q.txt: the file is no Excel workbook.");
        assertThat(Cli.asOf("import", folder.resolve("none.xlsx").toString()).err())
                .contains("There is no workbook");
        assertThat(Cli.asOf("questionnaire", "KEN", "--out", text.toString()).err())
                .contains("Name it *.xlsx");
        assertThat(Cli.asOf("questionnaire", "KEN", "--reviewer", "nobody", "--out", workbook.toString())
                        .err())
                .contains("Reviewers are: ", "reviewer of human rights law");
    }
}
