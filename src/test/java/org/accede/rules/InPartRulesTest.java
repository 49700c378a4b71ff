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
