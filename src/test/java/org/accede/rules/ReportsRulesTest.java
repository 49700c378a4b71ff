package org.accede.rules;

import static org.accede.rules.Earlier.reported;
import static org.accede.rules.Law.no;
import static org.accede.rules.Law.notInForce;
import static org.accede.rules.Law.reportedToFollow;
import static org.accede.rules.RuleVerifier.verify;

import org.junit.jupiter.api.Test;

class ReportsRulesTest {

    @Test
    void aLawThatFollowsAnArticleFulfilsItsObligations() {
        RuleVerifier rule = verify("a law that follows an article fulfils its obligations");
        rule.on("BC-6.1.a.i", "BC-6.1.b", "BC-6.3", "BC-2")
                .given(reportedToFollow("BC-6"))
                .finds(
                        "BC-6.1.a.i: the law is reported to do all that BC-6 asks",
                        "BC-6.1.b: the law is reported to do all that BC-6 asks")
                .needsEach();
        rule.on("BC-6.1.b").given(reportedToFollow("BC-2")).findsNothing();
        rule.on("BC-6.3").given(reportedToFollow("BC-6")).findsNothing();
    }

    @Test
    void whatIsReportedAnswersWhatItNeeds() {
        RuleVerifier rule = verify("a reported obligation answers what it needs");
        rule.on("BC-2")
                .given(reported("BC-2"))
                .finds(
                        "illegal-access/access: yes, the law is reported to do all that BC-2 asks",
                        "illegal-access/any-system: yes",
                        "illegal-access/intent-suffices: yes")
                .needsEach()
                .evenWith(no("data-interference/any-data"));
        rule.on("BC-27.2.b")
                .given(reported("BC-27.2.b"))
                .finds("central-authority/direct-communication: yes", "central-authority/diplomatic-channel: no");
    }

    @Test
    void anAnswerOfTheProfileWins() {
        verify("a reported obligation answers what it needs")
                .on("BC-2")
                .given(reported("BC-2"), no("illegal-access/access"))
                .finds("illegal-access/any-system: yes", "illegal-access/intent-suffices: yes");
    }

    @Test
    void soDoesOneThatDoesNotCount() {
        verify("a reported obligation answers what it needs")
                .on("BC-2")
                .given(reported("BC-2"), notInForce("illegal-access/access"))
                .finds("illegal-access/any-system: yes", "illegal-access/intent-suffices: yes");
    }

    @Test
    void whereOneOfSeveralWouldDoNoneIsAnswered() {
        verify("a reported obligation answers what it needs")
                .on("BC-6.2")
                .given(reported("BC-6.2"))
                .findsNothing();
    }
}
