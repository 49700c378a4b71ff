package org.accede.rules;

import static org.accede.rules.Law.choice;
import static org.accede.rules.Law.no;
import static org.accede.rules.Law.partly;
import static org.accede.rules.Law.yes;
import static org.accede.rules.RuleVerifier.verify;

import org.accede.verdict.Truth;
import org.junit.jupiter.api.Test;

class AppliesRulesTest {

    private static final String BY_ORDER = "preservation/by-order";
    private static final String DEVICES = "misuse-of-devices/exists";
    private static final String MODEL = "money-laundering/predicate-model";

    @Test
    void aConditionalDutyAppliesByTheAnswerThatItNames() {
        RuleVerifier rule = verify("a conditional duty applies");
        rule.on("BC-16.2").given(yes(BY_ORDER)).finds(Truth.YES).needsEach();
        rule.on("BC-16.2").given(no(BY_ORDER)).findsNothing();
        rule.on("BC-16.2").given(partly(BY_ORDER)).findsNothing();
        rule.on("BC-6.2").given(partly(DEVICES)).finds(Truth.YES);
        rule.on("UN-17.2.a").given(choice(MODEL, "all-crimes")).finds(Truth.YES);
        rule.on("UN-17.2.a").given(choice(MODEL, "list")).findsNothing();
        rule.on("BC-16.1").given(yes(BY_ORDER)).findsNothing();
    }

    @Test
    void whereItNamesYesAPartlyIsEnough() {
        RuleVerifier rule = verify("a conditional duty applies where the answer is partly");
        rule.on("BC-16.2").given(partly(BY_ORDER)).finds(Truth.YES).needsEach();
        rule.on("BC-16.2").given(yes(BY_ORDER)).findsNothing();
        rule.on("BC-6.2").given(partly(DEVICES)).findsNothing();
        rule.on("T-1.3").given(partly("trespass/entry")).findsNothing();
    }

    @Test
    void itDoesNotApplyByAnotherAnswer() {
        RuleVerifier rule = verify("a conditional duty does not apply");
        rule.on("BC-16.2").given(no(BY_ORDER)).finds(Truth.NO).needsEach();
        rule.on("BC-16.2").given(yes(BY_ORDER)).findsNothing();
        rule.on("BC-16.2").given(partly(BY_ORDER)).findsNothing();
        rule.on("T-1.3").given(partly("trespass/entry")).finds(Truth.NO);
        rule.on("UN-17.2.b").given(choice(MODEL, "all-crimes")).finds(Truth.NO);
        rule.on("BC-16.1").given(no(BY_ORDER)).findsNothing();
    }

    @Test
    void whileNobodyHasAnsweredItMayApply() {
        RuleVerifier rule = verify("it is open whether a conditional duty applies");
        rule.on("BC-16.2").finds(Truth.UNKNOWN).butNotWith(no(BY_ORDER)).evenWith(yes("preservation/quick"));
        rule.on("BC-16.1").findsNothing();
    }

    @Test
    void aPartIsAskedWhereItsTopicExistsIfOnlyInPart() {
        RuleVerifier rule = verify("a part is asked where its topic exists");
        rule.on("UN-24.1.s1").given(yes("preservation/exists")).finds(Truth.YES).needsEach();
        rule.on("UN-24.1.s1").given(partly("preservation/exists")).finds(Truth.YES);
        rule.on("UN-24.1.s1").given(no("preservation/exists")).findsNothing();
        rule.on("UN-25.1").given(yes("preservation/exists")).findsNothing();
    }

    @Test
    void aPartIsNotAskedWhereItsTopicDoesNotExist() {
        RuleVerifier rule = verify("a part is not asked where its topic does not exist");
        rule.on("UN-24.1.s1").given(no("preservation/exists")).finds(Truth.NO).needsEach();
        rule.on("UN-24.1.s1").given(partly("preservation/exists")).findsNothing();
        rule.on("UN-25.1").given(no("preservation/exists")).findsNothing();
    }
}
