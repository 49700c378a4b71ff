package org.accede.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accede.Shipped;
import org.accede.input.Documents;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.junit.jupiter.api.Test;

/** Declarations and reservations that a treaty's text does not provide for. */
class FilingsBeyondTheTextTest {

    @Test
    void whatQatarIsReportedToExcludeIsForTheLawOfTreaties() {
        List<FilingNote> filed = Ways.un(Ways.of("QAT")).filed();
        assertThat(filed)
                .extracting(note -> note.filed().filing().article())
                .containsExactly("UN-14", "UN-15", "UN-16");
        assertThat(filed).allSatisfy(note -> assertThat(note.pinpoint()).contains("Vienna Convention"));
    }

    @Test
    void aFilingWhereTheTextAsksForNoneAddsNothing() {
        List<FilingNote> filed = Ways.un(Ways.of("AZE")).filed();
        assertThat(filed).extracting(note -> note.filed().filing().article()).containsExactly("UN-7.2", "UN-9.2");
        assertThat(filed).allSatisfy(note -> assertThat(note.says()).contains("without any filing"));
    }

    @Test
    void aProfileCanStateOneWithItsObjections() {
        Profile profile = ProfileReader.read(Documents.parse("""
                        {"constructed": true, "country": {"iso3": "XXA", "name": "Example"},
                         "sources": {"un": {"title": "Depositary notifications"}},
                         "formalities": {"un": {"list": [{"article": "UN-16", "beyondTheText": true, "state": "made", "date": "2026-02-01",
                           "text": "shall not apply Article 16", "source": "un",
                           "objections": [{"by": "XXB", "date": "2026-06-30", "source": "un"}]}]}}}
                        """, "example.json"), "example", Shipped.catalogue());
        List<FilingNote> filed = Ways.un(Ways.of(profile)).filed();
        assertThat(filed).hasSize(2).allSatisfy(note -> {
            assertThat(note.filed().filing().beyond()).isTrue();
            assertThat(note.filed().filing().objections())
                    .singleElement()
                    .satisfies(objection -> assertThat(objection.by()).isEqualTo("XXB"));
        });
        assertThat(filed).extracting(FilingNote::says).anySatisfy(says -> assertThat(says)
                .startsWith("Objected to"));
    }

    @Test
    void oneThatCameTooLateCoversNothing() {
        Profile profile = ProfileReader.read(Documents.parse("""
                        {"constructed": true, "country": {"iso3": "XXA", "name": "Example"},
                         "status": {"budapest": {"state": "party", "date": "2012-11-01",
                           "steps": [{"step": "deposited", "date": "2012-07-03"}]}},
                         "formalities": {"budapest": {"list": [
                           {"article": "BC-4.2", "state": "made", "date": "2016-09-01"},
                           {"article": "BC-9.4", "state": "made", "date": "2012-07-03"}]}}}
                        """, "example.json"), "example", Shipped.catalogue());
        assertThat(Ways.budapest(Ways.of(profile)).filed()).singleElement().satisfies(note -> assertThat(note.says())
                .startsWith("It was made four years after the deposit: Article 42 lets")
                .endsWith("It covers nothing here, unless the other Parties accept it."));
    }

    @Test
    void theConventionOnCybercrimeClosesItsList() {
        Profile profile = ProfileReader.read(Documents.parse("""
                        {"constructed": true, "country": {"iso3": "XXA", "name": "Example"},
                         "formalities": {"budapest": {"list": [{"article": "BC-5", "beyondTheText": true, "state": "planned"}]}}}
                        """, "example.json"), "example", Shipped.catalogue());
        assertThat(Ways.budapest(Ways.of(profile)).filed()).singleElement().satisfies(note -> assertThat(note.says())
                .contains("no other may"));
    }
}
