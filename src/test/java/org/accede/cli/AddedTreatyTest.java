package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A treaty is added as files alone: three articles, one offence, one power, one door, beside the Budapest Convention. */
class AddedTreatyTest {

    private static final Path HARBOUR = Path.of("src/test/resources/harbour");
    private static final String EXAMPLE = "src/test/resources/harbour-example.json";

    /** What speaks of treaties that are left out here, to compile less. */
    private static final Set<String> LEFT_OUT =
            Set.of("un", "budapest-protocol-1", "budapest-protocol-2", "crosswalk", "concerns.yaml");

    private static Path rules;
    private static Path documents;
    private static Cli written;

    @BeforeAll
    static void addIt(@TempDir Path folder) throws IOException {
        rules = folder.resolve("rules");
        documents = folder.resolve("documents");
        copy(Shipped.RULES, name -> !LEFT_OUT.contains(name));
        copy(HARBOUR, name -> true);
        written = Cli.asOf(
                "documents",
                EXAMPLE,
                "--rules",
                rules.toString(),
                "--deposit",
                "2027-06-15",
                "--out",
                documents.toString());
    }

    private static void copy(Path from, Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = from.relativize(file);
                if (wanted.test(name.getName(0).toString())) {
                    Files.createDirectories(rules.resolve(name).getParent());
                    Files.copy(file, rules.resolve(name));
                }
            }
        }
    }

    private static String report(String name) throws IOException {
        return Files.readString(documents.resolve("xxa-" + name));
    }

    @Test
    void listNamesItsArticles() {
        Cli list = Cli.run("list", "--rules", rules.toString(), "--instrument", "hc");
        assertThat(list.out()).contains("Convention on Safe Harbours", "HC-1", "HC-2", "HC-3");
    }

    @Test
    void showSaysWhatAnArticleAsks() {
        Cli show = Cli.run("show", "HC-2", "--rules", rules.toString());
        assertThat(show.out()).contains("Safe copies", "safe-copy/days");
    }

    @Test
    void theGapReportDecidesItsArticlesByTheGeneralRules() throws IOException {
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(report("gap.json"))
                .contains("\"id\" : \"harbour\"", "\"HC-1\"", "the law asks for more than the treaty does: threat")
                .contains("the copy is kept for less than thirty days (safe-copy/days: 29.5)");
        assertThat(report("gap.md")).contains("Harbour Convention", "HC-2");
    }

    @Test
    void readinessKnowsItsDoor() throws IOException {
        assertThat(report("readiness.json")).contains("\"id\" : \"state\"", "Any State may join.");
    }

    @Test
    void theChecklistHasItsAmendmentItsFilingAndItsDeposit() throws IOException {
        assertThat(report("checklist-harbour.json"))
                .contains("law:HC-2", "filing:HC-1", "step:deposited", "2027-06-15");
    }

    @Test
    void theDeltaSetsItBesideAnother() throws IOException {
        assertThat(report("delta-budapest-harbour.json")).contains("HC-2", "BC-16.1");
    }
}
