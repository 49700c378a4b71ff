package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.workbook.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is written whole or not at all. */
class SavingTest {

    @TempDir
    private Path temporary;

    /** The one thing that no real disk of a test does when it is asked to: it is full in the middle of a file. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gap empty --instrument p1 --out FOLDER/mine.html",
                "gap empty --instrument p1 --out FOLDER/mine.docx",
                "validate empty --out FOLDER/mine.txt",
                "documents empty --instrument p1 --out FOLDER"
            })
    void aDiskThatIsFullMidwayLeavesNothingHalfWritten(String call) throws IOException {
        Path old = Files.writeString(temporary.resolve("mine.html"), "an old report");
        Saving.Disk disk = mock(Saving.Disk.class);
        when(disk.open(any(Path.class), any(OpenOption[].class)))
                .thenAnswer(opening -> full(Files.newOutputStream(opening.getArgument(0))));
        Cli cli = Cli.saving(
                new Saving(disk), call.replace("FOLDER", temporary.toString()).split(" "));
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err()).startsWith("Cannot write to " + temporary).endsWith(" (No space left on device).\n");
        assertThat(cli.out()).isEmpty();
        assertThat(names()).containsExactly("mine.html");
        assertThat(old).hasContent("an old report");
    }

    /** Takes some bytes, which stand in a file then, and no more. */
    private static OutputStream full(OutputStream file) throws IOException {
        OutputStream full = mock(OutputStream.class);
        doThrow(new IOException("No space left on device")).when(full).write(any(byte[].class));
        return new FilterOutputStream(full) {
            @Override
            public void write(byte[] bytes) throws IOException {
                file.write(bytes, 0, bytes.length / 2);
                out.write(bytes);
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }

    @Test
    void aNewReportTakesThePlaceOfTheOldOneAndKeepsItToItsOwner() throws IOException {
        Path file = Files.writeString(temporary.resolve("mine.txt"), "an old report");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Saving.onDisk().save(new byte[] {'n', 'e', 'w'}, file);
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(names()).containsExactly("mine.txt");
    }

    /** A profile is settled beside the old one before it takes its name; a report, which can be made again, is not waited for. */
    @Test
    void aProfileLastsBeforeItTakesThePlaceOfTheOldOne() throws IOException {
        Path file = Files.writeString(temporary.resolve("ken.json"), "an old profile");
        List<String> seen = new ArrayList<>();
        Saving saving = watched(path -> seen.add(Files.readString(path) + ", beside " + Files.readString(file)));
        saving.save("a report".getBytes(StandardCharsets.UTF_8), temporary.resolve("report.txt"));
        saving.keep("a new profile".getBytes(StandardCharsets.UTF_8), file);
        assertThat(seen).containsExactly("a new profile, beside an old profile");
        assertThat(file).hasContent("a new profile");
    }

    @Test
    void whatIsImportedLasts() throws IOException {
        Path profile = Files.copy(Shipped.COUNTRIES.resolve("ken.json"), temporary.resolve("ken.json"));
        Path book = temporary.resolve("q.xlsx");
        assertThat(Cli.asOf("questionnaire", "KEN", "--out", book.toString()).code())
                .isZero();
        Files.write(
                book,
                Filled.of(Files.readAllBytes(book))
                        .put("preservation/quick", "Note", "as the team reads it")
                        .bytes());
        List<Path> settled = new ArrayList<>();
        Cli cli = Cli.saving(watched(settled::add), "import", book.toString(), "--into", profile.toString());
        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(profile).content().contains("as the team reads it");
        assertThat(settled).hasSize(1);
    }

    private interface Watching {
        void settles(Path path) throws IOException;
    }

    private static Saving watched(Watching watching) {
        return new Saving(new Saving.Disk() {
            @Override
            public OutputStream open(Path path, OpenOption... how) throws IOException {
                return Files.newOutputStream(path, how);
            }

            @Override
            public void settle(Path path) throws IOException {
                watching.settles(path);
                Saving.Disk.super.settle(path);
            }
        });
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(temporary.resolve("real.txt"), "an old report");
        Path link = Files.createSymbolicLink(temporary.resolve("link.txt"), file);
        Saving.onDisk().save(new byte[] {'n', 'e', 'w'}, link);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void whatIsNoCommonFileIsWrittenAsItIs() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Cli call = Cli.asOf("gap", "empty", "--out", full.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("Cannot write to /dev/full (No space left on device).\n");
        assertThat(Files.isRegularFile(full)).isFalse();
    }

    @Test
    void whereNothingCanBeWrittenTheReasonIsTold() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "mine");
        assertThat(Cli.asOf("gap", "empty", "--format", "text", "--out", file + "/report.txt")
                        .err())
                .startsWith("Cannot write to " + file + "/report.txt (")
                .doesNotContain("Exception");
        assertThat(Cli.asOf("gap", "empty", "--out", temporary.toString()).err())
                .isEqualTo("Cannot write to " + temporary + " (Is a directory).\n");
        assertThat(Cli.asOf(
                                "gap",
                                "empty",
                                "--out",
                                temporary.resolve("no/report.txt").toString())
                        .err())
                .endsWith("no/report.txt (there is no such folder).\n");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
