package org.accede.countries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.accede.Dossier;
import org.accede.Shipped;
import org.accede.finding.Finding;
import org.accede.finding.Later;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.accede.profile.BillReader;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;

/** What counts as law when: what waits to commence is no law yet, and a bill is none at all. */
class TimeOfLawTest {

    private static final String SOURCES =
            "\"sources\": {\"act\": {\"title\": \"An Act\"}, \"new\": {\"title\": \"A new Act\", \"state\": \"adopted\","
                    + " \"except\": {\"in-force\": [\"1-10\", \"44\"]}}}, ";

    private static Profile profile(String rest) {
        String text = "{\"country\": {\"iso3\": \"XXB\", \"name\": \"Exampleland\"}, \"constructed\": true, " + SOURCES
                + rest + "}";
        return ProfileReader.read(Documents.parseWithComments(text, "xxb.json"), "", Shipped.catalogue());
    }

    private static Dossier dossier(String rest) {
        return Shipped.accede().dossier(profile(rest), Shipped.AS_OF);
    }

    private static String access(String provision) {
        return "\"topics\": {\"illegal-access\": {\"source\": \"act\", \"exists\": {\"value\": \"yes\", \"provisions\": ["
                + provision
                + "]}, \"facts\": {\"access\": {\"value\": \"yes\", \"provisions\": [" + provision
                + "]}, \"any-system\": {\"value\": \"yes\", \"provisions\": [" + provision
                + "]}, \"intent-suffices\": {\"value\": \"yes\", \"provisions\": [" + provision
                + "]}}, \"conditions\": {\"complete\": true}}}";
    }

    private static String section(String state) {
        return "{\"law\": \"act\", \"section\": \"s. 41\", \"state\": \"" + state + "\"}";
    }

    private static List<String> later(Finding finding) {
        return finding.later().stream().map(Later::words).toList();
    }

    @Test
    void whatIsEnactedAndNotCommencedIsOpenAndSaysWhatCommencementWouldChange() {
        Finding access = dossier(access(section("adopted"))).finding("BC-2");

        assertThat(access.word()).isEqualTo(Word.OPEN);
        assertThat(later(access)).containsExactly("met once what is adopted commences");
    }

    @Test
    void aBillAloneIsNoLawAndIsMetWithTheBill() {
        Finding access = dossier(access(section("bill"))).finding("BC-2");

        assertThat(access.word()).isEqualTo(Word.OPEN);
        assertThat(later(access)).containsExactly("met with the bills");
    }

    @Test
    void aConditionThatIsNotYetLawNarrowsNothingUntilItIs() {
        Finding access = dossier("""
                "topics": {"illegal-access": {"provisions": ["act: s. 4"], "exists": {"value": "yes"},
                  "facts": {"access": {"value": "yes"}, "any-system": {"value": "yes"}, "intent-suffices": {"value": "yes"}},
                  "conditions": {"complete": true, "list": [{"name": "other", "note": "by night", "provisions": ["new: s. 11"]}]}}}""").finding("BC-2");

        assertThat(access.word()).isEqualTo(Word.MET);
        assertThat(later(access)).containsExactly("partial once what is adopted commences");
    }

    @Test
    void whatIsInForceSaysNothingOfLater() {
        assertThat(later(dossier(access(section("in-force"))).finding("BC-2"))).isEmpty();
        assertThat(later(dossier(access(section("suspended"))).finding("BC-2"))).isEmpty();
    }

    @Test
    void anActCanWaitAsAWholeButForSomeOfItsSections() {
        assertThat(dossier(access("\"new: s. 9\"")).finding("BC-2").word()).isEqualTo(Word.MET);
        assertThat(dossier(access("\"new: s. 44(1)\"")).finding("BC-2").word()).isEqualTo(Word.MET);
        Finding waiting = dossier(access("\"new: s. 11\"")).finding("BC-2");
        assertThat(waiting.word()).isEqualTo(Word.OPEN);
        assertThat(later(waiting)).containsExactly("met once what is adopted commences");
    }

    @Test
    void aReportThatRestsOnAnAdoptedProvisionDoesNotCountUntilItCommences() {
        Finding access = dossier(
                        "\"reports\": [{\"on\": \"BC-2\", \"says\": \"all\", \"source\": \"act\", \"provisions\": [\"new: s. 11\"]}]")
                .finding("BC-2");

        assertThat(access.word()).isEqualTo(Word.OPEN);
        assertThat(later(access)).containsExactly("met once what is adopted commences");
        assertThat(access.reports())
                .containsExactly("the law does all that BC-2 asks, as reported by act; what it names is not in force");
    }

    @Test
    void aBillThatNobodyHasReadIsShownAndDecidesNothing() {
        Dossier dossier = dossier(
                "\"bills\": [{\"title\": \"Cybercrime Bill\", \"stage\": \"second reading\", \"date\": \"2026-03\", \"touches\": [\"BC-2\"]}]");

        assertThat(dossier.finding("BC-2").word()).isEqualTo(Word.OPEN);
        assertThat(dossier.finding("BC-2").later()).isEmpty();
        assertThat(dossier.finding("BC-2").reports())
                .containsExactly(
                        "Cybercrime Bill (second reading, 2026-03) is said to touch it; nobody has said what it does");
        assertThat(dossier.finding("BC-3").reports()).isEmpty();
    }

    @Test
    void theExampleBillClosesWhatKenyaLacksInPreservationAndSearch() {
        Dossier kenya = Shipped.accede().dossier("KEN", Shipped.AS_OF);
        Path file = Path.of("countries/bills/ken-example-preservation-and-search.json");
        Dossier with = kenya.with(BillReader.read(file, kenya.profile(), Shipped.catalogue()));

        for (String closed : List.of("BC-16.1", "BC-19.2", "BC-19.4")) {
            assertThat(with.finding(closed).word())
                    .as(closed)
                    .isEqualTo(kenya.finding(closed).word())
                    .isNotEqualTo(Word.MET);
            assertThat(later(with.finding(closed))).as(closed).containsExactly("met with the bills");
        }
        assertThat(with.findings().all().stream().filter(one -> one.word().isGap()))
                .as("a bill changes nothing of the law as it stands")
                .hasSameSizeAs(kenya.findings().all().stream()
                        .filter(one -> one.word().isGap())
                        .toList());
    }

    @Test
    void aBillOfAnotherCountryIsRefused() {
        Path file = Path.of("countries/bills/ken-example-preservation-and-search.json");

        assertThatThrownBy(() -> BillReader.read(file, profile(access("\"act: s. 1\"")), Shipped.catalogue()))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("the bill is for KEN, the profile is of XXB");
    }
}
