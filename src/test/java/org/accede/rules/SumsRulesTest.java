package org.accede.rules;

import static org.accede.rules.Assessed.assessed;
import static org.accede.rules.Earlier.concluded;
import static org.accede.rules.Earlier.concludedPerhapsDue;
import static org.accede.rules.Earlier.doesNotApply;
import static org.accede.rules.Earlier.doubt;
import static org.accede.rules.Earlier.found;
import static org.accede.rules.Law.no;
import static org.accede.rules.Law.noParty;
import static org.accede.rules.Law.party;
import static org.accede.rules.Law.reports;
import static org.accede.rules.RuleVerifier.verify;

import org.accede.assessment.treaty.Clause;
import org.accede.assessment.treaty.Place;
import org.accede.profile.Report.Says;
import org.accede.verdict.Level;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;

class SumsRulesTest {

    private static final Given MET = concluded(assessed("BC-16.1", Level.MET), Word.MET);
    private static final Given PARTLY = concluded(assessed("BC-16.3", Level.PARTLY), Word.PARTIAL);
    private static final Given OPEN = concluded(assessed("BC-16.3", Level.NOT_MET, Level.MET), Word.OPEN);
    private static final Given ELSEWHERE = concluded(assessed("UN-25.3", Level.NOT_MET), Word.NOT_MET);
    private static final String[] PARAGRAPHS = {"BC-16.1", "BC-16.3", "UN-25.3"};

    @Test
    void aClauseIsWhatItsElementsMakeTogether() {
        RuleVerifier rule =
                verify("a clause is what its elements make together").on("UN-2.j");
        rule.given(party("un"))
                .findsBetween(Level.NOT_MET, Level.MET)
                .saying("party YES")
                .needsEach();
        rule.given(noParty("un"), found("UN-2.j", "direct", Level.MET), found("UN-2.j", "indirect", Level.MET))
                .finds(Level.MET)
                .saying("party NO");
        rule.given(noParty("un"), found("UN-2.j", "direct", Level.MET), found("UN-2.j", "indirect", Level.NOT_MET))
                .finds(Level.PARTLY);
        rule.given(noParty("un"), found("UN-2.j", "direct", Level.NOT_MET)).findsBetween(Level.NOT_MET, Level.PARTLY);
        rule.given(party("budapest")).findsNothing();
        rule.without(Clause.class).given(party("un")).findsNothing();
    }

    @Test
    void anElementOfAnotherClauseIsNoPartOfIt() {
        verify("a clause is what its elements make together")
                .on("UN-2.j", "UN-2.l")
                .given(
                        party("un"),
                        found("UN-2.l", "for-good", Level.MET),
                        found("UN-2.j", "direct", Level.PARTLY),
                        found("UN-2.j", "indirect", Level.PARTLY))
                .finds(Level.PARTLY, Level.MET);
    }

    @Test
    void whatMayNarrowAnElementKeepsTheFloorOfTheClauseDown() {
        verify("a clause is what its elements make together")
                .on("UN-9.1")
                .given(
                        party("un"),
                        found("UN-9.1", "damaging", Level.MET),
                        doubt("UN-9.1", "data-interference/damaging"))
                .saying("conditions of data-interference");
    }

    @Test
    void aClauseOfWhichTheConditionFailsDoesNotApply() {
        verify("a clause is what its elements make together")
                .on("BC-30.2")
                .given(party("budapest"), doesNotApply("BC-30.2", no("disclosure-for-others/exists")))
                .saying("applies NO");
    }

    @Test
    void anArticleIsTheSumOfItsObligations() {
        sumsUp("an article is the sum of its obligations", "BC-16 (all): ", "UN-25 (all): ");
    }

    @Test
    void anArticleOfWhichAPartIsReportedIsThereInPart() {
        RuleVerifier rule = verify("an article is the sum of its obligations")
                .on(PARAGRAPHS)
                .given(MET, OPEN, reports(Says.PARTLY, "BC-16"));
        rule.finds("BC-16 (all): partly, applies YES", "UN-25 (all): met, applies NO")
                .evenWith(reports(Says.LISTED, "BC-16"))
                .evenWith(reports(Says.NONE, "UN-25"))
                .evenWith(reports(Says.NONE, "BC-16.3"));
        rule.given(reports(Says.ALL, "BC-16")).finds("BC-16 (all): partly to met", "UN-25 (all): met");
    }

    @Test
    void anArticleOfWhichAPartIsReportedIsAsked() {
        RuleVerifier rule = verify("an article is the sum of its obligations").on("BC-10.1");
        rule.given(
                        concluded(assessed("BC-10.1", Level.NOT_MET, Level.MET).perhapsOutOfReach(), Word.OPEN),
                        reports(Says.PARTLY, "BC-10"))
                .finds("BC-10 (all): partly, applies YES");
        rule.given(
                        concluded(assessed("BC-10.1", Level.PARTLY).perhapsOutOfReach(), Word.OPEN),
                        reports(Says.PARTLY, "BC-10"))
                .finds("BC-10 (all): partly, applies YES");
    }

    @Test
    void whatWasReadOfAnArticleGoesBefore() {
        verify("an article is the sum of its obligations")
                .on("BC-16.1")
                .given(MET, reports(Says.PARTLY, "BC-16"))
                .finds("BC-16 (all): met, applies YES");
    }

    @Test
    void aChapterIsTheSumOfItsObligations() {
        sumsUp("a chapter is the sum of its obligations", "budapest II.2 (all): ", "un IV (all): ");
    }

    @Test
    void aTreatyIsTheSumOfItsObligations() {
        sumsUp("a treaty is the sum of its obligations", "budapest (all): ", "un (all): ");
    }

    @Test
    void whatIsNotYetDueOfASumIsWaitedFor() {
        RuleVerifier rule = verify("what is not yet due of a sum is waited for").on("BC-16.1", "BC-6.3");
        rule.given(concluded(assessed("BC-16.1", Level.PARTLY), Word.NOT_YET_DUE))
                .finds("BC-16 (all) waits", "budapest II.2 (all) waits", "budapest (all) waits")
                .needsEach();
        rule.given(concluded(assessed("BC-16.1", Level.PARTLY), Word.PARTIAL)).findsNothing();
        rule.given(concluded(assessed("BC-6.3", Level.NOT_MET), Word.NOT_YET_DUE))
                .findsNothing();
    }

    private static void sumsUp(String name, String budapest, String un) {
        RuleVerifier rule = verify(name).on(PARAGRAPHS);
        rule.given(MET, ELSEWHERE)
                .finds(budapest + "met, applies YES", un + "not met, applies YES")
                .evenWith(concluded(assessed("BC-16.3", Level.PARTLY), Word.NOT_YET_DUE));
        rule.given(MET, PARTLY).finds(budapest + "partly, applies YES", un + "met, applies NO");
        rule.given(MET, concludedPerhapsDue(assessed("BC-16.3", Level.PARTLY), Word.OPEN))
                .finds(budapest + "partly to met, applies YES", un + "met, applies NO");
        rule.without(Place.class).given(MET, ELSEWHERE).findsNothing();
        verify(name)
                .on("BC-16.1", "BC-6.3")
                .given(MET)
                .evenWith(concluded(assessed("BC-6.3", Level.NOT_MET), Word.NOT_USED));
        verify(name)
                .on("BC-16.1", "BC-20.2")
                .given(MET)
                .evenWith(concluded(assessed("BC-20.2", Level.NOT_MET), Word.NOT_USED));
    }
}
