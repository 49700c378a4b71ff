package org.accede.rules;

import static org.accede.rules.Earlier.inABandOf;
import static org.accede.rules.Law.no;
import static org.accede.rules.Law.number;
import static org.accede.rules.Law.partly;
import static org.accede.rules.Law.yes;
import static org.accede.rules.RuleVerifier.verify;

import org.accede.verdict.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Budapest Convention and the UN Convention say alike is one rule over both. */
class TwinsRulesTest {

    private static final String DAYS = "preservation/maximum-days";
    private static final String RENEWABLE = "preservation/renewable";
    private static final String DAYS_FOR_OTHERS = "preservation-for-others/days";
    private static final String PROLONGED = "preservation-for-others/prolonged-to-sixty";

    @ParameterizedTest
    @ValueSource(strings = {"BC-16.2", "UN-25.2"})
    void anOrderForLessThanNinetyDaysLastsLongEnoughIfItIsRenewable(String clause) {
        RuleVerifier rule = verify("preservation term: less than ninety days, and renewable")
                .on(clause);
        Given thirty = inABandOf(clause, number(DAYS, 30));
        rule.given(thirty, yes(RENEWABLE))
                .finds(Level.MET)
                .saying(DAYS)
                .saying(RENEWABLE)
                .needsEach();
        rule.given(thirty, no(RENEWABLE)).findsNothing();
        rule.given(thirty, yes(PROLONGED)).findsNothing();
        rule.given(inABandOf(clause, number(DAYS, 90)), yes(RENEWABLE)).findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BC-16.2", "UN-25.2"})
    void renewalsThatEndBeforeTheNinetiethDayAreForReview(String clause) {
        RuleVerifier rule = verify("preservation term: less than ninety days with all renewals")
                .on(clause);
        Given thirty = inABandOf(clause, number(DAYS, 30));
        rule.given(thirty, partly(RENEWABLE))
                .finds(Level.PARTLY)
                .saying("Is the term, renewals included, long enough")
                .needsEach();
        rule.given(thirty, yes(RENEWABLE)).findsNothing();
        rule.given(thirty, partly(PROLONGED)).findsNothing();
        rule.given(inABandOf(clause, number(DAYS, 90)), partly(RENEWABLE)).findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BC-16.2", "UN-25.2"})
    void soIsAShorterOrderWithoutRenewal(String clause) {
        RuleVerifier rule = verify("preservation term: less than ninety days, not renewable")
                .on(clause);
        Given thirty = inABandOf(clause, number(DAYS, 30));
        rule.given(thirty, no(RENEWABLE))
                .finds(Level.PARTLY)
                .saying("Is the term long enough")
                .needsEach();
        rule.given(thirty, partly(RENEWABLE)).findsNothing();
        rule.given(thirty, no(PROLONGED)).findsNothing();
        rule.given(inABandOf(clause, number(DAYS, 90)), no(RENEWABLE)).findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BC-29.7", "UN-42.8"})
    void forAnotherStateAShorterTermIsEnoughIfItIsProlonged(String clause) {
        RuleVerifier rule = verify("preservation for another State: a shorter term is prolonged")
                .on(clause);
        Given fiftyNine = inABandOf(clause, number(DAYS_FOR_OTHERS, 59));
        rule.given(fiftyNine, yes(PROLONGED)).finds(Level.MET).saying(PROLONGED).needsEach();
        rule.given(fiftyNine, no(PROLONGED)).findsNothing();
        rule.given(fiftyNine, yes(RENEWABLE)).findsNothing();
        rule.given(inABandOf(clause, number(DAYS_FOR_OTHERS, 60)), yes(PROLONGED))
                .findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BC-29.7", "UN-42.8"})
    void orInPartIfItIsProlongedAtTimes(String clause) {
        RuleVerifier rule = verify("preservation for another State: a shorter term is prolonged at times")
                .on(clause);
        Given fiftyNine = inABandOf(clause, number(DAYS_FOR_OTHERS, 59));
        rule.given(fiftyNine, partly(PROLONGED))
                .finds(Level.PARTLY)
                .saying("in some cases only")
                .needsEach();
        rule.given(fiftyNine, yes(PROLONGED)).findsNothing();
        rule.given(fiftyNine, partly(RENEWABLE)).findsNothing();
        rule.given(inABandOf(clause, number(DAYS_FOR_OTHERS, 60)), partly(PROLONGED))
                .findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BC-29.7", "UN-42.8"})
    void andTooShortIfItIsNot(String clause) {
        RuleVerifier rule =
                verify("preservation for another State: the term is too short").on(clause);
        Given fiftyNine = inABandOf(clause, number(DAYS_FOR_OTHERS, 59));
        rule.given(fiftyNine, no(PROLONGED))
                .finds(Level.PARTLY)
                .saying("for less than sixty days")
                .needsEach();
        rule.given(fiftyNine, partly(PROLONGED)).findsNothing();
        rule.given(fiftyNine, no(RENEWABLE)).findsNothing();
        rule.given(inABandOf(clause, number(DAYS_FOR_OTHERS, 60)), no(PROLONGED))
                .findsNothing();
    }
}
