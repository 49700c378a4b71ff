package org.accede.rules;

import static org.accede.rules.Law.anotherMadeLate;
import static org.accede.rules.Law.condition;
import static org.accede.rules.Law.conditionThatMayBe;
import static org.accede.rules.Law.filingsLookedUp;
import static org.accede.rules.Law.filingsLookedUpUnder;
import static org.accede.rules.Law.looked;
import static org.accede.rules.Law.made;
import static org.accede.rules.Law.madeLate;
import static org.accede.rules.Law.planned;
import static org.accede.rules.Law.secondCondition;
import static org.accede.rules.Law.secondConditionThatMayBe;
import static org.accede.rules.RuleVerifier.verify;

import org.accede.verdict.Level;
import org.junit.jupiter.api.Test;

/** UN, Article 9(2): a law may ask for serious harm. Budapest, Article 6(3): a State may reserve most acts with devices. */
class PermissionsRulesTest {

    private static final String DATA = "data-interference";
    private static final String HARM = "serious-harm";

    @Test
    void aLawUsesThePermissionByItsCondition() {
        RuleVerifier rule = verify("the law has the condition");
        rule.on("UN-9.2")
                .given(condition(DATA, HARM))
                .finds(Level.MET)
                .saying("the law's words")
                .needsEach();
        rule.on("UN-9.2").given(condition(DATA, HARM)).evenWith(secondCondition(DATA, HARM));
        rule.on("UN-9.2").given(condition("system-interference", HARM)).findsNothing();
        rule.on("UN-7.2").given(condition("illegal-access", "security-measure")).finds("UN-7.2 security-measure: met");
        rule.on("UN-9.1").given(condition(DATA, HARM)).findsNothing();
    }

    @Test
    void aConditionThatMayBeALimitMayUseIt() {
        RuleVerifier rule = verify("the law may have the condition");
        rule.on("UN-7.2")
                .given(conditionThatMayBe("without-right", "illegal-access", "fraudulently"))
                .findsBetween(Level.NOT_MET, Level.MET)
                .saying("fraudulently may be no more than a limit")
                .needsEach();
        rule.on("UN-7.2")
                .given(conditionThatMayBe("without-right", "illegal-access", "fraudulently"))
                .evenWith(secondConditionThatMayBe("without-right", "illegal-access", "fraudulently"));
        rule.on("UN-7.2").given(condition("illegal-access", "fraudulently")).findsNothing();
        rule.on("UN-7.2")
                .given(conditionThatMayBe("without-right", "illegal-interception", "fraudulently"))
                .findsNothing();
        verify("the law has the condition")
                .on("UN-7.2")
                .given(conditionThatMayBe("without-right", "illegal-access", "fraudulently"))
                .findsNothing();
    }

    @Test
    void aLawThatHasNoSuchConditionDoesNotUseIt() {
        RuleVerifier rule = verify("the law has no such condition");
        rule.on("UN-9.2")
                .given(looked(DATA))
                .finds(Level.NOT_MET)
                .needsEach()
                .butNotWith(condition(DATA, HARM))
                .evenWith(condition("system-interference", HARM));
        rule.on("UN-9.2").given(looked("system-interference")).findsNothing();
        rule.on("UN-7.2")
                .given(looked("illegal-access"), condition("illegal-access", "security-measure"))
                .finds(Level.NOT_MET, Level.NOT_MET, Level.NOT_MET, Level.NOT_MET, Level.NOT_MET);
    }

    @Test
    void untilSomebodyLooksTheUseIsOpen() {
        RuleVerifier rule = verify("nobody has looked for the condition");
        rule.on("UN-9.2")
                .findsBetween(Level.NOT_MET, Level.MET)
                .saying("[conditions of data-interference]")
                .butNotWith(looked(DATA))
                .butNotWith(condition(DATA, HARM))
                .evenWith(looked("illegal-access"))
                .evenWith(condition("system-interference", HARM));
        rule.on("UN-7.2")
                .given(condition("illegal-access", "security-measure"))
                .finds(
                        "UN-7.2 intent-to-obtain-data",
                        "UN-7.2 dishonest-intent",
                        "UN-7.2 criminal-intent",
                        "UN-7.2 connected-system",
                        "UN-7.2 fraudulently");
        rule.on("UN-9.1").findsNothing();
    }

    @Test
    void aStateUsesThePermissionByAFiling() {
        RuleVerifier rule = verify("the filing is made");
        rule.on("BC-6.3")
                .given(made("BC-6.3"))
                .finds(Level.MET)
                .saying("made under BC-6.3")
                .needsEach();
        rule.on("BC-6.3").given(planned("BC-6.3")).findsNothing();
        rule.on("BC-6.3").given(made("BC-9.4")).findsNothing();
        rule.on("BC-6.3").given(madeLate("BC-6.3")).findsNothing();
        rule.on("BC-6.1.b").given(made("BC-6.3")).findsNothing();
    }

    @Test
    void orPlansTo() {
        RuleVerifier rule = verify("the filing is planned");
        rule.on("BC-6.3")
                .given(planned("BC-6.3"))
                .finds(Level.MET)
                .saying("planned under BC-6.3")
                .needsEach()
                .butNotWith(made("BC-6.3"))
                .evenWith(made("BC-9.4"));
        rule.on("BC-6.3").given(made("BC-6.3")).findsNothing();
        rule.on("BC-6.3").given(madeLate("BC-6.3")).findsNothing();
        rule.on("BC-6.3").given(planned("BC-6.3")).evenWith(madeLate("BC-6.3"));
        rule.on("BC-6.3").given(planned("BC-9.4")).findsNothing();
    }

    @Test
    void aFilingThatWasMadeTooLateUsesNothing() {
        RuleVerifier rule = verify("the filing is made too late");
        rule.on("BC-6.3")
                .given(madeLate("BC-6.3"))
                .finds(Level.NOT_MET)
                .saying("made years after the deposit")
                .needsEach()
                .butNotWith(made("BC-6.3"))
                .butNotWith(planned("BC-6.3"))
                .evenWith(anotherMadeLate("BC-6.3"))
                .evenWith(made("BC-9.4"));
        rule.on("BC-6.3").given(anotherMadeLate("BC-6.3"), madeLate("BC-9.4")).finds(Level.NOT_MET);
        rule.on("BC-6.3").given(made("BC-6.3")).findsNothing();
        rule.on("BC-6.3").given(madeLate("BC-9.4")).findsNothing();
    }

    @Test
    void whatIsNotAmongTheFilingsIsNotUsed() {
        RuleVerifier rule = verify("the filing is not there");
        rule.on("BC-6.3")
                .given(filingsLookedUp("budapest"))
                .finds(Level.NOT_MET)
                .needsEach()
                .butNotWith(made("BC-6.3"))
                .butNotWith(planned("BC-6.3"))
                .evenWith(made("BC-9.4"));
        rule.on("BC-6.3").given(filingsLookedUp("un")).findsNothing();
        rule.on("BC-6.3").given(filingsLookedUpUnder("BC-6")).finds(Level.NOT_MET);
        rule.on("BC-6.3").given(filingsLookedUpUnder("BC-9")).findsNothing();
    }

    @Test
    void untilSomebodyLooksUpTheFilingsItIsOpen() {
        RuleVerifier rule = verify("nobody has looked for the filing");
        rule.on("BC-6.3")
                .findsBetween(Level.NOT_MET, Level.MET)
                .saying("[filings under BC-6.3]")
                .butNotWith(filingsLookedUp("budapest"))
                .butNotWith(planned("BC-6.3"))
                .butNotWith(filingsLookedUpUnder("BC-6"))
                .evenWith(filingsLookedUpUnder("BC-9"))
                .evenWith(filingsLookedUp("un"))
                .evenWith(made("BC-9.4"));
        rule.on("BC-6.1.b").findsNothing();
    }
}
