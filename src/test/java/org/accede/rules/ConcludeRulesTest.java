package org.accede.rules;

import static org.accede.rules.Assessed.assessed;
import static org.accede.rules.Earlier.notAsked;
import static org.accede.rules.Earlier.summedUp;
import static org.accede.rules.Earlier.waits;
import static org.accede.rules.RuleVerifier.verify;

import org.accede.verdict.Level;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;

class ConcludeRulesTest {

    /** Asked of every State. */
    private static final String DUTY = "BC-2";
    /** Asked of a Party only. */
    private static final String DUE_LATER = "BC-29.2";

    private static final String OPTION = "BC-6.3";
    /** An option of which use can be made only by a Party. */
    private static final String OPTION_LATER = "T-1.2";

    @Test
    void aDutyOutOfReachDoesNotApply() {
        RuleVerifier rule = verify("it does not apply");
        says(rule, Word.NOT_APPLICABLE, assessed(DUTY, Level.PARTLY).outOfReach());
        says(rule, Word.NOT_APPLICABLE, assessed(OPTION, Level.MET).outOfReach());
        saysNothing(
                rule, assessed(DUTY, Level.PARTLY), assessed(DUTY, Level.PARTLY).perhapsOutOfReach());
    }

    @Test
    void anArticleWithoutADutyDoesNotApply() {
        RuleVerifier rule = verify("it does not apply").given(notAsked("BC-42"));
        rule.finds(Word.NOT_APPLICABLE).needsEach().butNotWith(waits("BC-42 (all)"));
        rule.evenWith(waits("BC-43 (all)"));
    }

    @Test
    void anArticleOfWhichNothingIsDueYetIsNotYetDue() {
        RuleVerifier rule = verify("nothing of it is due yet");
        rule.given(notAsked("BC-43"), waits("BC-43 (all)"))
                .finds(Word.NOT_YET_DUE)
                .needsEach();
        rule.given(notAsked("BC-43"), waits("BC-46 (all)")).findsNothing();
        rule.given(summedUp("BC-43", Level.PARTLY), waits("BC-43 (all)")).findsNothing();
    }

    @Test
    void aDutyOfPartiesIsNotYetDue() {
        RuleVerifier rule = verify("it is not yet due");
        says(rule, Word.NOT_YET_DUE, assessed(DUE_LATER, Level.PARTLY).ofNoParty());
        says(
                rule,
                Word.NOT_YET_DUE,
                assessed(DUE_LATER, Level.PARTLY, Level.MET).ofNoParty());
        saysNothing(
                rule,
                assessed(DUE_LATER, Level.PARTLY).outOfReach().ofNoParty(),
                assessed(OPTION_LATER, Level.PARTLY).ofNoParty(),
                assessed(DUTY, Level.PARTLY).ofNoParty(),
                assessed(DUE_LATER, Level.MET).ofNoParty(),
                assessed(DUE_LATER, Level.PARTLY),
                assessed(DUE_LATER, Level.PARTLY).ofWhoMayBeAParty());
    }

    @Test
    void whetherItIsDueIsOpenWhileTheStandingIs() {
        RuleVerifier rule = verify("it is open whether it is due");
        says(rule, Word.OPEN, assessed(DUE_LATER, Level.PARTLY).ofWhoMayBeAParty());
        rule.on(DUE_LATER)
                .given(assessed(DUE_LATER, Level.PARTLY).ofWhoMayBeAParty())
                .saying("due UNKNOWN");
        saysNothing(
                rule,
                assessed(DUE_LATER, Level.PARTLY).outOfReach().ofWhoMayBeAParty(),
                assessed(OPTION_LATER, Level.PARTLY).ofWhoMayBeAParty(),
                assessed(DUTY, Level.PARTLY).ofWhoMayBeAParty(),
                assessed(DUE_LATER, Level.MET).ofWhoMayBeAParty(),
                assessed(DUE_LATER, Level.PARTLY).ofNoParty(),
                assessed(DUE_LATER, Level.PARTLY));
    }

    @Test
    void whatIsMetIsMet() {
        RuleVerifier rule = verify("it is met");
        says(rule, Word.MET, assessed(DUTY, Level.MET));
        says(rule, Word.MET, assessed(DUTY, Level.MET).perhapsOutOfReach());
        says(rule, Word.MET, assessed(DUE_LATER, Level.MET).ofNoParty());
        saysNothing(
                rule,
                assessed(DUTY, Level.MET).outOfReach(),
                assessed(OPTION, Level.MET),
                assessed(DUTY, Level.COVERED, Level.MET));
    }

    @Test
    void whatAFilingCoversIsCovered() {
        closes(verify("it is covered"), Level.COVERED, Word.COVERED);
    }

    @Test
    void whatAFilingCanCureIsCurable() {
        closes(verify("it is curable"), Level.CURABLE, Word.CURABLE);
    }

    @Test
    void ofWhatIsThereInPartSomethingIsThere() {
        closes(verify("it is met in part"), Level.PARTLY, Word.PARTIAL);
    }

    @Test
    void ofWhatIsNotMetNothingIsThere() {
        closes(verify("it is not met"), Level.NOT_MET, Word.NOT_MET);
    }

    private static void closes(RuleVerifier rule, Level level, Word word) {
        Level another = level == Level.PARTLY ? Level.COVERED : Level.PARTLY;
        says(rule, word, assessed(DUTY, level));
        says(rule, word, assessed(DUTY, level).ofNoParty());
        says(rule, word, assessed(DUE_LATER, level));
        saysNothing(
                rule,
                assessed(DUTY, level).outOfReach(),
                assessed(DUTY, level).perhapsOutOfReach(),
                assessed(OPTION, level),
                assessed(DUE_LATER, level).ofNoParty(),
                assessed(DUE_LATER, level).ofWhoMayBeAParty(),
                assessed(DUTY, level, Level.MET),
                assessed(DUTY, another));
    }

    @Test
    void whatNoFilingCuresIsAGap() {
        RuleVerifier rule = verify("it is a gap, and how far is open");
        says(rule, Word.GAP, assessed(DUTY, Level.NOT_MET, Level.PARTLY));
        staysOpen(rule, Level.NOT_MET, Level.PARTLY, Word.GAP);
        saysNothing(rule, assessed(DUTY, Level.NOT_MET, Level.CURABLE), assessed(DUTY, Level.PARTLY));
    }

    @Test
    void whatMayBeMetIsOpen() {
        RuleVerifier rule = verify("it is open");
        staysOpen(rule, Level.NOT_MET, Level.MET, Word.OPEN);
        staysOpen(rule, Level.PARTLY, Level.CURABLE, Word.OPEN);
        saysNothing(rule, assessed(DUTY, Level.NOT_MET, Level.PARTLY), assessed(DUTY, Level.COVERED));
    }

    private static void staysOpen(RuleVerifier rule, Level floor, Level ceiling, Word word) {
        says(rule, word, assessed(DUTY, floor, ceiling));
        says(rule, word, assessed(DUTY, floor, ceiling).ofNoParty());
        says(rule, word, assessed(DUE_LATER, floor, ceiling));
        saysNothing(
                rule,
                assessed(DUTY, floor, ceiling).outOfReach(),
                assessed(DUTY, floor, ceiling).perhapsOutOfReach(),
                assessed(OPTION, floor, ceiling),
                assessed(DUE_LATER, floor, ceiling).ofNoParty(),
                assessed(DUE_LATER, floor, ceiling).ofWhoMayBeAParty());
    }

    @Test
    void whetherItAppliesMayBeOpen() {
        RuleVerifier rule = verify("it is open whether it applies");
        says(rule, Word.OPEN, assessed(DUTY, Level.PARTLY).perhapsOutOfReach());
        says(rule, Word.OPEN, assessed(DUTY, Level.PARTLY).perhapsOutOfReach().ofNoParty());
        says(rule, Word.OPEN, assessed(DUE_LATER, Level.NOT_MET, Level.MET).perhapsOutOfReach());
        saysNothing(
                rule,
                assessed(DUTY, Level.PARTLY),
                assessed(DUTY, Level.PARTLY).outOfReach(),
                assessed(OPTION, Level.PARTLY).perhapsOutOfReach(),
                assessed(DUE_LATER, Level.PARTLY).perhapsOutOfReach().ofNoParty(),
                assessed(DUTY, Level.MET).perhapsOutOfReach());
    }

    @Test
    void anOptionIsUsedIfOnlyInPart() {
        RuleVerifier rule = verify("the option is used");
        says(rule, Word.USED, assessed(OPTION, Level.MET));
        says(rule, Word.USED, assessed(OPTION, Level.PARTLY, Level.MET).perhapsOutOfReach());
        saysNothing(
                rule,
                assessed(OPTION, Level.MET).outOfReach(),
                assessed(OPTION, Level.NOT_MET, Level.MET),
                assessed(DUTY, Level.MET));
    }

    @Test
    void anOptionOfWhichNothingIsThereIsNotUsed() {
        RuleVerifier rule = verify("the option is not used");
        says(rule, Word.NOT_USED, assessed(OPTION, Level.NOT_MET));
        saysNothing(
                rule,
                assessed(OPTION, Level.NOT_MET).outOfReach(),
                assessed(OPTION, Level.NOT_MET, Level.MET),
                assessed(OPTION, Level.PARTLY),
                assessed(DUTY, Level.NOT_MET));
    }

    @Test
    void theUseOfAnOptionMayBeOpen() {
        RuleVerifier rule = verify("it is open whether the option is used");
        says(rule, Word.OPEN, assessed(OPTION, Level.NOT_MET, Level.MET));
        saysNothing(
                rule,
                assessed(OPTION, Level.NOT_MET, Level.MET).outOfReach(),
                assessed(OPTION, Level.NOT_MET),
                assessed(OPTION, Level.PARTLY, Level.MET),
                assessed(DUTY, Level.NOT_MET, Level.MET));
    }

    private static void says(RuleVerifier rule, Word word, Assessed assessed) {
        rule.on(assessed.clause()).given(assessed).finds(word).needsEach();
    }

    private static void saysNothing(RuleVerifier rule, Assessed... all) {
        for (Assessed assessed : all) {
            rule.on(assessed.clause()).given(assessed).findsNothing();
        }
    }
}
