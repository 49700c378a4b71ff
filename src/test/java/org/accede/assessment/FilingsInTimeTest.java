package org.accede.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.accede.Shipped;
import org.accede.catalogue.Element;
import org.accede.catalogue.FilingTime;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.finding.CureState;
import org.accede.finding.Finding;
import org.accede.input.Documents;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;

/** A Party whose law protects children until seventeen, as a declaration under Article 9(3) of the Budapest Convention allows. */
class FilingsInTimeTest {

    private static final String PARTY =
            "{'state': 'party', 'date': '2012-11-01', 'steps': [{'step': 'deposited', 'date': '2012-07-03'}]}";

    @Test
    void a_declaration_of_the_day_of_the_deposit_covers() {
        assertThat(finding(PARTY, made("'date': '2012-07-03'")).word()).isEqualTo(Word.COVERED);
    }

    @Test
    void one_that_came_years_before_the_deposit_with_the_signature_covers() {
        assertThat(finding(PARTY, made("'date': '2001-11-23'")).word()).isEqualTo(Word.COVERED);
    }

    @Test
    void a_declaration_made_four_years_late_covers_nothing() {
        Finding late = finding(PARTY, made("'date': '2016-09-01'"));
        assertThat(late.word()).isEqualTo(Word.PARTIAL);
        assertThat(late.formalities()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(CureState.MADE_TOO_LATE);
            assertThat(one.because())
                    .isEqualTo("made four years after the deposit: Article 40 lets it be made at signature or deposit");
        });
        assertThat(late.reviews())
                .anyMatch(question -> question.contains("accepted by the other Parties although it came late"));
    }

    @Test
    void a_reservation_made_four_years_late_is_no_reservation() {
        assertThat(reservation("2012-07-03")).isEqualTo(Word.USED);
        assertThat(reservation("2016-09-01")).isEqualTo(Word.NOT_USED);
    }

    private static Word reservation(String date) {
        String filed = "{'article': 'BC-4.2', 'state': 'made', 'date': '" + date + "'}";
        return Shipped.assess(profile(PARTY, "{'list': [" + filed + "]}"))
                .finding("BC-4.2")
                .word();
    }

    @Test
    void where_only_the_entry_into_force_is_known_what_came_after_it_is_late() {
        String party = "{'state': 'party', 'date': '2012-11-01'}";
        assertThat(finding(party, made("'date': '2012-10-31'")).word()).isEqualTo(Word.COVERED);
        assertThat(finding(party, made("'date': '2012-12-01'")).formalities())
                .singleElement()
                .satisfies(one -> assertThat(one.because())
                        .startsWith("made one month after the treaty entered into force for it"));
    }

    @Test
    void where_a_day_is_not_known_it_counts() {
        assertThat(finding("{'state': 'party'}", made("'date': '2016-09-01'")).word())
                .isEqualTo(Word.COVERED);
        assertThat(finding(PARTY, made("'text': 'undated'")).word()).isEqualTo(Word.COVERED);
        assertThat(finding(PARTY, made("'date': '2012-07'")).word()).isEqualTo(Word.COVERED);
    }

    @Test
    void one_that_is_made_after_the_day_is_not_there_yet() {
        String years = "{'complete': true, 'list': [{'article': 'BC-9.3', 'state': 'made', 'date': '2031-01-01'}]}";
        assertThat(finding("{'state': 'none'}", years).word()).isEqualTo(Word.CURABLE);
    }

    @Test
    void a_filing_of_unknown_coverage_leaves_it_open() {
        Finding open = finding(PARTY, made("'covers': 'unknown'"));
        assertThat(open.word()).isEqualTo(Word.OPEN);
        assertThat(open.formalities()).singleElement().satisfies(one -> assertThat(one.state())
                .isEqualTo(CureState.COVERAGE_UNKNOWN));
    }

    @Test
    void filings_looked_up_under_one_article_are_known_there_and_nowhere_else() {
        assertThat(finding(PARTY, "{'complete': ['BC-9']}").word()).isEqualTo(Word.PARTIAL);
        assertThat(finding(PARTY, "{'complete': ['BC-6']}").word()).isEqualTo(Word.OPEN);
        assertThat(finding(PARTY, "{'complete': ['BC-6', 'BC-9.3']}").word()).isEqualTo(Word.PARTIAL);
    }

    /** What a treaty lets a State file has its time in the treaty's own file, and nothing else stands there. */
    @Test
    void every_filing_that_a_duty_turns_on_has_its_time() {
        Set<String> turnsOn = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        for (Requirement requirement : Shipped.catalogue().requirements()) {
            requirement.permits().stream()
                    .filter(Permit::needsFiling)
                    .map(Permit::article)
                    .forEach(turnsOn::add);
            requirement.elements().stream()
                    .map(Element::source)
                    .filter(Element.ByFiling.class::isInstance)
                    .forEach(source -> known.add(((Element.ByFiling) source).article()));
        }
        Set<String> timed = new TreeSet<>();
        for (Instrument treaty : Shipped.catalogue().instruments()) {
            treaty.filings().stream().map(FilingTime::articles).forEach(timed::addAll);
        }
        known.addAll(turnsOn);
        assertThat(timed).containsAll(turnsOn).isSubsetOf(known);
    }

    private static String made(String more) {
        return "{'list': [{'article': 'BC-9.3', 'state': 'made', " + more + "}]}";
    }

    private static Finding finding(String budapest, String filed) {
        return Shipped.assess(profile(budapest, filed)).finding("BC-9.3");
    }

    private static Profile profile(String budapest, String filed) {
        String json = "{'country': {'iso3': 'XXA', 'name': 'Atlanta'}, 'constructed': true, 'status': {'budapest': "
                + budapest
                + "}, 'formalities': {'budapest': " + filed + "}, 'topics': {'child-sexual-abuse-material': {"
                + "'exists': {'value': 'yes'}, 'facts': {'age-limit': {'value': 17}}, 'conditions': {'complete': true}}}}";
        return ProfileReader.read(Documents.parse(json.replace('\'', '"'), "a.json"), "", Shipped.catalogue());
    }
}
