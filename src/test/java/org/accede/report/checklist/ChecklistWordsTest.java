package org.accede.report.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.accede.Shipped;
import org.accede.finding.Counts;
import org.accede.report.Report;
import org.accede.report.Reports;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a checklist says to a Party, and to whoever is none, in every format. */
class ChecklistWordsTest {

    @Test
    @DisplayName(
            "what a Party owes is said to be due before it is said how soon it can be done, on a terminal and on paper")
    void whatIsDueIsSaidFirst() {
        Report romania = checklist("ROU", "budapest");
        assertThat(words(romania.text()))
                .contains("when Due: the treaty binds the State Can be done by")
                .contains("at the earliest")
                .doesNotContain("can be done by");
        assertThat(words(romania.markdown())).contains("Due: the treaty binds the State<br>Can be done by");
        assertThat(checklist("KEN", "budapest").text()).doesNotContain("Due: the treaty binds the State");
    }

    @Test
    @DisplayName("a Party joins and deposits nothing")
    void aPartyJoinsNothing() {
        assertThat(checklist("ROU", "budapest").paper().about())
                .isEqualTo("Romania: what is to be done as a Party to the Convention on Cybercrime");
        assertThat(words(checklist("ROU", "budapest").text())).doesNotContain("Adopt and deposit");
        assertThat(checklist("KEN", "budapest").paper().about())
                .isEqualTo("Kenya: what is to be done to join the Convention on Cybercrime");
        assertThat(words(checklist("KEN", "budapest").text())).contains("Adopt and deposit");
        assertThat(checklist("ROU", "budapest", "un").paper().about())
                .isEqualTo(
                        "Romania: what is to be done as a Party to the Budapest Convention, and to join the UN Convention");
    }

    @Test
    @DisplayName("what is open now is one number, and what is open later another")
    void whatIsOpenNowIsToldFromWhatIsOpenLater() {
        String ghana = words(checklist("GHA", "un").text());
        Counts counts = Shipped.accede()
                .dossier("GHA", Shipped.AS_OF)
                .checklist(List.of("un"), Optional.empty())
                .courses()
                .get(0)
                .counts();
        assertThat(counts.openLater()).isGreaterThan(1);
        assertThat(ghana)
                .contains(
                        counts.openNow() + " obligations are open, and " + counts.openLater() + " that fall due later")
                .doesNotContain(counts.openNow() + counts.openLater() + " obligations are open");
    }

    @Test
    @DisplayName(
            "what is assumed is pointed to where it stands: in the annex on paper, in the other formats from a terminal")
    void whatIsAssumedIsPointedToWhereItStands() {
        Report solomon = checklist("SLB", "un");
        assertThat(words(solomon.text()))
                .contains("the times assumed for each stage of the work (the other formats list them)")
                .doesNotContain("assumed below");
        assertThat(words(solomon.markdown()))
                .contains("the times assumed for each stage of the work (annex: what the days rest on)")
                .contains("Annex: what the days rest on")
                .doesNotContain("assumed below");
    }

    @Test
    @DisplayName("the command that plans a day is told on a terminal and nowhere else")
    void theCommandIsToldOnATerminal() {
        Report solomon = checklist("SLB", "budapest");
        assertThat(words(solomon.text()))
                .contains("No day of deposit is planned.", "accede checklist SLB --instrument budapest --deposit DATE");
        assertThat(words(solomon.markdown()))
                .contains("No day of deposit is planned.")
                .doesNotContain("--deposit", "accede checklist");
    }

    private static Report checklist(String country, String... treaties) {
        return Reports.checklist(
                Shipped.accede().dossier(country, Shipped.AS_OF).checklist(List.of(treaties), Optional.empty()));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
