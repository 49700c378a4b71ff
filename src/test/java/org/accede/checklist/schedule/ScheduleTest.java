package org.accede.checklist.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.Stage;
import org.accede.checklist.task.Window;
import org.junit.jupiter.api.Test;

/** Days counted forwards from a today and backwards from a deadline. */
class ScheduleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final Stage DRAFTING = stage("drafting", 10, true);
    private static final Stage PARLIAMENT = stage("parliament", 100, false);
    private static final Stage DEPOSIT = stage("deposit", 0, false);

    @Test
    void whatNeedsNothingBeginsToday() {
        assertThat(of(work("law", List.of(DRAFTING), until(null)))).containsEntry("law", "01-01 01-11 - -");
    }

    @Test
    void whatNeedsSomethingBeginsWhenThatIsDone() {
        assertThat(of(
                        work("law", List.of(DRAFTING), until(null)),
                        work("bill", List.of(PARLIAMENT), until("2026-12-31"), "law")))
                .containsEntry("bill", "01-11 04-21 09-22 12-31")
                .containsEntry("law", "01-01 01-11 09-12 09-22");
    }

    @Test
    void whatIsDoneInTurnWaitsInTheOrderOfTheList() {
        assertThat(of(
                        work("one", List.of(DRAFTING), until("2026-02-10")),
                        work("two", List.of(DRAFTING), until("2026-02-10"))))
                .containsEntry("one", "01-01 01-11 01-21 01-31")
                .containsEntry("two", "01-11 01-21 01-31 02-10");
    }

    @Test
    void whatNothingCallsForKeepsNobodyWaiting() {
        assertThat(of(
                        new Work("may", false, true, List.of(DRAFTING), until(null), List.of()),
                        work("must", List.of(DRAFTING), until(null))))
                .containsEntry("must", "01-01 01-11 - -");
    }

    @Test
    void theStagesOfOneActionFollowEachOther() {
        Timing timing = timings(work("bill", List.of(DRAFTING, PARLIAMENT), until("2026-04-21")))
                .get("bill");
        assertThat(timing.legs())
                .extracting(Leg::begins, Leg::ready)
                .containsExactly(tuple(TODAY, TODAY.plusDays(10)), tuple(TODAY.plusDays(10), TODAY.plusDays(110)));
        assertThat(timing.isCritical()).isTrue();
        assertThat(timing.isLate()).isFalse();
    }

    @Test
    void aDayTooEarlyByOneIsLateByOne() {
        Timing timing =
                timings(work("bill", List.of(PARLIAMENT), until("2026-04-10"))).get("bill");
        assertThat(timing.late()).isEqualTo(1);
        assertThat(timing.doneBy()).isEmpty();
        assertThat(timing.beginBy()).isEmpty();
        assertThat(timing.due()).contains(LocalDate.of(2026, 4, 11));
    }

    @Test
    void whatIsDoneHasNoDayAndKeepsNobodyWaiting() {
        assertThat(of(
                        new Work("law", true, false, List.of(PARLIAMENT), until(null), List.of()),
                        work("deposit", List.of(DEPOSIT), until("2026-01-01"), "law")))
                .containsEntry("law", "- - - -")
                .containsEntry("deposit", "01-01 01-01 01-01 01-01");
    }

    @Test
    void whatWaitsForADayThatNobodyKnowsHasNone() {
        Window awaited = new Window(Optional.empty(), Optional.empty(), true, "later");
        assertThat(of(work("force", List.of(), awaited), work("after", List.of(DRAFTING), until(null), "force")))
                .containsEntry("force", "- - - -")
                .containsEntry("after", "- - - -");
    }

    @Test
    void whatIsAskedForFromADayOnBeginsThen() {
        Window force = new Window(Optional.of(LocalDate.of(2026, 7, 1)), Optional.empty(), false, "from then on");
        assertThat(of(work("after", List.of(), force))).containsEntry("after", "07-01 - - -");
    }

    @Test
    void theEarlierOfTwoDeadlinesHolds() {
        assertThat(of(work("law", List.of(DRAFTING), until("2026-06-30").and(until("2026-05-31")))))
                .containsEntry("law", "01-01 01-11 05-21 05-31");
    }

    private static Map<String, String> of(Work... all) {
        Map<String, String> days = new LinkedHashMap<>();
        timings(all)
                .forEach((id, timing) -> days.put(
                        id,
                        String.join(
                                " ",
                                day(timing.begins()),
                                day(timing.ready()),
                                day(timing.beginBy()),
                                day(timing.doneBy()))));
        return days;
    }

    private static Map<String, Timing> timings(Work... all) {
        return Schedule.of(TODAY, List.of(all));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(one -> one.toString().substring(5)).orElse("-");
    }

    private static Work work(String id, List<Stage> stages, Window window, String... needs) {
        return new Work(id, false, false, stages, window, List.of(needs));
    }

    private static Window until(String day) {
        return new Window(Optional.empty(), Optional.ofNullable(day).map(LocalDate::parse), false, "says");
    }

    private static Stage stage(String id, int days, boolean inTurn) {
        return new Stage(id, id, days, inTurn, "", false);
    }
}
