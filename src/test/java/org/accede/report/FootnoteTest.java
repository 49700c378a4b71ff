package org.accede.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.accede.Shipped;
import org.accede.finding.Findings;
import org.accede.input.Documents;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.accede.report.gap.GapReport;
import org.accede.report.pages.Explanation;
import org.junit.jupiter.api.Test;

/** An entity's footnote follows its name where a report prints it first. */
class FootnoteTest {

    private static final String FOOTNOTE = "* This name is without prejudice to positions on status.";

    @Test
    void a_footnote_follows_the_name_of_a_neutral_entity() {
        Findings findings = Shipped.assess(profile(", \"kind\": \"entity\", \"footnote\": \"" + FOOTNOTE + "\""));
        List<String> gap = Reports.gap(GapReport.of(findings, List.of("budapest"), false))
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(gap.get(0)).startsWith("Somewhere*: ");
        assertThat(gap.subList(1, 4)).contains("Note on the name: " + FOOTNOTE);
        assertThat(Explanation.write(findings, List.of(findings.finding("BC-2")), Map.of(), false))
                .contains(FOOTNOTE);
    }

    @Test
    void who_has_none_has_none() {
        assertThat(Reports.gap(GapReport.of(Shipped.assess(profile("")), List.of("budapest"), false))
                        .text())
                .doesNotContain("prejudice");
    }

    private static Profile profile(String more) {
        String json = "{\"country\": {\"iso3\": \"XXA\", \"name\": \"Somewhere*\"" + more + "}}";
        return ProfileReader.read(Documents.parse(json, "a.json"), "", Shipped.catalogue());
    }
}
