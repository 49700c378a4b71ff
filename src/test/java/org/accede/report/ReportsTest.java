package org.accede.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.Dossier;
import org.accede.Shipped;
import org.accede.report.delta.DeltaReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each report in every format, as a program asks for it. */
class ReportsTest {

    private static final Dossier KENYA = Shipped.accede().dossier("KEN", Shipped.AS_OF);

    static Stream<Report> reports() {
        return Stream.of(
                Reports.gap(KENYA),
                Reports.delta(DeltaReport.of(
                        KENYA.findings(),
                        Shipped.crosswalk(),
                        Shipped.catalogue().instrument("budapest").orElseThrow(),
                        Shipped.catalogue().instrument("un").orElseThrow())),
                Reports.readiness(KENYA.readiness(Optional.empty(), List.of())),
                Reports.checklist(KENYA.checklist(List.of("budapest"), Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFormatBeginsAsItShould(Report report) {
        String title = report.paper().title();
        assertThat(title).startsWith("Kenya");
        assertThat(report.text()).startsWith(title + "\n");
        assertThat(report.markdown()).startsWith("# " + title + "\n");
        assertThat(report.html()).contains("<!DOCTYPE html>", "<title>" + title + "</title>");
        assertThat(report.csv()).startsWith("\uFEFF\"");
        assertThat(report.json())
                .startsWith("{\n  \"report\" : \"" + report.paper().id() + "\"");
        assertThat(new String(report.jsonBytes(), StandardCharsets.UTF_8)).isEqualTo(report.json());
        assertThat(Stream.of(report.docx(), report.xlsx())).allMatch(file -> file[0] == 'P' && file[1] == 'K');
    }

    @ParameterizedTest
    @MethodSource("reports")
    void colourChangesNoWord(Report report) {
        assertThat(report.text(true)).contains("\u001b[");
        assertThat(report.text(true).replaceAll("\u001b\\[\\d+m", "")).isEqualTo(report.text());
    }

    @Test
    void onlyAPlanHasDays() {
        Report plan = Reports.checklist(KENYA.checklist(List.of("budapest"), Optional.empty()));
        assertThat(plan.isPlan()).isTrue();
        assertThat(plan.calendar()).startsWith("BEGIN:VCALENDAR\r\n");
        Report gap = Reports.gap(KENYA);
        assertThat(gap.isPlan()).isFalse();
        assertThatThrownBy(gap::calendar).isInstanceOf(IllegalStateException.class);
    }
}
