package org.accede.rules;

import static org.accede.rules.Earlier.inABandOf;
import static org.accede.rules.Law.choice;
import static org.accede.rules.Law.item;
import static org.accede.rules.Law.list;
import static org.accede.rules.Law.listSoFar;
import static org.accede.rules.Law.no;
import static org.accede.rules.Law.notInForce;
import static org.accede.rules.Law.number;
import static org.accede.rules.Law.partly;
import static org.accede.rules.Law.unlimited;
import static org.accede.rules.Law.unsigned;
import static org.accede.rules.Law.yes;
import static org.accede.rules.RuleVerifier.verify;

import org.accede.profile.Value.Degree;
import org.accede.verdict.Level;
import org.junit.jupiter.api.Test;

class AnswersRulesTest {

    private static final String ENTRY = "illegal-access/access";
    private static final String CHANNEL = "central-authority/diplomatic-channel";
    private static final String DAYS = "preservation/maximum-days";
    private static final String CONVENTIONS = "other-un-offences/conventions";

    @Test
    void aYesFulfilsWhatIsAskedFor() {
        RuleVerifier rule = verify("yes fulfils what is asked for");
        rule.given(yes(ENTRY)).on("BC-2").finds(Level.MET).needsEach();
        rule.given(partly(ENTRY)).on("BC-2").findsNothing();
        rule.given(no(ENTRY)).on("BC-2").findsNothing();
        rule.given(yes(ENTRY)).on("BC-3").findsNothing();
        rule.given(yes(CHANNEL)).on("BC-27.2.b").findsNothing();
    }

    @Test
    void aPartlyFulfilsAPart() {
        RuleVerifier rule = verify("partly fulfils a part of what is asked for");
        rule.given(partly(ENTRY)).on("BC-2").finds(Level.PARTLY).needsEach();
        rule.given(yes(ENTRY)).on("BC-2").findsNothing();
        rule.given(partly(CHANNEL)).on("BC-27.2.b").findsNothing();
    }

    @Test
    void aNoFulfilsNothing() {
        RuleVerifier rule = verify("no fulfils nothing of what is asked for");
        rule.given(no(ENTRY)).on("BC-2").finds(Level.NOT_MET).needsEach();
        rule.given(partly(ENTRY)).on("BC-2").findsNothing();
        rule.given(no(CHANNEL)).on("BC-27.2.b").findsNothing();
    }

    @Test
    void aNoFulfilsWhatIsAskedNotToBe() {
        RuleVerifier rule = verify("no fulfils what is asked not to be");
        rule.given(no(CHANNEL)).on("BC-27.2.b").finds(Level.MET).needsEach();
        rule.given(yes(CHANNEL)).on("BC-27.2.b").findsNothing();
        rule.given(no(ENTRY)).on("BC-2").findsNothing();
    }

    @Test
    void aPartlyFulfilsAPartOfWhatIsAskedNotToBe() {
        RuleVerifier rule = verify("partly fulfils a part of what is asked not to be");
        rule.given(partly(CHANNEL)).on("BC-27.2.b").finds(Level.PARTLY).needsEach();
        rule.given(no(CHANNEL)).on("BC-27.2.b").findsNothing();
        rule.given(partly(ENTRY)).on("BC-2").findsNothing();
    }

    @Test
    void aYesFulfilsNothingOfWhatIsAskedNotToBe() {
        RuleVerifier rule = verify("yes fulfils nothing of what is asked not to be");
        rule.given(yes(CHANNEL)).on("BC-27.2.b").finds(Level.NOT_MET).needsEach();
        rule.given(no(CHANNEL)).on("BC-27.2.b").findsNothing();
        rule.given(yes(ENTRY)).on("BC-2").findsNothing();
    }

    @Test
    void aNumberIsNoYesAndNoNo() {
        RuleVerifier rule = verify("an answer that is no degree leaves the element open");
        rule.given(number(ENTRY, 3))
                .on("BC-2")
                .findsBetween(Level.NOT_MET, Level.MET)
                .saying("(3[])")
                .needsEach();
        rule.given(number(CHANNEL, 3)).on("BC-27.2.b").findsBetween(Level.NOT_MET, Level.MET);
        rule.given(yes(ENTRY)).on("BC-2").findsNothing();
        rule.given(number(ENTRY, 3)).on("BC-3").findsNothing();
    }

    @Test
    void whatIsNotInForceLeavesTheElementOpen() {
        RuleVerifier rule = verify("what does not count leaves the element open");
        rule.given(notInForce(ENTRY))
                .on("BC-2")
                .findsBetween(Level.NOT_MET, Level.MET)
                .saying("no provision that does it is in force")
                .saying("[illegal-access/access]")
                .needsEach()
                .butNotWith(no(ENTRY))
                .evenWith(no("illegal-access/any-system"));
        rule.given(notInForce(CHANNEL)).on("BC-27.2.b").findsBetween(Level.NOT_MET, Level.MET);
        rule.given(notInForce(ENTRY)).on("BC-3").findsNothing();
    }

    @Test
    void aJudgementThatNobodySignedIsAskedOfAPerson() {
        verify("what does not count leaves the element open")
                .given(unsigned("preservation/term-fits"))
                .on("BC-16.2")
                .findsBetween(Level.NOT_MET, Level.MET)
                .saying("a judgement that nobody has signed")
                .saying("?");
    }

    @Test
    void aNumberLiesInABand() {
        RuleVerifier rule = verify("an answer lies in a band");
        rule.given(number(DAYS, 30))
                .on("BC-16.2")
                .finds("BC-16.2 term: preservation/maximum-days: 30, above 0, below 90");
        rule.given(number(DAYS, 90)).on("BC-16.2").finds("BC-16.2 term: preservation/maximum-days: 90, at least 90");
        rule.given(unlimited(DAYS)).on("BC-16.2").finds("BC-16.2 term: preservation/maximum-days: unlimited, above 90");
        rule.given(number(DAYS, 30)).on("BC-16.2").needsEach();
        rule.given(number(DAYS, 30)).on("BC-16.1").findsNothing();
        rule.given(number("preservation-for-others/days", 30)).on("BC-16.2").findsNothing();
    }

    @Test
    void aChoiceLiesInABand() {
        verify("an answer lies in a band")
                .given(choice("definitions/serious-crime/measured-by", "list"))
                .on("UN-2.h")
                .finds("UN-2.h threshold: definitions/serious-crime/measured-by: list, list by-list")
                .needsEach();
    }

    @Test
    void aBandDecidesByItself() {
        RuleVerifier rule = verify("a band decides the element");
        rule.given(inABandOf("BC-16.2", number(DAYS, 90)))
                .on("BC-16.2")
                .finds(Level.MET)
                .saying("an order can last ninety days (preservation/maximum-days: 90)")
                .needsEach();
        rule.given(inABandOf("BC-16.2", unlimited(DAYS)))
                .on("BC-16.2")
                .finds(Level.PARTLY)
                .saying("Is an order of this length still no longer than necessary?");
        rule.given(inABandOf("BC-9.3", number("child-sexual-abuse-material/age-limit", 17)))
                .on("BC-9.3")
                .finds(
                        "BC-9.3 age: partly, asked YES (the age limit is lower than 18, which only a declaration allows"
                                + " (child-sexual-abuse-material/age-limit: 17)[])[][][lower-age-limit]",
                        "BC-9.3 age-set: met");
        rule.given(inABandOf("BC-9.3", choice("child-sexual-abuse-material/age-limit", "none")))
                .on("BC-9.3")
                .finds("BC-9.3 age: met", "BC-9.3 age-set: partly");
        rule.given(inABandOf("BC-16.2", number(DAYS, 30))).on("BC-16.2").findsNothing();
    }

    @Test
    void anAnswerIsLackingThatNobodyGave() {
        RuleVerifier rule = verify("an answer is lacking to decide the element");
        rule.on("BC-16.2")
                .finds("BC-16.2 term lacks preservation/maximum-days", "BC-16.2 term lacks preservation/renewable");
        rule.on("BC-16.2")
                .given(number(DAYS, 90))
                .finds("BC-16.2 term lacks preservation/renewable")
                .butNotWith(yes("preservation/renewable"))
                .evenWith(yes("preservation/quick"));
        rule.on("BC-2").findsNothing();
    }

    @Test
    void everyItemOfAListIsAsked() {
        RuleVerifier rule = verify("every item of a list is asked");
        rule.given(list(CONVENTIONS, item("corruption", Degree.YES), item("trafficking", Degree.YES)))
                .on("UN-4.1")
                .finds(Level.MET)
                .needsEach();
        rule.given(list(CONVENTIONS, item("corruption", Degree.YES), item("trafficking", Degree.NO)))
                .on("UN-4.1")
                .finds(Level.PARTLY);
        rule.given(listSoFar(CONVENTIONS, item("corruption", Degree.YES)))
                .on("UN-4.1")
                .findsBetween(Level.PARTLY, Level.MET);
        rule.given(no(CONVENTIONS)).on("UN-4.1").findsNothing();
        rule.given(list(CONVENTIONS, item("corruption", Degree.YES)))
                .on("UN-2.h")
                .findsNothing();
    }

    @Test
    void whereThereIsNothingToListNothingIsAsked() {
        RuleVerifier rule = verify("an empty list asks nothing");
        rule.given(no(CONVENTIONS))
                .on("UN-4.1")
                .finds(Level.MET)
                .saying("asked NO")
                .needsEach();
        rule.given(list(CONVENTIONS)).on("UN-4.1").findsNothing();
        rule.given(no(ENTRY)).on("UN-7.1").findsNothing();
    }
}
