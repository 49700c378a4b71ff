package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What a profile holds reaches a terminal in no form but words: not in errors, not in warnings, not in progress. */
class HostileValidateTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A source, its title, a section and a note; warnings name all of them. */
    private static final String WEAK = """
            {"country": {"iso3": "XXB", "name": HOSTILE},
             "sources": {
               HOSTILE: {"title": HOSTILE, "short": HOSTILE, "kind": "memory"},
               "old": {"title": HOSTILE, "short": HOSTILE, "asOf": "2010"},
               "idle": {"title": HOSTILE, "short": HOSTILE, "asOf": "2026"}},
             "topics": {
               "illegal-access": {
                 "exists": {"value": "yes", "provisions": [{"law": HOSTILE, "section": HOSTILE, "state": "adopted"}], "note": HOSTILE},
                 "facts": {"access": {"value": "yes", "source": HOSTILE}, "any-system": {"value": "unknown", "note": HOSTILE}},
                 "conditions": {"complete": true},
                 "open": {"conditions": HOSTILE}},
               "illegal-interception": {"exists": {"value": "no", "source": "old"}}},
             "reports": [
               {"on": "BC-3", "says": "all", "source": HOSTILE, "note": HOSTILE},
               {"on": "BC-2", "says": "all", "source": HOSTILE, "provisions": [{"law": HOSTILE, "section": HOSTILE, "state": "bill"}]}]}
            """;

    static Stream<String> hostile() {
        return HostileProfile.forTheTerminal().filter(text -> !text.isBlank());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aWarningDrivesNoTerminal(String hostile) {
        String profile = WEAK.replace("HOSTILE", JSON.writeValueAsString(hostile));
        Cli call = Cli.piped(profile, "validate", "-", "--as-of", "2026-11-21");
        assertThat(call.code()).as(call.err()).isZero();
        assertPlain(call.out());
        assertThat(call.out().lines().filter(line -> line.startsWith("BC-2   met")))
                .isEmpty();
        assertThat(call.out()).contains("Warnings", "Progress");
        String markdown = Cli.piped(profile, "validate", "-", "--as-of", "2026-11-21", "--format", "markdown")
                .out();
        assertPlain(markdown);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void anErrorDrivesNoTerminal(String hostile) {
        String text = JSON.writeValueAsString(hostile);
        for (String profile : List.of(
                "{\"country\": {\"iso3\": HOSTILE, \"name\": HOSTILE, HOSTILE: 1}}",
                "{\"country\": {\"iso3\": \"XXB\", \"name\": \"x\"}, \"topics\": {HOSTILE: {}}}",
                "{\"country\": {\"iso3\": \"XXB\", \"name\": \"x\"}, \"sources\": {HOSTILE: {\"title\": \"x\"}},"
                        + " \"topics\": {\"illegal-access\": {\"exists\": {\"value\": \"yes\", \"source\": \"other\"}}}}",
                "{\"country\": {\"iso3\": \"XXB\", \"name\": \"x\"}, \"sources\": {HOSTILE: {\"title\": \"x\"}},"
                        + " \"topics\": {\"illegal-access\": {\"exists\": {\"value\": \"no\","
                        + " \"provisions\": [{\"law\": HOSTILE, \"state\": \"bill\"}]}}}}",
                "{\"country\": {\"iso3\": \"XXB\", \"name\": \"x\"}, \"status\": {\"un\": {\"date\": HOSTILE}}}")) {
            Cli call = Cli.piped(profile.replace("HOSTILE", text), "validate", "-");
            assertThat(call.code()).isEqualTo(2);
            assertPlain(call.err());
            assertThat(call.err().lines()).allSatisfy(line -> assertThat(line).matches("standard input:.*|    .*"));
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void theNameOfAFileDrivesNoTerminal(String hostile) {
        Cli call = Cli.run("validate", hostile + ".json");
        assertThat(call.code()).isEqualTo(2);
        assertPlain(call.err());
    }

    private static void assertPlain(String page) {
        assertThat(page).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029&&[^\\n]]");
    }
}
