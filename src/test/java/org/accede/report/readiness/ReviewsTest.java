package org.accede.report.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.accede.Shipped;
import org.accede.paper.Mark;
import org.accede.report.Reports;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Numbers that do not add up say why. */
class ReviewsTest {

    @Test
    @DisplayName("reviews that share duties say so")
    void reviewsThatShareDutiesSaySo() {
        String text = Reports.readiness(
                        Shipped.accede().dossier("KEN", Shipped.AS_OF).readiness(Optional.empty(), List.of("budapest")))
                .text()
                .replaceAll("\\s+", " ");
        assertThat(text)
                .containsPattern("Some duties stand in two reviews: together these are \\d+ duties, and not \\d+\\.");
    }

    @Test
    @DisplayName("a chart does not use the name of one verdict for several")
    void aChartUsesNoVerdictForSeveral() {
        assertThat(Mark.Tone.GAP.words()).isEqualTo("falls short");
    }
}
