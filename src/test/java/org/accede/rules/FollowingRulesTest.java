package org.accede.rules;

import static org.accede.rules.Earlier.derived;
import static org.accede.rules.Law.choice;
import static org.accede.rules.Law.no;
import static org.accede.rules.Law.number;
import static org.accede.rules.Law.partly;
import static org.accede.rules.Law.unlimited;
import static org.accede.rules.Law.yes;
import static org.accede.rules.RuleVerifier.verify;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.accede.engine.RuleFault;
import org.junit.jupiter.api.Test;

class FollowingRulesTest {

    private static final String ANY_OFFENCE = "preservation-for-others/any-offence";
    private static final String NOTICE = "direct-disclosure-here/notice-asked";
    private static final String CONSULTATION = "direct-disclosure-here/consultation-asked";
    private static final String CHECKED = "direct-disclosure-here/incoming-checked";
    private static final String ATTEMPT = "illegal-access/attempt";

    @Test
    void whatHoldsForAnyOffenceHoldsForEach() {
        RuleVerifier rule = verify("an answer follows from another");
        rule.given(yes(ANY_OFFENCE))
                .finds(
                        "preservation-for-others/cybercrime-offences: yes, data can be preserved for another State",
                        "preservation-for-others/serious-crime: yes")
                .needsEach()
                .evenWith(no("preservation-for-others/quick"));
        rule.given(no(ANY_OFFENCE)).findsNothing();
        rule.given(partly(ANY_OFFENCE)).findsNothing();
        rule.given(yes("preservation-for-others/quick")).findsNothing();
    }

    @Test
    void whatTheProfileAnswersForItselfWins() {
        verify("an answer follows from another")
                .given(yes(ANY_OFFENCE), no("preservation-for-others/serious-crime"))
                .finds("preservation-for-others/cybercrime-offences: yes");
    }

    @Test
    void aNumberOfDaysShowsThatThereIsALimit() {
        RuleVerifier rule = verify("an answer follows from another");
        rule.given(number("preservation/maximum-days", 30)).finds("safeguards/preservation/duration-limit: yes");
        rule.given(unlimited("preservation/maximum-days")).finds("safeguards/preservation/duration-limit: no");
    }

    @Test
    void nothingFollowsWhereAnotherAnswerIsToDecide() {
        verify("an answer follows from another")
                .given(yes("cooperation/reach/evidence-of-any-offence"))
                .finds(
                        "cooperation/principles/evidence-of-cybercrime: yes",
                        "cooperation/principles/evidence-of-serious-crime: yes")
                .butNotWith(choice("definitions/serious-crime/measured-by", "list"));
    }

    @Test
    void oneAnswerIsNotEnoughWhereItTakesTwo() {
        verify("an answer follows from another").given(no(NOTICE)).findsNothing();
    }

    @Test
    void twoAnswersTogetherMakeAThird() {
        RuleVerifier rule = verify("an answer follows from two others");
        rule.given(no(NOTICE), no(CONSULTATION))
                .finds(CHECKED + ": no, the State asks neither for notice nor for consultation")
                .saying(CONSULTATION)
                .needsEach()
                .butNotWith(yes(CHECKED))
                .evenWith(yes("direct-disclosure-here/may-stop"));
        rule.given(yes(NOTICE), no(CONSULTATION)).findsNothing();
        rule.given(no(NOTICE), yes(CONSULTATION)).findsNothing();
        rule.given(no(NOTICE), no("direct-disclosure-here/may-stop")).findsNothing();
        rule.on("T-1.1")
                .given(yes("trespass/entry"), yes("trespass/warned"))
                .finds("trespass/seldom: yes, who is warned stays out")
                .butNotWith(yes("trespass/grave"));
    }

    @Test
    void whatSeveralRulesDeriveIsOneAnswer() {
        RuleVerifier rule = verify("what rules derive is an answer");
        Given general = derived(
                ATTEMPT, "yes", "the general part says so", "one rule", yes("participation/attempt-every-offence"));
        Given special =
                derived(ATTEMPT, "yes", "so does the special part", "another rule", yes("illegal-access/aiding"));
        Given other = derived("data-interference/attempt", "no", "it says no", "one rule", no("illegal-access/aiding"));
        rule.given(general)
                .finds(ATTEMPT + ": yes, the general part says so[participation/attempt-every-offence]")
                .needsEach();
        rule.given(general, special).finds(ATTEMPT + ": yes, so does the special part; the general part says so");
        rule.given(special, general).finds(ATTEMPT + ": yes, so does the special part; the general part says so");
        rule.given(general, other).finds(ATTEMPT + ": yes", "data-interference/attempt: no, it says no[");
    }

    @Test
    void rulesThatContradictEachOtherAreAFault() {
        RuleVerifier rule = verify("what rules derive is an answer")
                .given(
                        derived(ATTEMPT, "yes", "it is", "one rule", yes("illegal-access/aiding")),
                        derived(ATTEMPT, "no", "it is not", "another rule", yes("illegal-access/aiding")));
        assertThatThrownBy(() -> rule.finds("anything"))
                .hasRootCauseInstanceOf(RuleFault.class)
                .rootCause()
                .hasMessageContaining("rules contradict each other on 'illegal-access/attempt'")
                .hasMessageContaining("one rule")
                .hasMessageContaining("another rule");
    }
}
