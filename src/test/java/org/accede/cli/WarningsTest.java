package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.accede.validate.Warning;
import org.accede.verdict.Worded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A warning says where, what, why it matters and how to mend it. One file for each lies in {@code bad-input/warnings}, its words beside it;
 * {@code -Daccede.record=true} writes them anew.
 */
class WarningsTest {

    private static final Path WARNINGS = Path.of("src/test/resources/bad-input/warnings");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Found once for all that look at them. */
    private static final Map<Path, JsonNode> FOUND = new HashMap<>();

    @ParameterizedTest
    @MethodSource("files")
    void aWarningIsTold(Path file) throws IOException {
        Path recorded = file.resolveSibling(file.getFileName().toString().replace(".json", ".txt"));
        StringBuilder said = new StringBuilder();
        for (JsonNode warning : warnings(file)) {
            said.append(Path.of(warning.get("in").asString()).getFileName())
                    .append(":" + warning.get("line") + ":" + warning.get("column") + ": ")
                    .append(warning.get("what").asString() + "\n    ")
                    .append(warning.get("why").asString() + "\n    ")
                    .append(warning.get("mend").asString() + "\n");
        }
        if (Boolean.getBoolean("accede.record")) {
            Files.writeString(recorded, said);
        }
        assertThat(said.toString()).isEqualTo(Files.readString(recorded));
    }

    @ParameterizedTest
    @MethodSource("files")
    void itIsNoErrorAndStandsOnThePage(Path file) {
        Cli call = Cli.asOf("validate", file.toString());
        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out()).startsWith("No errors, one warning\n\nFirst: ");
        assertThat(call.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        String said = call.out().replaceAll("\\s+", " ");
        for (String field : List.of("what", "why", "mend")) {
            assertThat(said).contains(warnings(file).at("/0/" + field).asString());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void oneWeaknessIsOneWarningOfTheKindThatTheFileIsNamedFor(Path file) {
        JsonNode warnings = warnings(file);
        assertThat(warnings).hasSize(1);
        assertThat(file.getFileName().toString())
                .startsWith(warnings.at("/0/kind").asString());
        assertThat(warnings.at("/0/line").asInt()).isPositive();
    }

    @Test
    void everyKindOfWarningHasAFile() throws IOException {
        Set<String> kinds = new TreeSet<>();
        for (Path file : files().toList()) {
            kinds.add(warnings(file).at("/0/kind").asString());
        }
        assertThat(kinds).isEqualTo(new TreeSet<>(Worded.ids(Warning.Kind.class)));
    }

    @Test
    void whatIsMendedAsToldIsToldNoMore() throws IOException {
        String text = Files.readString(WARNINGS.resolve("not-in-force.json"));
        String mended = text.replace("\"value\": \"yes\"", "\"value\": \"yes\", \"nothingElse\": true");
        Cli call = Cli.piped(mended, "validate", "-", "--as-of", "2026-11-21");
        assertThat(call.out()).startsWith("No errors, no warnings\n");
    }

    private static JsonNode warnings(Path file) {
        return FOUND.computeIfAbsent(file, WarningsTest::found);
    }

    private static JsonNode found(Path file) {
        return JSON.readTree(Cli.asOf("validate", file.toString(), "--format", "json")
                        .out())
                .at("/files/0/warnings");
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(WARNINGS)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            return all.stream();
        }
    }
}
