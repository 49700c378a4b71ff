package org.accede.rules;

import static org.accede.rules.Earlier.counts;
import static org.accede.rules.Earlier.cure;
import static org.accede.rules.Earlier.doesNotCount;
import static org.accede.rules.Earlier.found;
import static org.accede.rules.Earlier.foundLacking;
import static org.accede.rules.Earlier.notPermitted;
import static org.accede.rules.Earlier.perhapsCounts;
import static org.accede.rules.Earlier.perhapsPermittedByText;
import static org.accede.rules.Earlier.permittedByFiling;
import static org.accede.rules.Earlier.permittedByText;
import static org.accede.rules.Law.no;
import static org.accede.rules.Law.partly;
import static org.accede.rules.Law.yes;
import static org.accede.rules.RuleVerifier.verify;

import org.accede.verdict.Level;
import org.accede.verdict.Truth;
import org.junit.jupiter.api.Test;

class PermitsRulesTest {

    /** Ships may be left out under the First Protocol if a reservation to the Convention leaves them out, and it holds. */
    private static final String SHIPS = "P1-8.1.ships";

    private static final String RESERVES = "convention-on-cybercrime/reserves-ships";
    private static final String HOLDS = "convention-on-cybercrime/reservations-hold";

    /** Laundering by the offender may be left out if the fundamental principles of the law call for it. */
    private static final String SELF = "UN-17.1.a.i";

    /** The age may be lower by a declaration. */
    private static final String AGE = "BC-9.3";

    @Test
    void mostPermitsAskForNothingBesides() {
        RuleVerifier rule = verify("a permit that asks for nothing besides counts");
        rule.on("UN-9.1").finds(Truth.YES);
        rule.on(SELF).findsNothing();
        rule.on("BC-16.1").findsNothing();
    }

    @Test
    void aPermitCountsWhereAllThatItAsksForIsThere() {
        RuleVerifier rule = verify("a permit counts where all that it asks for besides is there");
        rule.on(SHIPS).given(yes(RESERVES), yes(HOLDS)).finds(Truth.YES).needsEach();
        rule.on(SHIPS).given(yes(RESERVES), partly(HOLDS)).findsNothing();
        rule.on(SHIPS).given(yes(RESERVES), no(HOLDS)).findsNothing();
        rule.on("UN-9.1").findsNothing();
        rule.on(SHIPS, "P1-8.1.nationals").given(yes(RESERVES), yes(HOLDS)).finds("P1-8.1.ships P1-12.1 counts: YES");
    }

    @Test
    void aPermitDoesNotCountWhereSomethingIsNotThere() {
        RuleVerifier rule = verify("a permit does not count where something that it asks for besides is not there");
        rule.on(SHIPS).given(no(HOLDS)).finds(Truth.NO).needsEach().evenWith(yes(RESERVES));
        rule.on(SHIPS).given(partly(RESERVES)).finds(Truth.NO);
        rule.on(SHIPS).given(yes(RESERVES), yes(HOLDS)).findsNothing();
        rule.on(SHIPS).given(no("preservation-for-others/foreseen-lack-only")).findsNothing();
        rule.on(SHIPS, "P1-8.1.nationals")
                .given(no("convention-on-cybercrime/reserves-nationals"))
                .finds("P1-8.1.nationals P1-12.1 counts: NO");
        rule.on("UN-9.1").given(no(HOLDS)).findsNothing();
    }

    @Test
    void aPermitMayCountWhileItIsOpenWhatIsThere() {
        RuleVerifier rule = verify("it is open whether a permit counts");
        rule.on(SHIPS)
                .finds("P1-8.1.ships P1-12.1 counts: UNKNOWN[" + RESERVES + ", " + HOLDS + "]")
                .butNotWith(no(RESERVES))
                .butNotWith(partly(HOLDS))
                .evenWith(no("preservation-for-others/foreseen-lack-only"));
        rule.on(SHIPS).given(yes(RESERVES)).finds("P1-8.1.ships P1-12.1 counts: UNKNOWN[" + HOLDS + "]");
        rule.on(SHIPS).given(yes(RESERVES), yes(HOLDS)).findsNothing();
        rule.on(SHIPS, "P1-8.1.nationals")
                .given(no("convention-on-cybercrime/reserves-nationals"))
                .finds("P1-8.1.ships P1-12.1 counts: UNKNOWN[" + RESERVES + ", " + HOLDS + "]");
        rule.on(SHIPS, "P1-8.1.nationals")
                .given(yes(RESERVES), yes(HOLDS))
                .finds("P1-8.1.nationals P1-12.1 counts: UNKNOWN[convention-on-cybercrime/reserves-nationals]");
        rule.on("UN-9.1").findsNothing();
    }

    @Test
    void whatTheTextPermitsCostsNothing() {
        RuleVerifier rule = verify("the text permits it");
        rule.on("UN-9.1")
                .given(counts("UN-9.1", "serious-harm"))
                .finds(Level.MET)
                .needsEach();
        rule.on(SELF).given(counts(SELF, "self-laundering")).finds(Level.MET);
        rule.on(SELF).given(doesNotCount(SELF, "self-laundering")).findsNothing();
        rule.on(SELF).given(perhapsCounts(SELF, "self-laundering")).findsNothing();
        rule.on("BC-3").given(counts("BC-3", "dishonest-intent")).findsNothing();
    }

    @Test
    void whatAFilingPermitsGoesAsFarAsTheFiling() {
        RuleVerifier rule = verify("a filing permits it");
        rule.on("BC-3")
                .given(counts("BC-3", "dishonest-intent"), cure("BC-3", "dishonest-intent", Level.CURABLE))
                .finds(Level.CURABLE)
                .saying("BC-3 permits dishonest-intent by BC-3")
                .needsEach()
                .evenWith(cure("BC-3", "connected-system", Level.COVERED));
        rule.on("BC-20.1.a", "BC-3")
                .given(counts("BC-20.1.a", "closed-systems"), cure("BC-3", "connected-system", Level.COVERED))
                .findsNothing();
        rule.on("BC-3")
                .given(doesNotCount("BC-3", "dishonest-intent"), cure("BC-3", "dishonest-intent", Level.CURABLE))
                .findsNothing();
        rule.on("BC-3")
                .given(perhapsCounts("BC-3", "dishonest-intent"), cure("BC-3", "dishonest-intent", Level.CURABLE))
                .findsNothing();
        rule.on("T-1.1", "T-1.4")
                .given(counts("T-1.4", "fence"), cure("T-1.1", "fence", Level.COVERED))
                .findsNothing();
        rule.on("T-1.4", "T-1.5")
                .given(counts("T-1.5", "fence"), cure("T-1.4", "fence", Level.COVERED))
                .findsNothing();
        rule.on("UN-9.1").given(counts("UN-9.1", "serious-harm")).findsNothing();
    }

    @Test
    void aPermitThatDoesNotCountPermitsNothing() {
        RuleVerifier rule = verify("a permit that does not count permits nothing");
        rule.on(SELF)
                .given(doesNotCount(SELF, "self-laundering"))
                .finds(Level.PARTLY)
                .needsEach();
        rule.on("BC-14.2.a")
                .given(doesNotCount("BC-14.2.a", "copyright-offences[real-time-traffic-data]"))
                .finds(Level.PARTLY, Level.PARTLY);
        rule.on(SELF).given(counts(SELF, "self-laundering")).findsNothing();
        rule.on(SELF).given(perhapsCounts(SELF, "self-laundering")).findsNothing();
    }

    @Test
    void theTextMayPermitAllOrNothing() {
        RuleVerifier rule = verify("it is open whether the text permits it");
        rule.on("T-1.1")
                .given(perhapsCounts("T-1.1", "gate"))
                .findsBetween(Level.PARTLY, Level.MET)
                .saying("[trespass/warned]")
                .needsEach();
        rule.on("T-1.1").given(counts("T-1.1", "gate")).findsNothing();
        rule.on("T-1.1").given(doesNotCount("T-1.1", "gate")).findsNothing();
        rule.on("T-1.1").given(perhapsCounts("T-1.1", "fence")).findsNothing();
    }

    @Test
    void aFilingMayPermitItAsFarAsItGoes() {
        RuleVerifier rule = verify("it is open whether a filing permits it");
        rule.on("BC-20.1.a")
                .given(perhapsCounts("BC-20.1.a", "closed-systems"), cure("BC-14.3.b", "closed-systems", Level.COVERED))
                .findsBetween(Level.PARTLY, Level.COVERED)
                .saying("[real-time-traffic-data/closed-systems-out-in-2001]")
                .needsEach();
        rule.on("BC-20.1.a")
                .given(counts("BC-20.1.a", "closed-systems"), cure("BC-14.3.b", "closed-systems", Level.COVERED))
                .findsNothing();
        rule.on("BC-20.1.a")
                .given(doesNotCount("BC-20.1.a", "closed-systems"), cure("BC-14.3.b", "closed-systems", Level.COVERED))
                .findsNothing();
        rule.on("BC-20.1.a", "BC-3")
                .given(perhapsCounts("BC-20.1.a", "closed-systems"), cure("BC-3", "connected-system", Level.COVERED))
                .findsNothing();
        rule.on("BC-3")
                .given(perhapsCounts("BC-3", "connected-system"), cure("BC-3", "dishonest-intent", Level.COVERED))
                .findsNothing();
        rule.on("T-1.1", "T-1.4")
                .given(perhapsCounts("T-1.4", "fence"), cure("T-1.1", "fence", Level.COVERED))
                .findsNothing();
        rule.on("T-1.4", "T-1.5")
                .given(perhapsCounts("T-1.5", "dog"), cure("T-1.4", "dog", Level.COVERED))
                .findsNothing();
        rule.on("T-1.1").given(perhapsCounts("T-1.1", "gate")).findsNothing();
    }

    @Test
    void anElementIsLiftedThatALawMayLeaveOut() {
        RuleVerifier rule = verify("a law may leave it out");
        rule.on(SELF)
                .given(permittedByText(SELF, "self-laundering"))
                .finds("UN-17.1.a.i self-laundering is lifted")
                .saying("permits self-laundering by UN-17.2.e: met")
                .needsEach();
        rule.on(SELF).given(notPermitted(SELF, "self-laundering")).finds(Level.PARTLY);
        rule.on("BC-20.1.a")
                .given(permittedByFiling("BC-20.1.a", "closed-systems", Level.CURABLE))
                .finds(Level.CURABLE);
        rule.on(SELF).given(perhapsPermittedByText(SELF, "self-laundering")).findsBetween(Level.PARTLY, Level.MET);
        rule.on("BC-14.2.a")
                .given(permittedByText("BC-14.2.a", "copyright-offences[real-time-traffic-data]"))
                .finds("BC-14.2.a copyright-offences[real-time-traffic-data] is lifted");
        rule.on("UN-9.1").given(permittedByText("UN-9.1", "serious-harm")).findsNothing();
    }

    @Test
    void soIsOneThatFallsShortInAWayThatAPermitNames() {
        RuleVerifier rule = verify("a law may fall short in this way");
        rule.on(AGE)
                .given(
                        foundLacking("lower-age-limit", AGE, "age", Level.PARTLY),
                        permittedByFiling(AGE, "lower-age-limit", Level.CURABLE))
                .finds(Level.CURABLE)
                .needsEach();
        rule.on(AGE)
                .given(found(AGE, "age", Level.PARTLY), permittedByFiling(AGE, "lower-age-limit", Level.CURABLE))
                .findsNothing();
        rule.on(AGE)
                .given(
                        foundLacking("something-else", AGE, "age", Level.PARTLY),
                        permittedByFiling(AGE, "lower-age-limit", Level.CURABLE))
                .findsNothing();
        rule.on("T-1.1", "T-1.4")
                .given(foundLacking("sign", "T-1.1", "entry", Level.PARTLY), permittedByText("T-1.4", "sign"))
                .findsNothing();
    }
}
