package org.accede.rules;

import static org.accede.rules.Law.no;
import static org.accede.rules.Law.partly;
import static org.accede.rules.Law.yes;
import static org.accede.rules.Paragraphs.topic;
import static org.accede.rules.RuleVerifier.verify;

import org.accede.verdict.Level;
import org.junit.jupiter.api.Test;

class InPartRulesTest {

    private static final String EXISTS = "illegal-access/exists";

    @Test
    void whatIsThereInPartIsNotMet() {
        RuleVerifier rule = verify("what is there in part fulfils no more than a part");
        rule.on("BC-2", "BC-3")
                .given(topic("illegal-access"), partly(EXISTS))
                .finds(
                        "BC-2 access goes to partly, illegal-access/exists: partly",
                        "BC-2 any-system goes to partly",
                        "BC-2 intent goes to partly")
                .needsEach()
                .evenWith(yes("illegal-access/access"))
                .evenWith(no("illegal-access/any-system"));
        rule.on("BC-2").given(topic("illegal-access"), yes(EXISTS)).findsNothing();
        rule.on("BC-2").given(topic("illegal-access"), no(EXISTS)).findsNothing();
        rule.on("BC-2")
                .given(topic("illegal-access"), partly("illegal-access/access"))
                .findsNothing();
        rule.on("BC-2")
                .given(topic("illegal-access"), partly("illegal-interception/exists"))
                .findsNothing();
    }

    @Test
    void aDurationThatRulesDecideIsNotMetEither() {
        verify("what is there in part fulfils no more than a part")
                .on("BC-16.2")
                .given(topic("preservation"), partly("preservation/exists"))
                .saying("goes to partly")
                .finds(Level.PARTLY, Level.PARTLY, Level.PARTLY, Level.PARTLY, Level.PARTLY);
    }

    /** What the law understands by a word is measured by what it reaches; the same question of an offence is not on the offence. */
    @Test
    void aDefinitionIsNotMetEither() {
        RuleVerifier rule = verify("what is there in part fulfils no more than a part");
        rule.on("BC-1.d")
                .given(topic("definitions/traffic-data"), partly("definitions/traffic-data/exists"))
                .saying("goes to partly");
        rule.on("P1-2.1")
                .given(topic("racist-material"), partly("racist-material/exists"))
                .findsNothing();
    }

    /** A treaty asks whether there is such help, and then for more once there is: that some States get none is counted once. */
    @Test
    void whatIsAskedByItselfOrOnlyOnceItIsThereIsNotTouched() {
        RuleVerifier rule = verify("what is there in part fulfils no more than a part");
        rule.on("BC-29.3", "BC-29.6")
                .given(topic("preservation-for-others"), partly("preservation-for-others/exists"))
                .findsNothing();
        rule.on("UN-37.16")
                .given(topic("extradition"), partly("extradition/exists"))
                .findsNothing();
        rule.on("UN-14.3")
                .given(topic("child-sexual-abuse-material"), partly("child-sexual-abuse-material/exists"))
                .findsNothing();
    }

    /** A judgement is made with that in view, what is asked of every offence is asked apart, and what must not be there may still be lacking. */
    @Test
    void aJudgementIsNotTouchedNorWhatIsAskedOfEveryOffenceNorWhatMustNotBeThere() {
        RuleVerifier rule = verify("what is there in part fulfils no more than a part");
        rule.on("BC-11.1").given(topic("illegal-access"), partly(EXISTS)).findsNothing();
        rule.on("UN-17.2.e")
                .given(topic("money-laundering"), partly("money-laundering/exists"))
                .findsNothing();
    }
}
