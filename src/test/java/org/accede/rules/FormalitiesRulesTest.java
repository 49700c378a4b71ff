package org.accede.rules;

import static org.accede.rules.Law.anotherMadeLate;
import static org.accede.rules.Law.filingsLookedUp;
import static org.accede.rules.Law.filingsLookedUpUnder;
import static org.accede.rules.Law.made;
import static org.accede.rules.Law.madeLate;
import static org.accede.rules.Law.madeLateOfUnknownCoverage;
import static org.accede.rules.Law.madeOfUnknownCoverage;
import static org.accede.rules.Law.noParty;
import static org.accede.rules.Law.party;
import static org.accede.rules.Law.perhapsParty;
import static org.accede.rules.Law.planned;
import static org.accede.rules.RuleVerifier.verify;

import org.accede.verdict.Level;
import org.junit.jupiter.api.Test;

/** By Article 14(3)(b) of the Budapest Convention a State can keep closed systems out by a reservation, and by nothing else. */
class FormalitiesRulesTest {

    private static final String POWER = "BC-20.1.a";
    private static final String RESERVATION = "BC-14.3.b";
    private static final String ANOTHER = "BC-14.3.a";

    @Test
    void aFilingThatWasMadeCovers() {
        RuleVerifier rule = verify("a filing that was made covers").on(POWER);
        rule.given(made(RESERVATION)).finds(Level.COVERED).saying("made").needsEach();
        rule.given(made(RESERVATION, "closed-systems")).finds(Level.COVERED);
        rule.given(made(RESERVATION, "something-else")).findsNothing();
        rule.given(made(ANOTHER)).findsNothing();
        rule.given(planned(RESERVATION)).findsNothing();
        rule.given(madeLate(RESERVATION)).findsNothing();
        rule.given(madeOfUnknownCoverage(RESERVATION)).findsNothing();
        rule.on("BC-3").given(made("BC-3", "dishonest-intent")).finds(Level.COVERED);
    }

    @Test
    void aReservationMadeFourYearsLateCoversNothing() {
        RuleVerifier rule =
                verify("a filing that was made too late covers nothing").on(POWER);
        rule.given(madeLate(RESERVATION))
                .finds(Level.PARTLY)
                .saying("made years after the deposit")
                .saying("accepted by the other Parties")
                .needsEach()
                .butNotWith(made(RESERVATION))
                .butNotWith(madeOfUnknownCoverage(RESERVATION))
                .evenWith(made(RESERVATION, "something-else"))
                .evenWith(made(ANOTHER))
                .evenWith(planned(RESERVATION));
        rule.given(madeLate(RESERVATION), anotherMadeLate(RESERVATION)).finds(Level.PARTLY);
        rule.given(anotherMadeLate(RESERVATION), madeLate(RESERVATION, "something-else"))
                .finds(Level.PARTLY);
        rule.given(anotherMadeLate(RESERVATION), madeLate(ANOTHER)).finds(Level.PARTLY);
        rule.given(anotherMadeLate(RESERVATION), planned(RESERVATION)).finds(Level.PARTLY);
        rule.given(made(RESERVATION)).findsNothing();
        rule.given(planned(RESERVATION)).findsNothing();
        rule.given(madeLate(ANOTHER)).findsNothing();
        rule.given(madeLate(RESERVATION, "something-else")).findsNothing();
        rule.given(madeLateOfUnknownCoverage(RESERVATION)).findsNothing();
    }

    @Test
    void aFilingOfUnknownCoverageLeavesItOpenAndAnotherCanStillBeMade() {
        RuleVerifier rule = verify("a filing of unknown coverage leaves it open, and another can still be made")
                .on(POWER);
        rule.given(noParty("budapest"), madeOfUnknownCoverage(RESERVATION))
                .findsBetween(Level.CURABLE, Level.COVERED)
                .saying("what it covers is not known")
                .needsEach()
                .butNotWith(made(RESERVATION))
                .butNotWith(planned(RESERVATION))
                .evenWith(planned(RESERVATION, "something-else"))
                .evenWith(planned(ANOTHER));
        rule.given(party("budapest"), madeOfUnknownCoverage(RESERVATION)).findsNothing();
        rule.given(noParty("un"), madeOfUnknownCoverage(RESERVATION)).findsNothing();
        rule.given(noParty("budapest"), madeOfUnknownCoverage(ANOTHER)).findsNothing();
        rule.given(noParty("budapest"), made(RESERVATION, "something-else")).findsNothing();
        rule.given(noParty("budapest"), madeLateOfUnknownCoverage(RESERVATION)).findsNothing();
    }

    @Test
    void aFilingOfUnknownCoverageLeavesItOpen() {
        RuleVerifier rule =
                verify("a filing of unknown coverage leaves it open").on(POWER);
        rule.given(party("budapest"), madeOfUnknownCoverage(RESERVATION))
                .findsBetween(Level.PARTLY, Level.COVERED)
                .saying("what it covers is not known")
                .needsEach()
                .butNotWith(made(RESERVATION))
                .evenWith(planned(RESERVATION))
                .evenWith(made(RESERVATION, "something-else"))
                .evenWith(made(ANOTHER));
        rule.given(perhapsParty("budapest"), madeOfUnknownCoverage(RESERVATION))
                .findsBetween(Level.PARTLY, Level.COVERED);
        rule.given(noParty("budapest"), madeOfUnknownCoverage(RESERVATION)).findsNothing();
        rule.given(party("un"), madeOfUnknownCoverage(RESERVATION)).findsNothing();
        rule.given(party("budapest"), madeOfUnknownCoverage(ANOTHER)).findsNothing();
        rule.given(party("budapest"), made(RESERVATION, "something-else")).findsNothing();
        rule.given(party("budapest"), madeLateOfUnknownCoverage(RESERVATION)).findsNothing();
    }

    @Test
    void aPlannedFilingCoversWhileItCanStillBeMade() {
        RuleVerifier rule = verify("a planned filing covers").on(POWER);
        rule.given(noParty("budapest"), planned(RESERVATION))
                .finds(Level.COVERED)
                .saying("planned")
                .needsEach()
                .butNotWith(made(RESERVATION))
                .evenWith(madeOfUnknownCoverage(RESERVATION))
                .evenWith(made(RESERVATION, "something-else"))
                .evenWith(made(ANOTHER));
        rule.given(party("budapest"), planned(RESERVATION)).findsNothing();
        rule.given(perhapsParty("budapest"), planned(RESERVATION)).findsNothing();
        rule.given(noParty("un"), planned(RESERVATION)).findsNothing();
        rule.given(noParty("budapest"), planned(ANOTHER)).findsNothing();
        rule.given(noParty("budapest"), planned(RESERVATION, "something-else")).findsNothing();
        rule.given(noParty("budapest"), made(RESERVATION)).findsNothing();
    }

    @Test
    void aPartyPlansTooLate() {
        RuleVerifier rule = verify("a filing that a Party plans comes too late").on(POWER);
        rule.given(party("budapest"), planned(RESERVATION))
                .finds(Level.PARTLY)
                .saying("too late")
                .needsEach()
                .butNotWith(made(RESERVATION))
                .butNotWith(madeLate(RESERVATION))
                .butNotWith(madeOfUnknownCoverage(RESERVATION))
                .evenWith(madeLateOfUnknownCoverage(RESERVATION))
                .evenWith(made(RESERVATION, "something-else"))
                .evenWith(made(ANOTHER));
        rule.given(noParty("budapest"), planned(RESERVATION)).findsNothing();
        rule.given(party("un"), planned(RESERVATION)).findsNothing();
        rule.given(party("budapest"), planned(ANOTHER)).findsNothing();
        rule.given(party("budapest"), planned(RESERVATION, "something-else")).findsNothing();
        rule.given(party("budapest"), made(RESERVATION)).findsNothing();
    }

    @Test
    void whoMayBeAPartyPlansPerhapsTooLate() {
        RuleVerifier rule = verify("a planned filing, and it is open whether it comes too late")
                .on(POWER);
        rule.given(perhapsParty("budapest"), planned(RESERVATION))
                .findsBetween(Level.PARTLY, Level.COVERED)
                .saying("planned, perhaps too late")
                .needsEach()
                .butNotWith(made(RESERVATION))
                .butNotWith(madeLate(RESERVATION))
                .butNotWith(madeOfUnknownCoverage(RESERVATION))
                .evenWith(madeLateOfUnknownCoverage(RESERVATION))
                .evenWith(made(RESERVATION, "something-else"))
                .evenWith(made(ANOTHER));
        rule.given(noParty("budapest"), planned(RESERVATION)).findsNothing();
        rule.given(perhapsParty("un"), planned(RESERVATION)).findsNothing();
        rule.given(perhapsParty("budapest"), planned(ANOTHER)).findsNothing();
        rule.given(perhapsParty("budapest"), planned(RESERVATION, "something-else"))
                .findsNothing();
        rule.given(perhapsParty("budapest"), made(RESERVATION)).findsNothing();
    }

    @Test
    void aFilingThatCanStillBeMadeCures() {
        RuleVerifier rule = verify("a filing that can still be made cures").on(POWER);
        rule.given(noParty("budapest"))
                .finds(Level.CURABLE)
                .saying("can still be made")
                .needsEach()
                .butNotWith(madeOfUnknownCoverage(RESERVATION))
                .evenWith(madeLateOfUnknownCoverage(RESERVATION))
                .butNotWith(planned(RESERVATION))
                .butNotWith(made(RESERVATION))
                .evenWith(planned(RESERVATION, "something-else"))
                .evenWith(planned(ANOTHER));
        rule.given(party("budapest")).findsNothing();
        rule.given(noParty("un")).findsNothing();
    }

    @Test
    void whatAPartyDidNotFileCuresNothing() {
        RuleVerifier rule =
                verify("a filing that a Party did not make cures nothing").on(POWER);
        rule.given(party("budapest"), filingsLookedUp("budapest"))
                .finds(Level.PARTLY)
                .saying("not made, and too late")
                .needsEach()
                .butNotWith(madeOfUnknownCoverage(RESERVATION))
                .evenWith(madeLateOfUnknownCoverage(RESERVATION))
                .butNotWith(planned(RESERVATION))
                .butNotWith(made(RESERVATION))
                .evenWith(made(RESERVATION, "something-else"))
                .evenWith(made(ANOTHER));
        rule.given(noParty("budapest"), filingsLookedUp("budapest")).findsNothing();
        rule.given(party("un"), filingsLookedUp("budapest")).findsNothing();
        rule.given(party("budapest"), filingsLookedUp("un")).findsNothing();
        rule.given(party("budapest"), filingsLookedUpUnder("BC-14")).saying("not made");
        rule.given(party("budapest"), filingsLookedUpUnder("BC-9")).findsNothing();
    }

    @Test
    void whatAPartyFiledIsOpenUntilSomebodyLooks() {
        RuleVerifier rule =
                verify("filings of a Party that nobody looked up are open").on(POWER);
        rule.given(party("budapest"))
                .findsBetween(Level.PARTLY, Level.COVERED)
                .saying("not looked up")
                .needsEach()
                .butNotWith(madeOfUnknownCoverage(RESERVATION))
                .evenWith(madeLateOfUnknownCoverage(RESERVATION))
                .butNotWith(filingsLookedUp("budapest"))
                .butNotWith(made(RESERVATION))
                .butNotWith(filingsLookedUpUnder("BC-14"))
                .evenWith(filingsLookedUpUnder("BC-9"))
                .evenWith(filingsLookedUp("un"))
                .evenWith(made(RESERVATION, "something-else"))
                .evenWith(made(ANOTHER));
        rule.given(noParty("budapest")).findsNothing();
        rule.given(party("un")).findsNothing();
    }

    @Test
    void whoMayBeAPartyHasFiledNothingPerhapsTooLate() {
        RuleVerifier rule = verify("nothing filed, and it is open whether it comes too late")
                .on(POWER);
        rule.given(perhapsParty("budapest"), filingsLookedUp("budapest"))
                .findsBetween(Level.PARTLY, Level.CURABLE)
                .saying("not made, perhaps too late")
                .needsEach()
                .butNotWith(madeOfUnknownCoverage(RESERVATION))
                .evenWith(madeLateOfUnknownCoverage(RESERVATION))
                .butNotWith(planned(RESERVATION))
                .evenWith(planned(RESERVATION, "something-else"))
                .evenWith(planned(ANOTHER));
        rule.given(noParty("budapest"), filingsLookedUp("budapest")).findsNothing();
        rule.given(perhapsParty("un"), filingsLookedUp("budapest")).findsNothing();
        rule.given(perhapsParty("budapest"), filingsLookedUp("un")).findsNothing();
        rule.given(perhapsParty("budapest"), filingsLookedUpUnder("BC-14")).saying("not made");
        rule.given(perhapsParty("budapest"), filingsLookedUpUnder("BC-9")).findsNothing();
    }

    @Test
    void neitherFilingsNorStandingMayBeKnown() {
        RuleVerifier rule = verify("neither filings nor standing are known").on(POWER);
        rule.given(perhapsParty("budapest"))
                .findsBetween(Level.PARTLY, Level.COVERED)
                .saying("not looked up")
                .needsEach()
                .butNotWith(madeOfUnknownCoverage(RESERVATION))
                .evenWith(madeLateOfUnknownCoverage(RESERVATION))
                .butNotWith(filingsLookedUp("budapest"))
                .butNotWith(planned(RESERVATION))
                .butNotWith(filingsLookedUpUnder("BC-14"))
                .evenWith(filingsLookedUpUnder("BC-9"))
                .evenWith(filingsLookedUp("un"))
                .evenWith(planned(RESERVATION, "something-else"))
                .evenWith(planned(ANOTHER));
        rule.given(party("budapest")).findsNothing();
        rule.given(perhapsParty("un")).findsNothing();
    }

    @Test
    void whereNoFilingIsProvidedForNoneDoesAnything() {
        verify("a filing that can still be made cures")
                .on("BC-16.1")
                .given(noParty("budapest"))
                .findsNothing();
    }
}
