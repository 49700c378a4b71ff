package org.accede.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.profile.Moment;
import org.accede.profile.Profile;
import org.accede.register.Consent;
import org.accede.register.Entry;
import org.accede.register.Item;
import org.accede.register.Origin;
import org.accede.register.Register;
import org.accede.register.RegisterState;
import org.junit.jupiter.api.Test;

/** The door to the UN Convention and its entry into force. */
class UnConventionTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final Profile UNSIGNED = Ways.nonMember("\"un\": {\"state\": \"none\"}");

    @Test
    void onTheLastDayAStateMayStillSign() {
        Way way = at(UNSIGNED, LAST_DAY, Register.NONE);
        assertThat(way.door().how()).contains("may still sign");
        assertThat(way.deadlines()).singleElement().satisfies(deadline -> assertThat(deadline.daysLeft(LAST_DAY))
                .contains(0L));
    }

    @Test
    void onTheDayAfterItCanOnlyAccede() {
        Way way = at(UNSIGNED, LAST_DAY.plusDays(1), Register.NONE);
        assertThat(way.door().how()).isEqualTo("can only accede");
    }

    @Test
    void aSignatoryStillRatifiesAfterwards() {
        Way way = at(
                Ways.nonMember("\"un\": {\"state\": \"signed\", \"date\": \"2025-10-25\"}"),
                LAST_DAY.plusDays(1),
                Register.NONE);
        assertThat(way.door().how()).startsWith("ratifies");
    }

    /** Vienna Convention on the Law of Treaties, Article 23(2): said once, to a signatory as what it has to do. */
    @Test
    void thatAReservationMadeAtSignatureIsConfirmedIsSaidOnce() {
        Way signatory = at(
                Ways.nonMember("\"un\": {\"state\": \"signed\", \"date\": \"2025-10-25\"}"), LAST_DAY, Register.NONE);
        for (Way way : List.of(signatory, at(UNSIGNED, LAST_DAY, Register.NONE))) {
            assertThat(way.remarks())
                    .filteredOn(remark -> remark.pinpoint().contains("23(2)"))
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.says())
                            .contains("confirmed")
                            .matches(says -> says.startsWith("It has signed") == (way == signatory)));
        }
    }

    @Test
    void theRegisterKnowsOneInstrumentOfForty() {
        assertThat(Ways.un(Ways.of("KEN")).remarks()).anySatisfy(remark -> assertThat(remark.says())
                .contains("1 of the 40", "Qatar", "missing by this count: 39"));
    }

    @Test
    void theFirstFortyAreBoundOnTheNinetiethDayAfterTheFortieth() {
        Register register = deposits(40, LocalDate.of(2027, 3, 1));
        Way first = at(Profile.empty("X00", "First", false), LocalDate.of(2027, 5, 29), register);
        assertThat(Ways.keyDate(first, KeyDateKind.IN_FORCE).date()).isEqualTo(LocalDate.of(2027, 5, 30));
        assertThat(first.status().kind()).isEqualTo(StatusKind.PENDING);
        assertThat(at(Profile.empty("X00", "First", false), LocalDate.of(2027, 5, 30), register)
                        .status()
                        .kind())
                .isEqualTo(StatusKind.PARTY);
    }

    @Test
    void aLaterOneIsBoundThirtyDaysAfterItsOwnOrWithTheConventionIfThatIsLater() {
        Register register = deposits(40, LocalDate.of(2027, 3, 1));
        assertThat(supposed(register, LocalDate.of(2027, 3, 15))).isEqualTo(LocalDate.of(2027, 5, 30));
        assertThat(supposed(register, LocalDate.of(2027, 7, 1))).isEqualTo(LocalDate.of(2027, 7, 31));
    }

    private static LocalDate supposed(Register register, LocalDate deposit) {
        Way way = Ways.un(Ways.of(UNSIGNED, LocalDate.of(2027, 3, 10), deposit, register));
        return Ways.keyDate(way, KeyDateKind.IN_FORCE).date();
    }

    @Test
    void organizationsAreNotCounted() {
        Register register = deposits(39, LocalDate.of(2027, 3, 1));
        Map<String, Entry> entries = new LinkedHashMap<>(register.entries());
        entries.put("XXU", entry("XXU", true, LocalDate.of(2027, 3, 2)));
        Register withUnion = new Register("", "", Map.of(), register.origins(), entries, "");
        assertThat(at(UNSIGNED, LocalDate.of(2027, 4, 1), withUnion).remarks())
                .anySatisfy(remark -> assertThat(remark.says()).contains("39 of the 40", "missing by this count: 1."));
    }

    @Test
    void whileInstrumentsAreMissingThereIsOnlyABound() {
        LocalDate deposit = LocalDate.of(2027, 6, 1);
        Way way = Ways.un(Ways.of("KEN", Ways.AS_OF, deposit));
        assertThat(way.keyDates())
                .extracting(KeyDate::kind)
                .contains(KeyDateKind.NOT_BEFORE)
                .doesNotContain(KeyDateKind.IN_FORCE);
        assertThat(way.keyDates()).extracting(KeyDate::date).contains(deposit.plusDays(90), deposit.plusDays(30));
    }

    private static Way at(Profile profile, LocalDate asOf, Register register) {
        return Ways.un(Ways.of(profile, asOf, null, register));
    }

    /** So many States, the last of which deposited on the day and each other a day earlier. */
    private static Register deposits(int number, LocalDate last) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < number; i++) {
            String iso3 = String.format("X%02d", i);
            entries.put(iso3, entry(iso3, false, last.minusDays(number - 1L - i)));
        }
        Map<String, Origin> origins =
                Map.of("s", new Origin("s", "made up", "memory", "2027", "", java.util.Optional.empty(), ""));
        return new Register("", "", Map.of(), origins, entries, "");
    }

    private static Entry entry(String iso3, boolean organization, LocalDate deposited) {
        Item item = new Item(
                "un",
                RegisterState.DEPOSITED,
                Consent.UNKNOWN,
                Map.of("deposited", new Moment(deposited.toString())),
                "s",
                "2027",
                "");
        Item member = new Item("un-member", RegisterState.YES, Consent.UNKNOWN, Map.of(), "s", "2027", "");
        Item council = new Item("council-of-europe", RegisterState.NO, Consent.UNKNOWN, Map.of(), "s", "2027", "");
        return new Entry(
                iso3,
                "State " + iso3,
                organization,
                Map.of("un", item, "un-member", member, "council-of-europe", council),
                Map.of());
    }
}
