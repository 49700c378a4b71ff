package org.accede.paper.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.accede.paper.SamplePaper;
import org.junit.jupiter.api.Test;

/** The library for office files is heavy: who does not ask for one does not wait for it, and nobody reads its log. */
class OnlyWhenUsedTest {

    /** Writes both files and says nothing. */
    static final class Both {
        public static void main(String[] args) {
            XlsxWriter.write(SamplePaper.brief("Kenya", "A note."));
            DocxWriter.write(SamplePaper.brief("Kenya", "A note."));
        }
    }

    @Test
    void aReportInTextLoadsNoneOfIt() throws IOException, InterruptedException {
        String says = java("-Xlog:class+load", "org.accede.cli.Main", "gap", "empty", "--as-of", "2026-11-21");

        assertThat(says)
                .contains("org.accede.report")
                .doesNotContain("org.apache.poi", "org.apache.xmlbeans", "org.apache.logging");
    }

    @Test
    void writingIsSilent() throws IOException, InterruptedException {
        assertThat(java(Both.class.getName())).isEmpty();
    }

    private static String java(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Daccede.home=" + Path.of("").toAbsolutePath()));
        command.addAll(Arrays.asList(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String says = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(says).isZero();
        return says;
    }
}
