package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bad input ends in a message that says file, line, what is wrong and how to mend it: never in a stack trace, never in a silent
 * default. One file for each fault lies in {@code bad-input}, its message beside it. {@code -Daccede.record=true} writes the messages
 * anew; read what changed before you keep it.
 */
class BadInputTest {

    private static final Path PROFILES = Path.of("src/test/resources/bad-input/profile");
    private static final Path RULES = Path.of("src/test/resources/bad-input/rules");
    private static final String STANDS_IN_FOR = "# in place of ";

    /** A message: file, line and column, what is wrong; then what to do. Only what concerns the file as a whole has no line. */
    private static final Pattern MESSAGE =
            Pattern.compile("(?<file>[\\w./-]+)(?<place>:[1-9]\\d*:[1-9]\\d*)?: \\S.*\\.\n    \\S.*[.?]");

    private static final Pattern WORDS_OF_A_LIBRARY = Pattern.compile(
            "(?i)token|feature|redacted|ctrl-char|\\(code|object property|jackson|parsing|scanning|mapping values|end-of-input");

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @MethodSource("profiles")
    void aFaultOfAProfileIsTold(Path file) throws IOException {
        Cli call = Cli.run("validate", file.toString());
        assertRefused(call, said(call, PROFILES), file);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aFaultOfTheCatalogueIsTold(Path file) throws IOException {
        String text = Files.readString(file);
        Path folder = copyOfTheBase();
        Files.writeString(
                folder.resolve(text.lines().findFirst().orElseThrow().substring(STANDS_IN_FOR.length())), text);
        Cli call = Cli.run("list", "--rules", folder.toString());
        assertThat(call.err()).startsWith("Rules are programs");
        assertRefused(
                call,
                said(call, folder).lines().skip(1).map(line -> line + "\n").reduce("", String::concat),
                file);
    }

    @Test
    void theBaseThatTheFaultsAreMadeFromHasNone() throws IOException {
        Cli call = Cli.run("list", "--rules", copyOfTheBase().toString());
        assertThat(call.code()).isZero();
        assertThat(call.out()).contains("T-1", "(1 obligation of 1)");
    }

    @Test
    void everyCommandThatReadsAProfileRefusesItAlike() {
        String file = PROFILES.resolve("unknown-fact.json").toString();
        Cli refused = Cli.run("validate", file);
        assertThat(Cli.run("gap", file)).isEqualTo(refused);
        assertThat(Cli.run("gap", file, "--format", "json")).isEqualTo(refused);
        assertThat(Cli.run("explain", file, "BC-2")).isEqualTo(refused);
    }

    @Test
    void everyMessageSaysWhereAndWhatAndHowToMendIt() throws IOException {
        Set<String> poor = new TreeSet<>();
        for (Path file : Stream.concat(profiles(), rules()).toList()) {
            String recorded = Files.readString(recorded(file));
            for (String message : recorded.split("\n(?! )")) {
                String said = message.stripTrailing();
                if (!MESSAGE.matcher(said).matches()
                        || WORDS_OF_A_LIBRARY.matcher(said).find()) {
                    poor.add(file.getFileName().toString());
                }
            }
        }
        assertThat(poor).isEmpty();
    }

    /** A fault that is told twice makes its author look for a second one. */
    @Test
    void oneFaultIsOneMessage() throws IOException {
        Set<String> twice = new TreeSet<>();
        for (Path file : Stream.concat(profiles(), rules()).toList()) {
            long messages = Files.readString(recorded(file))
                    .lines()
                    .filter(line -> !line.startsWith(" "))
                    .count();
            if (messages != 1 && !file.endsWith("many-faults.json")) {
                twice.add(file.getFileName().toString());
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void aProfileThatDoesNotExistIsTold() {
        assertThat(Cli.run("validate", "nowhere/ken.json"))
                .isEqualTo(new Cli(2, "", "nowhere/ken.json: there is no such file.\n    Check the path.\n"));
    }

    @Test
    void aFolderIsNoProfile() {
        String folder = temporary.toString() + "/";
        assertThat(Cli.run("gap", folder).err()).contains("this is a directory, not a file");
        assertThat(Cli.run("gap", folder).code()).isEqualTo(2);
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path large = temporary.resolve("large.json");
        Files.writeString(large, "{\"note\": \"" + "x".repeat(5_000_000) + "\"}");
        assertThat(Cli.run("validate", large.toString()))
                .isEqualTo(
                        new Cli(
                                2,
                                "",
                                large
                                        + ": the file is larger than 5000000 bytes.\n    A profile is some hundred kilobytes at most.\n"));
    }

    @Test
    void aFileThatIsNotUtf8IsTold() throws IOException {
        Path latin = temporary.resolve("latin.json");
        Files.write(
                latin,
                "{\"country\": {\"iso3\": \"CIV\", \"name\": \"Côte d'Ivoire\"}}"
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Cli.run("validate", latin.toString()))
                .isEqualTo(new Cli(
                        2, "", latin + ": the file is not valid UTF-8.\n    Save it with the encoding UTF-8.\n"));
    }

    @Test
    void aByteOrderMarkIsNoFault() throws IOException {
        Path marked = temporary.resolve("marked.json");
        Files.writeString(marked, "\uFEFF{\"country\": {\"iso3\": \"CIV\", \"name\": \"Côte d'Ivoire\"}}");
        assertThat(Cli.run("validate", marked.toString()).out()).contains("Côte d'Ivoire, 0 of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"topics\":{\"illegal-access\":{\"facts\":["})
    void aFileNestedAThousandTimesIsTold(String level) throws IOException {
        Path deep = temporary.resolve("deep.json");
        Files.writeString(deep, level.repeat(1000));
        Cli call = Cli.run("validate", deep.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith(deep.toString()).contains("nested more than 40 levels deep");
    }

    @Test
    void aMessageCannotDriveTheTerminal() throws IOException {
        Path hostile = temporary.resolve("hostile.json");
        Files.writeString(
                hostile,
                "{\"country\": {\"iso3\": \"\\u001b[31m\", \"name\": \"x\", \"\\u001b]0;title\\u0007\": 1},"
                        + " \"topics\": {\"a\\u202eb\": {}}, \"status\": {\"un\": {\"date\": \"\\u009b31m\"}}}");
        String err = Cli.run("validate", hostile.toString()).err();
        assertThat(err).contains("iso3", "topic").doesNotContainPattern("[\\p{Cntrl}\\p{Cf}&&[^\\n]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"country\": {\"iso3\": \"XXB\", \"name\": \"x\"}, \"topics\": {\"LONG\": {}}}",
                "{\"country\": {\"iso3\": \"LONG\", \"name\": \"x\"}}",
                "{\"country\": {\"iso3\": \"XXB\", \"name\": \"x\", \"LONG\": 1}}"
            })
    void aNameOfThousandsOfLettersIsToldInShort(String text) throws IOException {
        for (int letters : new int[] {1_000, 40_000, 100_000}) {
            Path wordy = temporary.resolve("wordy.json");
            Files.writeString(wordy, text.replace("LONG", "x".repeat(letters)));
            Cli call = Cli.run("validate", wordy.toString());
            assertThat(call.code()).isEqualTo(2);
            assertThat(call.err()).hasSizeLessThan(600).doesNotContain("nested");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "9e99999", "99999999999999999999999999999999999999"})
    void aNumberBeyondAllReasonIsTold(String number) throws IOException {
        Path huge = temporary.resolve("huge.json");
        Files.writeString(
                huge, Files.readString(PROFILES.resolve("text-for-number.json")).replace("\"ninety\"", number));
        Cli call = Cli.run("validate", huge.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err())
                .contains("huge.json:8:35")
                .contains("Write a number of days")
                .hasSizeLessThan(600);
    }

    private static void assertRefused(Cli call, String said, Path file) throws IOException {
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.showsAStackTrace()).isFalse();
        if (Boolean.getBoolean("accede.record")) {
            Files.writeString(recorded(file), said);
        }
        assertThat(said).isEqualTo(Files.readString(recorded(file)));
    }

    /** What the messages say, without the folder that the file happens to lie in. */
    private static String said(Cli call, Path folder) {
        return call.err().replace(folder + "/", "");
    }

    private static Path recorded(Path file) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.\\w+$", ".txt"));
    }

    private Path copyOfTheBase() throws IOException {
        Path base = RULES.resolve("base");
        try (Stream<Path> files = Files.walk(base)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = temporary.resolve(base.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return temporary;
    }

    static Stream<Path> profiles() throws IOException {
        return files(PROFILES, ".json");
    }

    static Stream<Path> rules() throws IOException {
        return files(RULES, ".yaml");
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }
}
