package org.accede.report.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.accede.Dossier;
import org.accede.Shipped;
import org.accede.report.Report;
import org.accede.report.Reports;
import org.accede.report.words.Advice;
import org.accede.verdict.Word;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is to be found out stands beside what is open, in every format, and each question can be told from every other. */
class FindOutTest {

    private static final Dossier ROMANIA = Shipped.accede().dossier("ROU", Shipped.AS_OF);

    @Test
    @DisplayName("the terminal says of each open obligation what is to be found out, as the papers do")
    void theTerminalSaysIt() {
        Report report = Reports.gap(ROMANIA);
        String text = report.text().replaceAll("\\s+", " ");
        assertThat(ROMANIA.findings().all())
                .filteredOn(finding ->
                        finding.word() == Word.OPEN && finding.requirement().isObligation())
                .hasSizeGreaterThan(100)
                .allSatisfy(finding -> assertThat(text)
                        .contains(Advice.of(finding, Shipped.catalogue()).replaceAll("\\s+", " ")));
    }

    @Test
    @DisplayName("a question that is asked of every power names the power")
    void theSameWordsNameTheirTopic() {
        assertThat(Shipped.catalogue().asks("safeguards/preservation/scope-limit"))
                .contains("Is the use of this power limited in scope? (Safeguards of expedited preservation)");
        assertThat(Shipped.catalogue().asks("illegal-access/access"))
                .isEqualTo(Shipped.catalogue().fact("illegal-access/access").map(fact -> fact.asks()));
        List<String> all = Shipped.catalogue().facts().keySet().stream()
                .map(id -> Shipped.catalogue().asks(id).orElseThrow())
                .toList();
        Set<String> once = new HashSet<>(all);
        assertThat(all).hasSameSizeAs(once);
        assertThat(Advice.of(ROMANIA.finding("BC-15.2"), Shipped.catalogue())).contains("Safeguards of ");
    }
}
