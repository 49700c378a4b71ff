package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.report.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which format a report is written, as a user asks for it. */
class FormatTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource({
        "report.txt,      text",
        "report.md,       markdown",
        "report.MARKDOWN, markdown",
        "report.json,     json",
        "report.csv,      csv",
        "report.html,     html",
        "report.htm,      html",
        "report,          text",
        ".hidden,         text"
    })
    void theNameOfTheFileSaysTheFormat(String name, String format) throws IOException {
        Path file = temporary.resolve(name);
        assertThat(Cli.asOf("gap", "empty", "--instrument", "un", "--out", file.toString()))
                .isEqualTo(new Cli(0, "", ""));
        assertThat(Files.readString(file))
                .isEqualTo(Cli.asOf("gap", "empty", "--instrument", "un", "--format", format)
                        .out());
    }

    @Test
    void theFormatThatWasAskedForGoesBeforeTheName() throws IOException {
        Path file = temporary.resolve("report.txt");
        assertThat(Cli.asOf("gap", "empty", "--format", "json", "--out", file.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(file)).startsWith("{");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"XLSX", "DOCX"})
    void anOfficeFileGoesToAFile(Format format) throws IOException {
        Path file = temporary.resolve("report." + format.extension());
        assertThat(Cli.asOf("gap", "empty", "--instrument", "p1", "--out", file.toString()))
                .isEqualTo(new Cli(0, "", ""));
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gap KEN --instrument p1",
                "readiness KEN --instrument p1",
                "delta KEN --from p2 --to p1",
                "checklist KEN --instrument p1"
            })
    void eachReportHasEachFormat(String call) throws IOException {
        for (Format format : Format.values()) {
            Path file = temporary.resolve("report." + format.extension());
            Cli cli = Cli.asOf(Stream.concat(Stream.of(call.split(" ")), Stream.of("--out", file.toString()))
                    .toArray(String[]::new));
            boolean there = format != Format.ICS || call.startsWith("checklist");
            assertThat(cli.code()).as(format + ": " + cli.err()).isEqualTo(there ? 0 : 2);
            assertThat(Files.exists(file)).isEqualTo(there);
            if (there) {
                assertThat(Files.size(file)).isPositive();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format docx             | A docx is no text for a terminal. Name a file for it: --out FILE.docx",
                "--format xlsx             | Name a file for it: --out FILE.xlsx",
                "--format ics              | There is no ics of this report. Write one of: text, markdown, json, csv, html, xlsx, docx.",
                "--out FOLDER/a.ics        | There is no ics of this report.",
                "--out FOLDER/a.pdf        | No format goes by the name .pdf. Name one with --format: text, ",
                "--format csv --out a.docx | --format csv and --out a.docx do not go together. Leave out --format, or name the file *.csv.",
                "--format docx --out a.csv | or name the file *.docx."
            })
    void whatCannotBeIsToldBeforeAnyWork(String options, String message) {
        Cli call = Cli.asOf(("gap no-such-country " + options.replace("FOLDER", temporary.toString())).split(" "));
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains(message);
        assertThat(call.out()).isEmpty();
    }

    @Test
    void csvOnTheTerminalIsTheSameAsInAFile() {
        String csv = Cli.asOf("gap", "KEN", "--format", "csv").out();
        assertThat(csv).startsWith("\uFEFF\"Treaty\",\"Chapter\",\"Article\",\"Requirement\"");
        assertThat(csv.lines().count())
                .isGreaterThan(Shipped.catalogue().articles().size());
    }
}
