package org.accede.report.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.paper.Picture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({
        "2024-10-09, 2024-10-09",
        "2026-11-20, 2026-11-20",
        "2021-11-29, 2021-11-29",
        "2021-11-28, 2025-11-29",
        "2027-01-01, 2025-11-29",
        ", 2025-11-29"
    })
    void beginsWithTheLastActOrAYearBeforeToday(LocalDate act, LocalDate begins) {
        Picture.Event opened = new Picture.Event(LocalDate.of(2001, 11, 23), Picture.Kind.HAPPENED, "open");
        Picture.Event today = new Picture.Event(LocalDate.of(2026, 11, 29), Picture.Kind.TODAY, "as of");

        assertThat(new Timeline(List.of(opened, today), Optional.ofNullable(act)).begins())
                .isEqualTo(begins);
    }
}
