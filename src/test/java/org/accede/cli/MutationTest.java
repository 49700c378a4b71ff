package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.finding.Findings;
import org.accede.input.InvalidDocumentException;
import org.accede.paper.MarkdownWriter;
import org.accede.profile.ProfileReader;
import org.accede.report.Reports;
import org.accede.report.gap.GapJson;
import org.accede.report.gap.GapPaper;
import org.accede.report.gap.GapReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to a real profile on its way, the answer is a report or a message about the profile, and never a fault of ours. The
 * seed of each mutation is in the name of its file; {@code -Daccede.seed=N} begins with another.
 */
class MutationTest {

    private static final Path REAL = Shipped.COUNTRIES.resolve("ken.json");
    private static final List<String> TOPICS = List.of(
            "illegal-access",
            "data-interference",
            "preservation",
            "other-un-offences",
            "limitation-period",
            "definitions/traffic-data",
            "jurisdiction");
    private static final int TIMES = Sample.times(60, 1000);
    private static final int AT_A_TIME = 100;
    private static final long SEED = Long.getLong("accede.seed", 1);

    private static final List<Function<GapReport, String>> FORMATS = List.of(
            report -> Reports.gap(report).text(), report -> MarkdownWriter.write(GapPaper.of(report)), GapJson::write);

    @TempDir
    private Path temporary;

    @Test
    void changedBytesNeverEndInAFaultOfOurs() throws IOException {
        byte[] real = excerpt().getBytes(StandardCharsets.UTF_8);
        survives(random -> new Mutator(random).bytes(real));
    }

    @Test
    void changedValuesNeverEndInAFaultOfOurs() throws IOException {
        String real = excerpt();
        int accepted = survives(random -> new Mutator(random).tree(real));
        assertThat(accepted)
                .as("mutations that are still a profile, so that reports are tried too")
                .isGreaterThan(TIMES / 20);
    }

    private static String excerpt() throws IOException {
        return Mutator.excerpt(Files.readString(REAL), TOPICS);
    }

    /** Reads each, and reports on those that are still a profile. */
    private int survives(Function<Random, byte[]> mutation) throws IOException {
        int accepted = 0;
        for (int first = 0; first < TIMES; first += AT_A_TIME) {
            List<String> files = new ArrayList<>();
            for (long seed = SEED + first; seed < SEED + first + AT_A_TIME; seed++) {
                Path file = temporary.resolve("seed-" + seed + ".json");
                Files.write(file, mutation.apply(new Random(seed * 0x9E3779B97F4A7C15L)));
                files.add(file.toString());
                accepted += isReported(file, FORMATS.get((int) (seed % FORMATS.size()))) ? 1 : 0;
            }
            files.add(0, "validate");
            Cli call = Cli.run(files.toArray(String[]::new));
            assertThat(call.code()).as(call.err()).isIn(0, 2);
            assertThat(call.showsAStackTrace()).as(call.err()).isFalse();
        }
        return accepted;
    }

    private static boolean isReported(Path file, Function<GapReport, String> format) {
        try {
            Findings findings = Shipped.assess(ProfileReader.read(file, Shipped.catalogue()));
            GapReport report = GapReport.of(findings, List.of(), false);
            assertThat(format.apply(report)).isNotEmpty();
            return true;
        } catch (InvalidDocumentException refused) {
            return false;
        } catch (RuntimeException fault) {
            throw new AssertionError(file.getFileName() + " ends in " + fault, fault);
        }
    }
}
