package org.accede.rules;

import static org.accede.rules.Assessed.assessed;
import static org.accede.rules.Earlier.agreed;
import static org.accede.rules.Earlier.differ;
import static org.accede.rules.Earlier.notAsked;
import static org.accede.rules.Earlier.read;
import static org.accede.rules.Earlier.reported;
import static org.accede.rules.Earlier.summedUp;
import static org.accede.rules.Earlier.twins;
import static org.accede.rules.Earlier.twinsThatPermitMore;
import static org.accede.rules.Law.no;
import static org.accede.rules.Law.notInForce;
import static org.accede.rules.Law.reports;
import static org.accede.rules.Law.unknown;
import static org.accede.rules.RuleVerifier.verify;

import org.accede.profile.Report.Says;
import org.accede.verdict.Level;
import org.junit.jupiter.api.Test;

class ReportsRulesTest {

    @Test
    void aLawThatIsSaidToDoAllFulfilsTheObligations() {
        RuleVerifier rule = verify("a law that is reported to do all fulfils the obligation");
        rule.on("BC-6.1.a.i", "BC-6.1.b", "BC-6.3", "BC-2")
                .given(reports(Says.ALL, "BC-6"))
                .finds(
                        "BC-6.1.a.i: the law does all that BC-6 asks, as reported by an expert",
                        "BC-6.1.b: the law does all that BC-6 asks, as reported by an expert")
                .needsEach();
        rule.on("BC-6.1.b").given(reports(Says.ALL, "BC-2")).findsNothing();
        rule.on("BC-6.1.b").given(reports(Says.NONE, "BC-6")).findsNothing();
        rule.on("BC-6.3").given(reports(Says.ALL, "BC-6")).findsNothing();
    }

    @Test
    void aLawThatIsSaidToDoNothingFulfilsNone() {
        RuleVerifier rule = verify("a law that is reported to do nothing does not fulfil the obligation");
        rule.on("BC-16.1", "BC-16.2")
                .given(reports(Says.NONE, "BC-16.2"))
                .finds("BC-16.2: the law does nothing of what BC-16.2 asks, as reported by an expert")
                .needsEach();
        rule.on("BC-16.1").given(reports(Says.LISTED, "BC-16.1")).findsNothing();
        rule.on("BC-6.3").given(reports(Says.NONE, "BC-6")).findsNothing();
    }

    @Test
    void aLawThatIsSaidToDoAPart() {
        RuleVerifier rule = verify("a law that is reported to do a part fulfils the obligation in part");
        rule.on("BC-2")
                .given(reports(Says.PARTLY, "BC-2"))
                .finds("BC-2: the law does a part of what BC-2 asks, as reported by an expert")
                .needsEach();
        rule.on("BC-2").given(reports(Says.ALL, "BC-2")).findsNothing();
        rule.on("BC-6.3").given(reports(Says.PARTLY, "BC-6")).findsNothing();
    }

    @Test
    void whatIsSaidOfAParagraphGoesBeforeAPartOfItsArticle() {
        RuleVerifier rule = verify("a law that is reported to do a part fulfils the obligation in part");
        rule.on("BC-6.1.a.i", "BC-6.1.b")
                .given(reports(Says.PARTLY, "BC-6"))
                .finds("BC-6.1.a.i: the law does a part of what BC-6 asks", "BC-6.1.b: the law does a part")
                .evenWith(reports(Says.LISTED, "BC-6.1.b"))
                .evenWith(reports(Says.ALL, "BC-6"));
        rule.on("BC-6.1.a.i", "BC-6.1.b")
                .given(reports(Says.PARTLY, "BC-6"), reports(Says.ALL, "BC-6.1.b"))
                .finds("BC-6.1.a.i: the law does a part of what BC-6 asks");
    }

    @Test
    void whatIsNotThereIsNotThereForItsTwin() {
        RuleVerifier rule = verify("what is reported not to be there is not there for its twin");
        rule.on("BC-3", "UN-8.1")
                .given(reports(Says.NONE, "BC-3"), twins("BC-3", "UN-8.1"))
                .finds("UN-8.1: the law does nothing of what BC-3 asks, as reported by an expert; carried from BC-3")
                .needsEach()
                .butNotWith(reports(Says.ALL, "UN-8.1"))
                .evenWith(reports(Says.LISTED, "UN-8.1"));
        rule.on("BC-3", "UN-8.1")
                .given(reports(Says.NONE, "BC-3"), twinsThatPermitMore("BC-3", "UN-8.1"))
                .finds("UN-8.1: the law does nothing of what BC-3 asks");
        rule.on("BC-3", "UN-8.1")
                .given(reports(Says.PARTLY, "BC-3"), twins("BC-3", "UN-8.1"))
                .findsNothing();
    }

    @Test
    void whatIsThereInPartIsThereInPartForItsTwin() {
        RuleVerifier rule = verify("what is reported to be there in part is there in part for its twin");
        rule.on("BC-3", "UN-8.1")
                .given(reports(Says.PARTLY, "BC-3"), twins("BC-3", "UN-8.1"))
                .finds("UN-8.1: the law does a part of what BC-3 asks, as reported by an expert; carried from BC-3")
                .needsEach()
                .butNotWith(reports(Says.ALL, "UN-8.1"))
                .evenWith(reports(Says.LISTED, "UN-8.1"));
        rule.on("BC-3", "UN-8.1")
                .given(reports(Says.NONE, "BC-3"), twins("BC-3", "UN-8.1"))
                .findsNothing();
        rule.on("BC-16.1", "BC-16.2", "UN-25.1")
                .given(reports(Says.PARTLY, "BC-16"), twins("BC-16.1", "UN-25.1"))
                .findsNothing();
        rule.on("BC-3", "UN-8.1")
                .given(reports(Says.PARTLY, "BC-3"), twinsThatPermitMore("BC-3", "UN-8.1"))
                .findsNothing();
    }

    @Test
    void reportsThatAgreeCountAsOne() {
        verify("reports that agree count")
                .on("BC-2", "BC-3")
                .given(reported(Says.ALL, "BC-2"), reported(Says.NONE, "BC-3"))
                .finds("BC-2: all say all", "BC-3: all say none");
        verify("reports that agree count")
                .on("BC-6.1.b")
                .given(reported(Says.ALL, "BC-6.1.b"), reported(Says.ALL, "BC-6", "BC-6.1.b"))
                .finds("BC-6.1.b: all say all");
        verify("reports that agree count")
                .on("BC-2")
                .given(reported(Says.ALL, "BC-2"))
                .finds("BC-2: all say all")
                .needsEach()
                .butNotWith(reported(Says.NONE, "BC-2"));
    }

    @Test
    void reportsThatDifferLeaveARange() {
        verify("reports that differ leave a range")
                .on("BC-2")
                .given(reported(Says.PARTLY, "BC-2"), reported(Says.ALL, "BC-2"))
                .finds("BC-2: partly to met")
                .needsEach();
        verify("reports that differ leave a range")
                .on("BC-2", "BC-3")
                .given(reported(Says.NONE, "BC-2"), reported(Says.PARTLY, "BC-3"), reported(Says.ALL, "BC-3"))
                .finds("BC-3: partly to met");
        verify("reports that differ leave a range")
                .on("BC-2", "BC-3")
                .given(reported(Says.NONE, "BC-2"), reported(Says.ALL, "BC-3"))
                .findsNothing();
    }

    @Test
    void whatIsReportedAnswersWhatItNeeds() {
        RuleVerifier rule = verify("a reported obligation answers what it needs");
        rule.on("BC-2")
                .given(agreed(Says.ALL, "BC-2"))
                .finds(
                        "illegal-access/access: yes, the law does all that BC-2 asks, as reported by an expert",
                        "illegal-access/any-system: yes",
                        "illegal-access/intent-suffices: yes")
                .needsEach()
                .evenWith(unknown("illegal-access/access"))
                .evenWith(no("data-interference/any-data"));
        rule.on("BC-27.2.b")
                .given(agreed(Says.ALL, "BC-27.2.b"))
                .finds("central-authority/direct-communication: yes", "central-authority/diplomatic-channel: no");
        rule.on("BC-2").given(agreed(Says.NONE, "BC-2")).findsNothing();
    }

    /** Whatever the order in which reports are read. */
    @Test
    void ofSeveralObligationsThatNeedAnAnswerTheFirstIsCited() {
        RuleVerifier rule = verify("a reported obligation answers what it needs");
        rule.on("BC-2", "UN-7.1")
                .given(agreed(Says.ALL, "BC-2"), agreed(Says.ALL, "UN-7.1"))
                .finds(
                        "illegal-access/access: yes, the law does all that BC-2 asks",
                        "illegal-access/any-system: yes, the law does all that BC-2 asks",
                        "illegal-access/intent-suffices: yes, the law does all that BC-2 asks");
        rule.on("BC-2", "UN-7.1")
                .given(agreed(Says.ALL, "UN-7.1"), agreed(Says.ALL, "BC-2"))
                .finds(
                        "illegal-access/access: yes, the law does all that BC-2 asks",
                        "illegal-access/any-system: yes, the law does all that BC-2 asks",
                        "illegal-access/intent-suffices: yes, the law does all that BC-2 asks");
        rule.on("BC-2", "UN-7.1")
                .given(agreed(Says.ALL, "UN-7.1"))
                .finds(
                        "illegal-access/access: yes, the law does all that UN-7.1 asks",
                        "illegal-access/any-system: yes, the law does all that UN-7.1 asks",
                        "illegal-access/intent-suffices: yes, the law does all that UN-7.1 asks");
        rule.on("BC-2", "UN-7.1")
                .given(agreed(Says.NONE, "BC-2"), agreed(Says.ALL, "UN-7.1"))
                .finds(
                        "illegal-access/access: yes, the law does all that UN-7.1 asks",
                        "illegal-access/any-system: yes, the law does all that UN-7.1 asks",
                        "illegal-access/intent-suffices: yes, the law does all that UN-7.1 asks");
    }

    @Test
    void whatAnObligationDoesNotNeedItDoesNotAnswer() {
        verify("a reported obligation answers what it needs")
                .on("UN-2.f", "UN-27.b")
                .given(agreed(Says.ALL, "UN-2.f"), agreed(Says.ALL, "UN-27.b"))
                .finds(
                        "definitions/subscriber-information/access-number: yes, the law does all that UN-27.b asks",
                        "definitions/subscriber-information/address: yes, the law does all that UN-27.b asks",
                        "definitions/subscriber-information/any-form: yes, the law does all that UN-27.b asks",
                        "definitions/subscriber-information/billing: yes, the law does all that UN-27.b asks",
                        "definitions/subscriber-information/equipment-site: yes, the law does all that UN-27.b asks",
                        "definitions/subscriber-information/identity: yes, the law does all that UN-27.b asks",
                        "definitions/subscriber-information/period: yes, the law does all that UN-27.b asks",
                        "definitions/subscriber-information/service-type: yes, the law does all that UN-27.b asks",
                        "definitions/subscriber-information/technical-provisions: yes, the law does all that UN-27.b asks",
                        "subscriber-information-order/control: yes, the law does all that UN-27.b asks",
                        "subscriber-information-order/every-provider: yes, the law does all that UN-27.b asks",
                        "subscriber-information-order/offering-services: yes, the law does all that UN-27.b asks",
                        "subscriber-information-order/possession: yes, the law does all that UN-27.b asks");
    }

    @Test
    void anAnswerOfTheProfileWins() {
        verify("a reported obligation answers what it needs")
                .on("BC-2")
                .given(agreed(Says.ALL, "BC-2"), no("illegal-access/access"))
                .finds("illegal-access/any-system: yes", "illegal-access/intent-suffices: yes");
    }

    @Test
    void soDoesOneThatDoesNotCount() {
        verify("a reported obligation answers what it needs")
                .on("BC-2")
                .given(agreed(Says.ALL, "BC-2"), notInForce("illegal-access/access"))
                .finds("illegal-access/any-system: yes", "illegal-access/intent-suffices: yes");
    }

    @Test
    void whereOneOfSeveralWouldDoNoneIsAnswered() {
        verify("a reported obligation answers what it needs")
                .on("BC-6.2")
                .given(agreed(Says.ALL, "BC-6.2"))
                .findsNothing();
    }

    @Test
    void whatIsThereForOneTreatyIsThereForAnother() {
        RuleVerifier rule = verify("what is reported for one treaty is there for another that asks the same");
        rule.on("BC-3", "UN-8.1")
                .given(agreed(Says.ALL, "BC-3"))
                .saying("the law does all that BC-3 asks, as reported by an expert; carried from BC-3")
                .butNotWith(agreed(Says.NONE, "UN-8.1"));
        rule.on("BC-3", "UN-8.1").given(agreed(Says.NONE, "BC-3")).findsNothing();
    }

    @Test
    void whatWasReadGoesBefore() {
        RuleVerifier rule = verify("what was read contradicts what was reported");
        rule.on("BC-2")
                .given(agreed(Says.ALL, "BC-2"), assessed("BC-2", Level.PARTLY))
                .finds("BC-2: the law does all that BC-2 asks, as reported by an expert")
                .needsEach();
        rule.on("BC-2", "BC-3")
                .given(agreed(Says.ALL, "BC-2"), assessed("BC-3", Level.PARTLY))
                .findsNothing();
        rule.on("BC-2")
                .given(agreed(Says.ALL, "BC-2"), assessed("BC-2", Level.MET))
                .findsNothing();
        rule.on("BC-2")
                .given(agreed(Says.NONE, "BC-2"), assessed("BC-2", Level.NOT_MET))
                .findsNothing();
    }

    @Test
    void whatWasReadToBeThereContradictsThatNothingIs() {
        RuleVerifier rule = verify("what was read contradicts that nothing was reported to be there");
        rule.on("BC-2", "BC-3")
                .given(agreed(Says.NONE, "BC-2"), read(Level.MET, "BC-2", "any-system"), assessed("BC-2", Level.PARTLY))
                .finds("BC-2: the law does nothing of what BC-2 asks, as reported by an expert")
                .needsEach()
                .evenWith(assessed("BC-3", Level.MET));
        rule.on("BC-2", "BC-3")
                .given(agreed(Says.NONE, "BC-2"), read(Level.MET, "BC-3", "emissions"), assessed("BC-2", Level.CURABLE))
                .findsNothing();
        rule.on("BC-2")
                .given(agreed(Says.NONE, "BC-2"), read(Level.MET, "BC-2", "intent"), assessed("BC-2", Level.NOT_MET))
                .findsNothing();
        rule.on("BC-2")
                .given(agreed(Says.PARTLY, "BC-2"), read(Level.MET, "BC-2", "intent"), assessed("BC-2", Level.MET))
                .findsNothing();
    }

    @Test
    void aFilingThatMakesUpForWhatIsNotThereContradictsNothing() {
        verify("what was read contradicts that nothing was reported to be there")
                .on("BC-9.1.e")
                .given(
                        agreed(Says.NONE, "BC-9.1.e"),
                        read(Level.NOT_MET, "BC-9.1.e", "possession"),
                        assessed("BC-9.1.e", Level.COVERED))
                .findsNothing();
        verify("what was read contradicts what was reported")
                .on("BC-9.1.e")
                .given(agreed(Says.NONE, "BC-9.1.e"), assessed("BC-9.1.e", Level.PARTLY))
                .findsNothing();
        verify("what was read contradicts what was reported")
                .on("BC-9.1.e")
                .given(agreed(Says.NONE, "BC-9.1.e"), assessed("BC-9.1.e", Level.MET))
                .findsNothing();
    }

    @Test
    void soItDoesOfAnArticle() {
        RuleVerifier rule = verify("what was read of an article contradicts what was reported")
                .on("BC-2", "BC-16.1", "BC-16.2", "UN-25.1", "UN-25.2");
        rule.given(reports(Says.PARTLY, "BC-16"), summedUp("BC-16", Level.MET))
                .finds("BC-16 (all): the law does a part of what BC-16 asks, as reported by an expert")
                .needsEach()
                .evenWith(summedUp("UN-25", Level.NOT_MET));
        rule.given(reports(Says.PARTLY, "BC-16"), summedUp("BC-16", Level.NOT_MET))
                .finds("BC-16 (all): the law does a part");
        rule.given(reports(Says.PARTLY, "BC-16"), summedUp("BC-16", Level.PARTLY))
                .findsNothing();
        rule.given(reports(Says.PARTLY, "BC-16"), summedUp("BC-16", Level.CURABLE, Level.MET))
                .findsNothing();
        rule.given(reports(Says.PARTLY, "BC-16"), notAsked("BC-16")).findsNothing();
        rule.given(reports(Says.ALL, "BC-16"), summedUp("BC-16", Level.MET)).findsNothing();
        rule.given(reports(Says.PARTLY, "BC-2"), summedUp("BC-2", Level.MET)).findsNothing();
    }

    @Test
    void reportsThatDifferAreShownBesideEachOther() {
        verify("reports contradict each other")
                .on("BC-2")
                .given(differ("BC-2", Says.ALL, Says.NONE))
                .finds(
                        "BC-2: the law does all that BC-2 asks, as reported by an expert",
                        "BC-2: the law does nothing of what BC-2 asks, as reported by an expert")
                .needsEach();
    }
}
