package org.accede.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.checklist.draft.DraftForm;
import org.accede.checklist.draft.DraftText;
import org.accede.checklist.draft.DraftTextReader;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A fault of the draft texts ends in a message that says file, line, what is wrong and how to mend it. One file for each fault lies in
 * {@code bad-input/texts}, its message beside it. {@code -Daccede.record=true} writes the messages anew; read what changed before you
 * keep it.
 */
class DraftTextReaderTest {

    private static final Path FAULTS = Path.of("src/test/resources/bad-input/texts");
    private static final String FILE = "budapest/texts.yaml";

    /** A message: file, line and column, what is wrong; then what to do. */
    private static final Pattern MESSAGE =
            Pattern.compile("budapest/texts\\.yaml:[1-9]\\d*:[1-9]\\d*: \\S.*\\.\n    \\S.*[.?]");

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsTold(Path fault) throws IOException {
        String said = refusal(Files.readString(fault));
        if (Boolean.getBoolean("accede.record")) {
            Files.writeString(recorded(fault), said);
        }
        assertThat(said).isEqualTo(Files.readString(recorded(fault)));
        assertThat(said.strip()).matches(MESSAGE);
    }

    @Test
    void oneFaultIsOneMessage() throws IOException {
        Set<String> several = new TreeSet<>();
        for (Path fault : faults().toList()) {
            if (Files.readString(recorded(fault))
                            .lines()
                            .filter(line -> !line.startsWith(" "))
                            .count()
                    != 1) {
                several.add(fault.getFileName().toString());
            }
        }
        assertThat(several).isEmpty();
    }

    @Test
    void theTextThatTheFaultsAreMadeFromIsRead() {
        List<DraftText> texts = read("""
                texts:
                  - id: BC-2
                    as: declaration
                    title: Declaration on illegal access
                    basis: Articles 2 and 40
                    text:
                      - "{country} declares that illegal access is an offence only where {names}."
                    names:
                      security-measure: it is committed by infringing security measures
                    note: Check it.
                """);
        assertThat(texts)
                .containsExactly(new DraftText(
                        "BC-2",
                        "budapest",
                        DraftForm.DECLARATION,
                        "Declaration on illegal access",
                        "Articles 2 and 40",
                        List.of("{country} declares that illegal access is an offence only where {names}."),
                        Map.of("security-measure", "it is committed by infringing security measures"),
                        "Check it."));
    }

    @Test
    void aTreatyWithoutSuchAFileHasNoTexts() {
        assertThat(DraftTextReader.read(Map.of(), Shipped.catalogue())).isEmpty();
    }

    private static List<DraftText> read(String yaml) {
        return DraftTextReader.read(Map.of(FILE, Documents.parse(yaml, FILE)), Shipped.catalogue());
    }

    private static String refusal(String yaml) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> read(yaml))
                        .getMessage() + "\n";
    }

    private static Path recorded(Path fault) {
        return fault.resolveSibling(fault.getFileName().toString().replace(".yaml", ".txt"));
    }

    static Stream<Path> faults() throws IOException {
        try (Stream<Path> files = Files.list(FAULTS)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }
}
