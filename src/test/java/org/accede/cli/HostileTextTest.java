package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.finding.Findings;
import org.accede.report.Reports;
import org.accede.report.gap.GapJson;
import org.accede.report.gap.GapReport;
import org.accede.report.pages.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Text from a profile stays text, whatever is in it: it drives no terminal. */
class HostileTextTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** In letters; each field of the profile holds so many. */
    private static final int LONG = Sample.times(20_000, 100_000);

    private static final Set<Integer> UNSEEN =
            Set.of((int) Character.FORMAT, (int) Character.LINE_SEPARATOR, (int) Character.PARAGRAPH_SEPARATOR);

    static Stream<String> long_() {
        return Stream.of(
                "x".repeat(LONG),
                "word ".repeat(LONG / 5).strip(),
                "\uD83D\uDE00".repeat(LONG / 4),
                "é".repeat(LONG / 2),
                "|".repeat(LONG));
    }

    @Test
    void nothingDrivesTheTerminal() {
        Findings findings =
                findings(String.join(" ", HostileProfile.forTheTerminal().toList()));
        assertPlain(text(findings));
        assertPlain(explanation(findings));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("long_")
    void nothingIsTooLongForThePage(String hostile) {
        Findings findings = findings(hostile);
        for (String page : List.of(text(findings), explanation(findings))) {
            assertPlain(page);
            assertThat(page.lines()
                            .filter(line -> line.codePointCount(0, line.length()) > 80)
                            .map(HostileTextTest::beginning))
                    .isEmpty();
        }
    }

    @Test
    void jsonHoldsWhatTheProfileHolds() {
        String hostile = String.join(
                " ",
                Stream.of(HostileProfile.forTheTerminal(), HostileProfile.markup())
                        .flatMap(each -> each)
                        .toList());
        String json = GapJson.write(report(findings(hostile)));
        assertThat(json).doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]");
        assertThat(JSON.readTree(json).at("/country/name").asString()).isEqualTo(hostile);
    }

    private static GapReport report(Findings findings) {
        return GapReport.of(findings, List.of(), false);
    }

    private static String text(Findings findings) {
        return Reports.gap(report(findings)).text();
    }

    private static String explanation(Findings findings) {
        return Explanation.write(
                findings,
                List.of(findings.finding("BC-2"), findings.finding("UN-7.1"), findings.finding("BC-16.2")),
                Map.of(),
                false);
    }

    private static void assertPlain(String page) {
        assertThat(page.codePoints()
                        .filter(c -> c != '\n')
                        .filter(c -> Character.isISOControl(c) || UNSEEN.contains(Character.getType(c)))
                        .mapToObj(c -> String.format("U+%04X", c))
                        .distinct())
                .isEmpty();
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(page))
                .as("no half of a character")
                .isTrue();
    }

    private static String beginning(String line) {
        return line.substring(0, Math.min(line.length(), 120)) + " (" + line.length() + ")";
    }

    private static Findings findings(String hostile) {
        return Shipped.assess(HostileProfile.of(hostile));
    }
}
