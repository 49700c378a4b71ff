package org.accede.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.accede.Shipped;
import org.accede.input.Documents;
import org.accede.profile.Standing.State;
import org.accede.readiness.StatusKind;
import org.accede.register.Register;
import org.accede.report.words.Words;
import org.accede.verdict.Truth;
import org.junit.jupiter.api.Test;

/** Where a State stands has a time and can be doubtful. */
class StandingTest {

    private static final String SIGNED_AND_JOINED =
            "[{'state': 'signed', 'date': '2001-11-23'}, {'state': 'party', 'date': '2021-03-01'}]";

    @Test
    void a_State_that_signed_in_2001_and_joined_in_2021_was_no_Party_in_2010() {
        assertThat(on("2010-01-01", SIGNED_AND_JOINED).party()).isEqualTo(Truth.NO);
        assertThat(Words.history(on("2010-01-01", SIGNED_AND_JOINED)))
                .isEqualTo("signed, not a Party (23 November 2001)");
    }

    @Test
    void it_is_a_Party_since_the_day_and_had_signed_before() {
        assertThat(on("2021-02-28", SIGNED_AND_JOINED).party()).isEqualTo(Truth.NO);
        assertThat(on("2021-03-01", SIGNED_AND_JOINED).party()).isEqualTo(Truth.YES);
        assertThat(Words.history(on("2026-11-21", SIGNED_AND_JOINED)))
                .isEqualTo("Party (1 March 2021); before: signed, not a Party (23 November 2001)");
    }

    @Test
    void before_it_signed_it_had_not_signed() {
        assertThat(on("2001-11-22", SIGNED_AND_JOINED).state()).isEqualTo(State.NONE);
    }

    @Test
    void before_the_day_on_which_it_is_a_Party_nobody_knows_where_it_stood_unless_a_history_says_so() {
        assertThat(on("2010-01-01", "{'state': 'party', 'date': '2021-03-01'}").party())
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void in_the_month_in_which_it_became_a_Party_it_may_be_one() {
        String history = "[{'state': 'invited', 'date': '2020'}, {'state': 'deposited', 'date': '2021-03'}]";
        assertThat(on("2021-02-28", history).party()).isEqualTo(Truth.NO);
        assertThat(on("2021-03-15", history).party()).isEqualTo(Truth.UNKNOWN);
        assertThat(on("2021-03-31", history).party()).isEqualTo(Truth.YES);
        assertThat(on("2020-06-01", history).state()).isEqualTo(State.INVITED);
    }

    @Test
    void an_invitation_of_October_2025_prints_as_October_2025() {
        assertThat(Words.standing(on("2026-11-21", "{'state': 'invited', 'date': '2025-10'}")))
                .isEqualTo("invited to accede, not a Party (October 2025)");
        assertThat(Words.standing(on("2026-11-21", "{'state': 'invited', 'date': '2025'}")))
                .endsWith("(2025)");
    }

    @Test
    void an_invitation_without_a_date_says_so() {
        assertThat(Words.standing(on("2026-11-21", "{'state': 'invited'}")))
                .isEqualTo("invited to accede, not a Party (date not known)");
    }

    @Test
    void what_is_doubtful_and_as_of_when_it_is_said_stands_beside_it() {
        String says = "{'state': 'none', 'asOf': '2026-01', 'doubt': 'a press report of February has it sign'}";
        assertThat(Words.standing(on("2026-11-21", says)))
                .isEqualTo(
                        "neither joined nor signed (as of January 2026; doubtful: a press report of February has it sign)");
    }

    @Test
    void an_approval_by_parliament_binds_nobody_and_is_shown_on_the_way() {
        String history = "[{'state': 'signed', 'date': '2025-10-25'}, {'state': 'approved', 'date': '2026-02-10'}]";
        assertThat(on("2026-11-21", history).state()).isEqualTo(State.SIGNED);
        assertThat(Words.history(on("2026-11-21", history)))
                .contains("approved at home, not a Party (10 February 2026)");
        assertThat(on("2026-11-21", "{'state': 'approved', 'date': '2026-02-10'}")
                        .party())
                .isEqualTo(Truth.NO);
    }

    @Test
    void readiness_reads_the_history_on_every_day() {
        String history = "[{'state': 'signed', 'date': '2001-11-23'}, {'state': 'approved', 'date': '2020-05'},"
                + " {'state': 'deposited', 'date': '2020-11'}, {'state': 'party', 'date': '2021-03-01'}, {'state': 'none', 'date': '2025'}]";
        assertThat(readiness("2001-01-01", history)).isEqualTo(StatusKind.NONE);
        assertThat(readiness("2010-01-01", history)).isEqualTo(StatusKind.SIGNED);
        assertThat(readiness("2020-06-15", history)).isEqualTo(StatusKind.SIGNED);
        assertThat(readiness("2020-11-15", history)).isEqualTo(StatusKind.SIGNED);
        assertThat(readiness("2020-12-15", history)).isEqualTo(StatusKind.PENDING);
        assertThat(readiness("2021-03-01", history)).isEqualTo(StatusKind.PARTY);
        assertThat(readiness("2026-11-21", "{'state': 'approved', 'date': '2026-02-10'}"))
                .isEqualTo(StatusKind.UNKNOWN);
    }

    private static StatusKind readiness(String day, String budapest) {
        return Shipped.accede()
                .dossier(status("'budapest': " + budapest), LocalDate.parse(day))
                .readiness("budapest")
                .status()
                .kind();
    }

    @Test
    void what_stands_in_a_history_twice_in_the_wrong_order_is_refused() {
        assertThatThrownBy(() ->
                        status("'budapest': [{'state': 'party', 'date': '2021'}, {'state': 'signed', 'date': '2001'}]"))
                .hasMessageContaining("Tell the history from the first to the last.");
    }

    @Test
    void an_unknown_treaty_is_refused_with_the_nearest_name() {
        assertThatThrownBy(() -> status("'budapst': {'state': 'party'}"))
                .hasMessageContaining("there is no treaty 'budapst'")
                .hasMessageContaining("Did you mean 'budapest'?");
        assertThatThrownBy(() -> status("'convention-108': {'state': 'party'}"))
                .hasMessageContaining("Did you mean 'conv108'?");
        assertThatThrownBy(() -> status("'Convention 108': {'state': 'party'}"))
                .hasMessageContaining("Did you mean 'conv108'?");
    }

    @Test
    void every_treaty_that_the_register_knows_is_accepted() {
        Register register = Shipped.accede().register();
        Set<String> known = Shipped.catalogue().treatyNames();
        assertThat(register.headings().keySet()).isNotEmpty().isSubsetOf(known);
        register.all().forEach(entry -> assertThat(entry.values().keySet()).isSubsetOf(known));
    }

    private static Standing on(String day, String budapest) {
        return status("'budapest': " + budapest).standing("budapest").on(LocalDate.parse(day));
    }

    private static Profile status(String status) {
        String json = "{'country': {'iso3': 'XXA', 'name': 'Atlanta'}, 'status': {" + status + "}}";
        return ProfileReader.read(Documents.parse(json.replace('\'', '"'), "a.json"), "", Shipped.catalogue());
    }
}
