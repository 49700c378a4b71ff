package org.accede.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.accede.Shipped;
import org.accede.input.Documents;
import org.accede.profile.Agreement;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.accede.profile.ProfileText;
import org.accede.profile.Standing;
import org.accede.profile.Value;
import org.junit.jupiter.api.Test;

/** Standings, filings, reports, agreements, and several answers to one question, as somebody fills them in. */
class EntriesTest {

    private static final ProfileText TEXT = new ProfileText("xxa.json", """
            {
              "country": {"iso3": "XXA", "name": "Examplia"},
              "constructed": true,
              "sources": {
                "act": {"title": "An Act", "kind": "statute-read", "asOf": "2026"},
                "expert": {"title": "A profile", "kind": "published-assessment", "asOf": "2025"}
              },
              "status": {
                "budapest": {"state": "signed", "date": "2024-05-01", "steps": [{"step": "approved", "date": "2025-01"}]}, // not yet
                "un": [{"state": "signed", "date": "2025-10-25"}, {"state": "party", "date": "2027-02-01"}]
              },
              "formalities": {
                "budapest": {"complete": false, "list": [
                  {"article": "BC-2", "state": "planned", "covers": ["security-measure"]},
                  {"article": "BC-6.3", "state": "made", "date": "2026", "objections": [{"by": "Elsewhere"}]}
                ]}
              },
              "topics": {
                "illegal-access": {
                  "exists": [
                    {"value": "yes", "provisions": [{"law": "act", "section": "s. 4", "state": "adopted"}]},
                    {"value": "partly", "provisions": ["act: s. 3"], "note": "of some systems"}
                  ]
                }
              },
              "reports": [
                {"on": ["BC-16", "BC-17"], "says": "none", "source": "expert", "note": "general search is used"},
                {"on": "BC-21", "says": "listed", "source": "expert"}
              ]
            }
            """, "digest");

    private static final byte[] WORKBOOK = Workbook.write(
            Shipped.accede().dossier(read(TEXT.text()), Shipped.AS_OF),
            TEXT,
            Choice.of("budapest", "budapest-protocol-1"));

    private static Profile read(String text) {
        return ProfileReader.read(Documents.parseWithComments(text, "x.json"), "x", Shipped.catalogue());
    }

    private static Import.Result back(Filled filled) {
        return Import.read(Import.open(filled.bytes(), "q.xlsx"), TEXT, Shipped.catalogue(), Import.Clashes.ASK);
    }

    private static Profile after(Filled filled, Preview.Kind... kinds) {
        Import.Result result = back(filled);
        assertThat(result.preview().problems()).isEmpty();
        assertThat(result.preview().changes()).extracting(Preview.Change::kind).containsExactlyInAnyOrder(kinds);
        return read(result.text().orElseThrow());
    }

    private static List<String> problems(Filled filled) {
        Import.Result result = back(filled);
        assertThat(result.text()).isEmpty();
        return result.preview().problems().stream().map(Preview.Problem::words).toList();
    }

    @Test
    void nothingFilledInChangesNothing() {
        Import.Result result = back(Filled.of(WORKBOOK));
        assertThat(result.preview().changes()).isEmpty();
        assertThat(result.text()).contains(TEXT.text());
    }

    @Test
    void aStandingChangesAndItsStepsAreKept() {
        Filled filled = Filled.of(WORKBOOK)
                .put("standing:budapest:1", Column.STATE, "Deposited")
                .put("standing:budapest:1", Column.DATE, "2026-11")
                .put("standing:iccpr:1", Column.STATE, "party")
                .put("standing:iccpr:1", Column.SOURCE, "expert");
        String text = back(filled).text().orElseThrow();
        assertThat(text)
                .contains("\"steps\": [{\"step\": \"approved\", \"date\": \"2025-01\"}]}, // not yet")
                .contains("    \"iccpr\": {\"state\": \"party\", \"source\": \"expert\"}");
        assertThat(read(text).standing("budapest").state()).isEqualTo(Standing.State.DEPOSITED);
    }

    @Test
    void whatCameNextMakesAHistoryAndWhatIsClearedIsTakenBack() {
        Profile profile = after(
                Filled.of(WORKBOOK)
                        .put("standing:budapest:2", Column.STATE, "party")
                        .put("standing:budapest:2", Column.DATE, "2027-01-01")
                        .put("standing:un:1", Column.STATE, "")
                        .put("standing:un:1", Column.DATE, ""),
                Preview.Kind.NEW,
                Preview.Kind.TAKEN_BACK);
        assertThat(profile.standing("budapest").state()).isEqualTo(Standing.State.PARTY);
        assertThat(profile.standing("budapest").earlier()).hasSize(1);
        assertThat(profile.standing("un").state()).isEqualTo(Standing.State.PARTY);
        assertThat(profile.standing("un").earlier()).isEmpty();
    }

    @Test
    void filingsAreChangedAddedAndTakenBack() {
        Profile profile = after(
                Filled.of(WORKBOOK)
                        .put("looked-up:budapest:1", Column.ANSWER, "BC-2, BC-6")
                        .put("filing:budapest:1", Column.ARTICLE, "")
                        .put("filing:budapest:1", Column.STATE, "")
                        .put("filing:budapest:1", Column.COVERS, "")
                        .put("filing:budapest:2", Column.NOTE, "by letter")
                        .put("filing:budapest:4", Column.ARTICLE, "BC-7")
                        .put("filing:budapest:4", Column.STATE, "planned")
                        .put("filing:budapest-protocol-1:1", Column.ARTICLE, "P1-5.2.b")
                        .put("filing:budapest-protocol-1:1", Column.STATE, "planned"),
                Preview.Kind.CHANGED,
                Preview.Kind.CHANGED,
                Preview.Kind.TAKEN_BACK,
                Preview.Kind.NEW,
                Preview.Kind.NEW);
        assertThat(profile.formalities("budapest").list())
                .extracting(filing -> filing.article())
                .containsExactly("BC-6.3", "BC-7");
        assertThat(profile.formalities("budapest").list().get(0).objections()).hasSize(1);
        assertThat(profile.formalities("budapest-protocol-1").list()).hasSize(1);
    }

    @Test
    void reportsAndAgreementsAreAdded() {
        Profile profile = after(
                Filled.of(WORKBOOK)
                        .put("report::2", Column.SAYS, "partly")
                        .put("report::3", Column.ON, "BC-2, BC-3")
                        .put("report::3", Column.SAYS, "all")
                        .put("report::3", Column.SOURCE, "expert")
                        .put("report::3", Column.PROVISION, "act: s. 4")
                        .put("agreement::1", Column.WITH, "ROU, KEN")
                        .put("agreement::1", Column.ON, "extradition")
                        .put("agreement::1", Column.STATE, "none"),
                Preview.Kind.CHANGED,
                Preview.Kind.NEW,
                Preview.Kind.NEW);
        assertThat(profile.reports()).hasSize(5);
        assertThat(profile.agreements()).singleElement().satisfies(one -> {
            assertThat(one.with()).containsExactly("ROU", "KEN");
            assertThat(one.state()).isEqualTo(Agreement.State.NONE);
        });
    }

    @Test
    void eachOfSeveralAnswersHasARow() {
        Profile profile = after(
                Filled.of(WORKBOOK)
                        .put("illegal-access/exists/2", Column.ANSWER, "yes")
                        .put("illegal-access/exists/3", Column.ANSWER, "no")
                        .put("illegal-access/exists/3", Column.SOURCE, "expert"),
                Preview.Kind.CHANGED,
                Preview.Kind.NEW);
        assertThat(profile.topics().get("illegal-access").facts().get("illegal-access/exists"))
                .extracting(one -> one.value())
                .containsExactly(Value.Degree.YES, Value.Degree.YES, Value.Degree.NO);
        Profile less = after(
                Filled.of(WORKBOOK)
                        .put("illegal-access/exists", Column.ANSWER, "")
                        .put("illegal-access/exists", Column.PROVISION, ""),
                Preview.Kind.TAKEN_BACK);
        assertThat(less.topics().get("illegal-access").facts().get("illegal-access/exists"))
                .singleElement()
                .satisfies(one -> assertThat(one.note()).isEqualTo("of some systems"));
    }

    @Test
    void whatIsWrongIsToldByItsCell() {
        assertThat(problems(Filled.of(WORKBOOK).put("standing:budapest:1", Column.STATE, "sinned")))
                .singleElement()
                .asString()
                .contains("Sheet 'Standing', cell ", "'sinned' is none of", "Did you mean signed?");
        assertThat(problems(Filled.of(WORKBOOK).put("filing:budapest:3", Column.STATE, "made")))
                .anySatisfy(problem -> assertThat(problem).contains("Sheet 'Filings', cell "));
        assertThat(problems(Filled.of(WORKBOOK).put("report::2", Column.ON, "BC-99")))
                .anySatisfy(problem -> assertThat(problem).contains("Sheet 'Reports', cell ", "BC-99"));
        assertThat(problems(Filled.of(WORKBOOK).put("agreement::1", Column.WITH, "Kenya")))
                .anySatisfy(problem -> assertThat(problem).contains("Sheet 'Agreements', cell ", "'Kenya' is not"));
        assertThat(problems(Filled.of(WORKBOOK).put("illegal-access/exists/2", Column.ANSWER, "mabye")))
                .singleElement()
                .asString()
                .contains("'mabye' is no answer");
        assertThat(problems(Filled.of(WORKBOOK).put("report::1", Column.SOURCE, "nobody")))
                .singleElement()
                .asString()
                .contains("there is no source 'nobody'");
    }

    /** Who answers some questions only is not asked for the rest. */
    @Test
    void theSheetsAreThereWhereNothingIsLeftOut() {
        assertThat(Import.open(WORKBOOK, "q.xlsx").written().sheets())
                .contains("Standing", "Filings", "Reports", "Agreements");
        byte[] open = Workbook.write(
                Shipped.accede().dossier(read(TEXT.text()), Shipped.AS_OF),
                TEXT,
                new Choice(List.of("budapest"), true, false, Optional.empty()));
        assertThat(Import.open(open, "q.xlsx").written().sheets()).doesNotContain("Standing", "Filings");
    }
}
