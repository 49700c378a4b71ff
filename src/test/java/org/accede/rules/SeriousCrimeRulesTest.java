package org.accede.rules;

import static org.accede.rules.Earlier.inABandOf;
import static org.accede.rules.Law.choice;
import static org.accede.rules.Law.no;
import static org.accede.rules.Law.number;
import static org.accede.rules.Law.partly;
import static org.accede.rules.Law.yes;
import static org.accede.rules.RuleVerifier.verify;

import org.accede.verdict.Level;
import org.junit.jupiter.api.Test;

/** UN, Article 2(h): an offence is serious if its maximum penalty is at least four years. */
class SeriousCrimeRulesTest {

    private static final String SERIOUS_CRIME = "UN-2.h";
    private static final String THRESHOLD = "definitions/serious-crime/threshold-years";
    private static final String INCLUDED = "definitions/serious-crime/four-years-included";
    private static final Given BY_MAXIMUM = measuredBy("maximum-penalty");
    private static final Given BY_MINIMUM = measuredBy("minimum-penalty");
    private static final Given BY_LIST = measuredBy("list");

    private static Given measuredBy(String option) {
        return inABandOf(SERIOUS_CRIME, choice("definitions/serious-crime/measured-by", option));
    }

    private static Given startsAt(int years) {
        return inABandOf(SERIOUS_CRIME, number(THRESHOLD, years));
    }

    @Test
    void aMaximumOfFourYearsIsWithinTheLimit() {
        RuleVerifier rule = verify("UN-2.h threshold: a maximum of four years is within the limit");
        rule.on(SERIOUS_CRIME)
                .given(BY_MAXIMUM, startsAt(4))
                .finds(Level.MET)
                .saying(THRESHOLD)
                .needsEach();
        rule.on(SERIOUS_CRIME).given(BY_MAXIMUM, startsAt(5)).findsNothing();
        rule.on(SERIOUS_CRIME).given(BY_LIST, startsAt(4)).findsNothing();
        rule.on(SERIOUS_CRIME).given(BY_MINIMUM, startsAt(4)).findsNothing();
    }

    @Test
    void orStaysBelowIt() {
        RuleVerifier rule = verify("UN-2.h threshold: the limit starts above four years");
        rule.on(SERIOUS_CRIME)
                .given(BY_MAXIMUM, startsAt(5))
                .finds(Level.PARTLY)
                .saying(THRESHOLD)
                .needsEach();
        rule.on(SERIOUS_CRIME).given(BY_MAXIMUM, startsAt(4)).findsNothing();
        rule.on(SERIOUS_CRIME).given(BY_LIST, startsAt(5)).findsNothing();
    }

    @Test
    void aListDoesAsWellIfItHoldsThemAll() {
        byList("UN-2.h threshold: the list holds them all", yes(INCLUDED), partly(INCLUDED), Level.MET);
        verify("UN-2.h threshold: the list holds them all")
                .on(SERIOUS_CRIME)
                .given(BY_LIST, yes("illegal-access/access"))
                .findsNothing();
    }

    @Test
    void inPartIfItHoldsSome() {
        byList("UN-2.h threshold: the list holds some", partly(INCLUDED), yes(INCLUDED), Level.PARTLY);
        verify("UN-2.h threshold: the list holds some")
                .on(SERIOUS_CRIME)
                .given(BY_LIST, partly("illegal-access/access"))
                .findsNothing();
    }

    @Test
    void andNotAtAllIfItHoldsNone() {
        byList("UN-2.h threshold: the list holds none", no(INCLUDED), partly(INCLUDED), Level.NOT_MET);
        verify("UN-2.h threshold: the list holds none")
                .on(SERIOUS_CRIME)
                .given(BY_LIST, no("illegal-access/access"))
                .findsNothing();
    }

    private static void byList(String name, Given included, Given otherwise, Level level) {
        RuleVerifier rule = verify(name).on(SERIOUS_CRIME);
        rule.given(BY_LIST, included).finds(level).saying(INCLUDED).needsEach();
        rule.given(BY_LIST, otherwise).findsNothing();
        rule.given(BY_MAXIMUM, included).findsNothing();
    }
}
