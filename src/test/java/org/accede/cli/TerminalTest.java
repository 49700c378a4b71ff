package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Nothing that a profile or a call holds steers the terminal of whoever looks at it, whatever the command. */
class TerminalTest {

    private static final String HOSTILE =
            String.join(" ", HostileProfile.forTheTerminal().toList());
    private static final String STEERS = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n]]";

    /** What our own pages write where colour is wanted. */
    private static final String OWN_COLOUR = "\u001b\\[(0|1|32|33|36)m";

    @TempDir
    private Path temporary;

    private Path profile;

    @BeforeEach
    void aProfileThatIsHostileInEveryText() throws IOException {
        profile = temporary.resolve("hostile.json");
        Files.writeString(profile, HostileProfile.json(() -> HOSTILE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gap PROFILE --concerns",
                "delta PROFILE --from budapest --to un",
                "readiness PROFILE",
                "checklist PROFILE --instrument budapest --deposit 2027-06-15",
                "documents PROFILE --instrument p1 --out FOLDER",
                "status PROFILE",
                "explain PROFILE BC-2",
                "validate PROFILE"
            })
    void noNameInAProfileSteersIt(String call) {
        List<String> words = words(call);
        Cli piped = Cli.asOf(words.toArray(String[]::new));
        assertThat(piped.code()).as(piped.err()).isZero();
        assertThat(piped.out()).doesNotContainPattern(STEERS);
        assertThat(piped.out()).as("nothing is left out").contains("<U+001B>[31mred");

        Cli onScreen = onScreen(words);
        assertThat(onScreen.out()).as("a colour that is not ours").doesNotContain("\u001b[31mred");
        assertThat(onScreen.out().replaceAll(OWN_COLOUR, ""))
                .doesNotContainPattern(STEERS)
                .contains("<U+001B>[31mred");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "show UN-7", "status", "gap KEN", "explain KEN BC-2"})
    void onAScreenThereIsOurOwnColour(String call) {
        Cli onScreen = onScreen(List.of(call.split(" ")));
        assertThat(onScreen.out()).containsPattern(OWN_COLOUR);
        assertThat(onScreen.out().replaceAll(OWN_COLOUR, ""))
                .isEqualTo(Cli.asOf(call.split(" ")).out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gap PROFILE",
                "delta PROFILE --from budapest --to un",
                "readiness PROFILE",
                "checklist PROFILE --instrument budapest",
                "status PROFILE",
                "explain PROFILE BC-2"
            })
    void jsonOnAScreenSteersNothingAndIsTheSameJson(String call) {
        List<String> words = words(call + " --format json");
        String onScreen = onScreen(words).out();
        String piped = Cli.asOf(words.toArray(String[]::new)).out();
        assertThat(onScreen).doesNotContainPattern(STEERS);
        JsonMapper json = JsonMapper.builder().build();
        assertThat(json.readTree(onScreen)).isEqualTo(json.readTree(piped));
    }

    @Test
    void aNameWithALineBreakMakesNoLineOfItsOwnInValidate() {
        assertThat(Cli.run("validate", profile.toString()).out()).doesNotContain("BC-2   met");
    }

    @Test
    void theFaultsOfAHostileProfileAreToldInSafeWords() throws IOException {
        Path wrong = temporary.resolve("wrong.json");
        Files.writeString(wrong, Files.readString(profile).replaceFirst("\"topics\"", "\"to\\\\u001b[31mpics\""));
        Cli call = Cli.run("validate", wrong.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("<U+001B>[31m").doesNotContainPattern(STEERS);
    }

    @Test
    void theNameOfAFileSteersNothing() throws IOException {
        Path file = Files.copy(profile, temporary.resolve("a\u001b[31mb\u202e.json"));
        Cli fine = Cli.run("validate", file.toString());
        assertThat(fine.out()).contains("a<U+001B>[31mb<U+202E>.json").doesNotContainPattern(STEERS);
        Cli saved = Cli.asOf(
                "gap", "empty", "--out", temporary.resolve("\u001b[31m/no.txt").toString());
        assertThat(saved.err()).contains("<U+001B>[31m").doesNotContainPattern(STEERS);
    }

    @Test
    void whatIsTypedSteersNothing() {
        Stream.of(
                        Cli.run("gap", "K\u001b[31mEN"),
                        Cli.run("show", "\u001b]0;title\u0007"),
                        Cli.run("gap", "a\u202eb/c.json"),
                        Cli.run("g\u001b[31map", "KEN"),
                        Cli.run("gap", "KEN", "\u001b[31m"),
                        Cli.run("gap", "KEN", "--\u001b[31m"),
                        Cli.run("gap", "KEN", "--as-of", "\u001b[31m"),
                        Cli.run("list", "--instrument", "\u001b[31m"),
                        Cli.run("gap", "KEN", "--rules", "\u001b[31m"))
                .forEach(call -> {
                    assertThat(call.code()).isEqualTo(2);
                    assertThat(call.err()).contains("<U+").doesNotContainPattern(STEERS);
                });
    }

    private List<String> words(String call) {
        return Stream.of(call.split(" "))
                .map(word -> word.equals("PROFILE")
                        ? profile.toString()
                        : word.equals("FOLDER") ? temporary.resolve("documents").toString() : word)
                .toList();
    }

    private static Cli onScreen(List<String> words) {
        return Cli.onScreen(Stream.concat(words.stream(), Stream.of("--as-of", "2026-11-21"))
                .toArray(String[]::new));
    }
}
