package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.assessment.Assessor;
import org.accede.report.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code accede documents}, as a user calls it. */
class DocumentsCommandTest {

    @TempDir
    private Path temporary;

    @Test
    void everyReportInEveryFormat() throws IOException {
        Path folder = temporary.resolve("a/new/folder");
        Cli call = Cli.asOf(
                "documents", "KEN", "--instrument", "bc,p1,un", "--deposit", "2027-06-15", "--out", folder.toString());
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.err()).isEmpty();
        List<String> files = names(folder);
        for (String report : List.of("gap", "readiness", "delta-budapest-un", "delta-un-budapest")) {
            for (Format format : Format.ALL_BUT_CALENDAR) {
                assertThat(files).contains("ken-" + report + "." + format.extension());
            }
        }
        for (Format format : Format.values()) {
            assertThat(files)
                    .contains("ken-checklist-budapest." + format.extension(), "ken-checklist-un." + format.extension());
        }
        assertThat(files)
                .contains(
                        "ken-gap-picture-chapters-budapest.svg",
                        "ken-gap-picture-chapters-budapest.csv",
                        "ken-gap-picture-side-by-side.svg",
                        "ken-gap-unknown-facts.csv",
                        "ken-readiness-picture-timeline-budapest.svg",
                        "ken-readiness-picture-timeline-budapest.csv")
                .allMatch(name -> name.matches("ken-[a-z0-9-]+\\.[a-z]+"));
        for (String file : files) {
            assertThat(Files.size(folder.resolve(file))).as(file).isPositive();
        }
        assertThat(files.stream().filter(name -> name.matches("ken-delta-[a-z0-9-]+\\.json")))
                .as("a protocol is not joined instead of another treaty")
                .containsExactly("ken-delta-budapest-un.json", "ken-delta-un-budapest.json");
        assertThat(call.out()).startsWith(files.size() + " files in ").contains("Open first: ken-gap.docx");
        assertThat(call.out().lines().skip(1).filter(line -> line.length() > 80))
                .isEmpty();
        assertThat(Files.readString(folder.resolve("ken-gap.md")))
                .isEqualTo(Cli.asOf("gap", "KEN", "--instrument", "bc,p1,un", "--format", "markdown")
                        .out());
    }

    @Test
    void aDossierIsAssessedOnceWhileDocumentsWritesAllReports() {
        assertAssessed("ken", 1);
    }

    @Test
    void andOnceMoreWithItsBillsIfItHasAny() throws IOException {
        Path profile = Files.writeString(temporary.resolve("bill.json"), """
                {"country": {"iso3": "XXB", "name": "Badland"}, "sources": {"bill": {"title": "A Bill"}},
                 "topics": {"illegal-access": {
                   "exists": {"value": "yes", "provisions": [{"law": "bill", "section": "cl. 1", "state": "bill"}]}}}}
                """);
        assertAssessed(profile.toString(), 2);
    }

    private static void assertAssessed(String country, int times) {
        Assessor assessor = spy(Shipped.assessor());
        Exports.of(Shipped.dossier(assessor, Shipped.accede().profile(country)))
                .values()
                .forEach(output -> Format.JSON.write(output));
        verify(assessor, times(times)).assess(any(), any());
    }

    @Test
    void oneTreatyHasNothingToBeComparedWith() throws IOException {
        Cli call = Cli.asOf("documents", "empty", "--instrument", "p1", "--out", temporary.toString());
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(names(temporary))
                .noneMatch(name -> name.contains("delta"))
                .anyMatch(name -> name.contains("checklist"));
    }

    @Test
    void whatCannotBeIsTold() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "mine");
        assertThat(Cli.asOf("documents", "KEN").err()).contains("Missing required option: '--out=DIR'");
        Cli call = Cli.asOf("documents", "KEN", "--out", file.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("is no folder");
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
