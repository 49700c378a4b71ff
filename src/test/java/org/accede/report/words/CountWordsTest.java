package org.accede.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.Shipped;
import org.accede.finding.Counts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Unknown is not no: what may not be due is counted, and said to be. */
class CountWordsTest {

    @Test
    @DisplayName("of a State of which nothing is known, more counts as due than of a signatory, and the words say why")
    void wordsSayWhyMoreCountsAsDueWhereNothingIsKnown() {
        Counts solomon = counts("SLB", "un");
        Counts jamaica = counts("JAM", "un");
        assertThat(solomon.dueNow()).isGreaterThan(jamaica.dueNow());
        assertThat(solomon.perhapsDue() - jamaica.perhapsDue()).isEqualTo(solomon.dueNow() - jamaica.dueNow());
        assertThat(CountWords.of(solomon))
                .isEqualTo("All 188 obligations due now are open: what the law says of them is not known yet. "
                        + solomon.perhapsDue()
                        + " of the 188 count as due only because nobody has answered whether they are.");
    }

    @Test
    @DisplayName("where most is known, nothing is said of it")
    void whereMostIsKnownNothingIsSaid() {
        Counts romania = counts("ROU", "budapest");
        assertThat(romania.perhapsDue()).isPositive();
        assertThat(CountWords.of(romania)).doesNotContain("because nobody has answered");
    }

    private static Counts counts(String country, String treaty) {
        return Shipped.accede()
                .dossier(country, LocalDate.of(2026, 11, 30))
                .checklist(List.of(treaty), Optional.empty())
                .courses()
                .get(0)
                .counts();
    }
}
