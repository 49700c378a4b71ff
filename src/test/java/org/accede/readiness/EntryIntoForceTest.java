package org.accede.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.profile.Moment;
import org.accede.profile.Profile;
import org.accede.register.Entry;
import org.accede.register.Item;
import org.accede.register.Register;
import org.accede.register.RegisterState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three months, then the first day of the next month. */
class EntryIntoForceTest {

    /** For the founders the Convention itself entered into force only on 1 July 2004. */
    @Test
    void theRuleGivesTheDatesOfTheChartForAllButFourFounders() {
        List<String> others = new ArrayList<>();
        int parties = 0;
        Register undated = withoutEntryIntoForce();
        for (Entry entry : Ways.REGISTER.all()) {
            if (entry.state("budapest") == RegisterState.PARTY) {
                parties++;
                LocalDate chart = entry.value("budapest")
                        .flatMap(item -> item.date("inForce"))
                        .flatMap(Moment::day)
                        .orElseThrow();
                Way way = Ways.budapest(Ways.ofEntry(entry, Ways.AS_OF, null, undated, List.of("budapest")));
                if (!Ways.keyDate(way, KeyDateKind.IN_FORCE).date().equals(chart)) {
                    others.add(entry.name());
                }
            }
        }
        assertThat(parties).isEqualTo(81);
        assertThat(others).containsExactlyInAnyOrder("Albania", "Croatia", "Estonia", "Hungary");
    }

    private static Register withoutEntryIntoForce() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Ways.REGISTER.entries().forEach((iso3, entry) -> {
            Map<String, Item> values = new LinkedHashMap<>(entry.values());
            values.computeIfPresent("budapest", (key, item) -> {
                Map<String, Moment> dates = new LinkedHashMap<>(item.dates());
                dates.remove("inForce");
                return new Item(key, item.state(), item.mode(), dates, item.source(), item.asOf(), item.note());
            });
            entries.put(iso3, new Entry(iso3, entry.name(), entry.organization(), values, entry.filings()));
        });
        return new Register("", "", Map.of(), Ways.REGISTER.origins(), entries, "");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-30, 2023-03-01", // Brazil
        "2024-07-29, 2024-11-01", // Côte d'Ivoire
        "2027-11-30, 2028-03-01", // three months end on 29 February
        "2027-01-01, 2027-05-01", // three months end on the first: the next month's first day counts
        "2027-01-31, 2027-05-01",
        "2027-12-31, 2028-04-01",
    })
    void datesOfADepositThatIsAskedAbout(LocalDate deposit, LocalDate inForce) {
        Way way = Ways.budapest(Ways.of(Ways.member(""), deposit, deposit, Register.NONE));
        assertThat(Ways.keyDate(way, KeyDateKind.IN_FORCE).date()).isEqualTo(inForce);
        assertThat(Ways.keyDate(way, KeyDateKind.IN_FORCE).supposed()).isTrue();
    }

    @Test
    void aDepositOnTheFirstOfAMonthSaysThatItRestsOnAReading() {
        LocalDate deposit = LocalDate.of(2027, 1, 1);
        KeyDate first = Ways.keyDate(
                Ways.budapest(Ways.of(Ways.member(""), deposit, deposit, Register.NONE)), KeyDateKind.IN_FORCE);
        assertThat(first.basis()).isEqualTo(Basis.READING);
        assertThat(first.note()).contains("on our reading");
        LocalDate second = LocalDate.of(2027, 1, 2);
        assertThat(Ways.keyDate(
                                Ways.budapest(Ways.of(Ways.member(""), second, second, Register.NONE)),
                                KeyDateKind.IN_FORCE)
                        .basis())
                .isEqualTo(Basis.TREATY);
    }

    /** Articles 36(4) and 37(2) are those of the Convention. */
    @Test
    void theDayOfTheFirstProtocolCitesTheProtocol() {
        Profile deposited = Ways.member("\"budapest\": {\"state\": \"party\", \"date\": \"2015-01-01\"},"
                + " \"budapest-protocol-1\": {\"state\": \"signed\", \"steps\": [{\"step\": \"deposited\", \"date\": \"2026-09-15\"},"
                + " {\"step\": \"denounced\", \"date\": \"2030-01-15\"}]}");
        Way way = Ways.way(Ways.of(deposited, LocalDate.of(2031, 1, 1), null, Register.NONE), "budapest-protocol-1");
        KeyDate inForce = Ways.keyDate(way, KeyDateKind.IN_FORCE);
        assertThat(inForce.date()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(inForce.pinpoint()).isEqualTo("Articles 10(2) and 11(2)");
        KeyDate left = Ways.keyDate(way, KeyDateKind.LEFT);
        assertThat(left.date()).isEqualTo(LocalDate.of(2030, 5, 1));
        assertThat(left.pinpoint()).isEqualTo("Article 15(2)");
    }

    @Test
    void aStateThatHasDepositedIsPendingUntilTheDayAndAPartyFromIt() {
        Profile deposited = Ways.nonMember(
                "\"budapest\": {\"state\": \"invited\", \"steps\": [{\"step\": \"invited\", \"date\": \"2024-10-09\"}, {\"step\": \"deposited\", \"date\": \"2026-11-30\"}]}");
        assertThat(status(deposited, "2026-11-29")).isEqualTo(StatusKind.INVITED);
        assertThat(status(deposited, "2026-11-30")).isEqualTo(StatusKind.PENDING);
        assertThat(status(deposited, "2027-02-28")).isEqualTo(StatusKind.PENDING);
        assertThat(status(deposited, "2027-03-01")).isEqualTo(StatusKind.PARTY);
    }

    @Test
    void aPartyIsOneThoughNoDayIsKnown() {
        assertThat(status(Ways.member("\"budapest\": {\"state\": \"party\"}"), "2026-11-21"))
                .isEqualTo(StatusKind.PARTY);
        assertThat(Ways.way(Ways.of("BEN"), "budapest-protocol-1").status().kind())
                .isEqualTo(StatusKind.PARTY);
    }

    @Test
    void aPartyThatDenouncesStaysOneUntilThreeMonthsAndTheFirstOfAMonthAreOver() {
        Profile leaving = Ways.nonMember(
                "\"budapest\": {\"state\": \"party\", \"date\": \"2015-01-01\", \"steps\": [{\"step\": \"denounced\", \"date\": \"2026-08-31\"}]}");
        assertThat(status(leaving, "2026-11-30")).isEqualTo(StatusKind.PARTY);
        assertThat(status(leaving, "2026-12-01")).isEqualTo(StatusKind.LEFT);
    }

    private static StatusKind status(Profile profile, String asOf) {
        return Ways.budapest(Ways.of(profile, LocalDate.parse(asOf), null, Register.NONE))
                .status()
                .kind();
    }
}
