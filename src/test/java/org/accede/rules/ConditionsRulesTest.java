package org.accede.rules;

import static org.accede.rules.Earlier.agreed;
import static org.accede.rules.Earlier.carried;
import static org.accede.rules.Earlier.notPermitted;
import static org.accede.rules.Earlier.perhapsPermittedByText;
import static org.accede.rules.Earlier.permittedByFiling;
import static org.accede.rules.Earlier.permittedByText;
import static org.accede.rules.Law.looked;
import static org.accede.rules.Law.narrowed;
import static org.accede.rules.Law.narrowedByWhatMayBe;
import static org.accede.rules.Paragraphs.topic;
import static org.accede.rules.RuleVerifier.verify;

import org.accede.profile.Report.Says;
import org.accede.verdict.Level;
import org.junit.jupiter.api.Test;

/** The constructed treaty has a lock for a limit in its first paragraph, a sign, a fence and a dog in its fourth. */
class ConditionsRulesTest {

    private static final String ACCESS = "illegal-access/access";
    private static final String ENTRY = "trespass/entry";
    private static final String GRAVE = "trespass/grave";

    @Test
    void untilSomebodyHasLookedNothingClosesAtMet() {
        RuleVerifier rule = verify("conditions that nobody has looked for keep the floor down");
        rule.on("BC-2", "BC-3")
                .given(topic("illegal-access"))
                .finds(Level.PARTLY, Level.PARTLY, Level.PARTLY)
                .needsEach()
                .butNotWith(looked("illegal-access"))
                .butNotWith(agreed(Says.ALL, "BC-2"))
                .evenWith(agreed(Says.NONE, "BC-2"))
                .evenWith(looked("illegal-interception"))
                .evenWith(agreed(Says.ALL, "BC-3"));
        rule.on("BC-3").given(topic("illegal-access")).findsNothing();
        rule.on("BC-27.2.b").given(topic("central-authority")).findsNothing();
    }

    @Test
    void aReportThatAllIsDoneSaysThatNothingMoreIsAskedFor() {
        RuleVerifier rule = verify("who reports that a law does all says that it asks for nothing more");
        rule.on("BC-2", "BC-3")
                .given(topic("illegal-access"), agreed(Says.ALL, "BC-2"))
                .finds(
                        "BC-2 access asks for nothing more",
                        "BC-2 any-system asks for nothing more",
                        "BC-2 intent asks for nothing more")
                .needsEach()
                .butNotWith(looked("illegal-access"))
                .evenWith(looked("illegal-interception"));
        rule.on("BC-2")
                .given(topic("illegal-access"), agreed(Says.NONE, "BC-2"))
                .findsNothing();
        rule.on("BC-2", "BC-3")
                .given(topic("illegal-access"), agreed(Says.ALL, "BC-3"))
                .findsNothing();
        rule.on("BC-27.2.a")
                .given(topic("central-authority"), agreed(Says.ALL, "BC-27.2.a"))
                .findsNothing();
    }

    @Test
    void aReportOnATwinSaysItOfWhatBothAsk() {
        RuleVerifier rule = verify("what is carried from a twin asks for nothing more");
        rule.on("BC-2", "UN-7.1")
                .given(topic("illegal-access"), carried("BC-2", "UN-7.1", "access"))
                .finds("UN-7.1 access asks for nothing more")
                .needsEach()
                .butNotWith(looked("illegal-access"))
                .butNotWith(agreed(Says.ALL, "UN-7.1"))
                .evenWith(looked("illegal-interception"))
                .evenWith(agreed(Says.NONE, "UN-7.1"))
                .evenWith(agreed(Says.ALL, "BC-2"));
        rule.on("BC-2", "UN-7.1")
                .given(topic("illegal-access"), agreed(Says.ALL, "UN-7.1"), carried("UN-7.1", "BC-2", "any-system"))
                .findsNothing();
        rule.on("BC-27.2.a", "UN-40.12.a.s1")
                .given(topic("central-authority"), carried("BC-27.2.a", "UN-40.12.a.s1", "designated"))
                .findsNothing();
    }

    @Test
    void whatIsCarriedAsksForNoMoreThanItsTwinPermits() {
        RuleVerifier rule = verify("conditions that nobody has looked for keep the floor down");
        rule.on("BC-2", "UN-7.1")
                .given(
                        topic("illegal-access"),
                        agreed(Says.ALL, "BC-2"),
                        carried("BC-2", "UN-7.1", "access"),
                        carried("BC-2", "UN-7.1", "intent"))
                .finds("UN-7.1 any-system may go");
        rule.on("BC-2", "UN-7.1")
                .given(topic("illegal-access"), agreed(Says.ALL, "UN-7.1"), carried("UN-7.1", "BC-2", "any-system"))
                .finds("BC-2 access may go", "BC-2 any-system may go", "BC-2 intent may go");
    }

    @Test
    void aLimitOfTheTreatyItselfCostsNothing() {
        RuleVerifier rule = verify("a condition that is a limit of the treaty itself costs nothing");
        rule.on("BC-16.1")
                .given(narrowed("preservation/quick", "loss-likely"))
                .finds(Level.MET)
                .saying("the treaty has the same limit: loss likely")
                .needsEach();
        rule.on("BC-16.1").given(narrowed("preservation/quick", "data-at-home")).findsNothing();
        rule.on("BC-16.2")
                .given(narrowed("preservation/term-fits", "loss-likely"))
                .findsNothing();
        rule.on("T-1.1", "T-1.4").given(narrowed(ENTRY, "lock")).finds("T-1.1 entry goes to met");
    }

    @Test
    void whatTheTextPermitsCostsNothing() {
        RuleVerifier rule = verify("a condition that is permitted freely costs nothing");
        rule.on("T-1.1", "T-1.4")
                .given(narrowed(ENTRY, "sign"), permittedByText("T-1.1", "sign"))
                .finds("T-1.1 entry goes to met, the treaty lets a law ask for it: sign")
                .needsEach();
        rule.on("T-1.1", "T-1.4")
                .given(narrowed(ENTRY, "lock"), permittedByText("T-1.4", "lock"))
                .finds("T-1.4 entry goes to met");
        rule.on("BC-2", "UN-7.1")
                .given(narrowed(ACCESS, "security-measure"), permittedByText("UN-7.1", "security-measure"))
                .finds("UN-7.1 access goes to met");
        rule.on("T-1.4")
                .given(narrowed(ENTRY, "sign"), permittedByText("T-1.4", "sign"))
                .findsNothing();
        rule.on("T-1.1")
                .given(narrowed(ENTRY, "fence"), permittedByText("T-1.1", "sign"))
                .findsNothing();
        rule.on("T-1.1")
                .given(narrowed(GRAVE, "sign"), permittedByText("T-1.1", "sign"))
                .findsNothing();
        rule.on("T-1.1")
                .given(narrowed(ENTRY, "gate"), perhapsPermittedByText("T-1.1", "gate"))
                .findsNothing();
    }

    @Test
    void whatAFilingPermitsGoesAsFarAsTheFiling() {
        RuleVerifier rule = verify("a condition that a filing permits goes as far as the filing");
        rule.on("BC-2", "UN-7.1")
                .given(
                        narrowed(ACCESS, "security-measure"),
                        permittedByFiling("BC-2", "security-measure", Level.CURABLE))
                .finds("BC-2 access goes to curable, the law asks for more than the treaty does: security measure")
                .needsEach();
        rule.on("T-1.1", "T-1.4")
                .given(narrowed(ENTRY, "fence"), permittedByFiling("T-1.1", "fence", Level.COVERED))
                .finds("T-1.1 entry goes to covered");
        rule.on("T-1.1", "T-1.4")
                .given(narrowedByWhatMayBe("sign", ENTRY, "fence"), permittedByFiling("T-1.1", "fence", Level.COVERED))
                .finds("T-1.1 entry goes to covered");
        rule.on("T-1.4")
                .given(narrowed(ENTRY, "fence"), permittedByFiling("T-1.4", "fence", Level.COVERED))
                .findsNothing();
        rule.on("T-1.1")
                .given(narrowed(ENTRY, "sign"), permittedByFiling("T-1.1", "fence", Level.COVERED))
                .findsNothing();
        rule.on("T-1.1")
                .given(narrowed(GRAVE, "fence"), permittedByFiling("T-1.1", "fence", Level.COVERED))
                .findsNothing();
        rule.on("T-1.1")
                .given(narrowed(ENTRY, "sign"), permittedByText("T-1.1", "sign"))
                .findsNothing();
        rule.on("T-1.1")
                .given(narrowedByWhatMayBe("lock", ENTRY, "fence"), permittedByFiling("T-1.1", "fence", Level.COVERED))
                .findsNothing();
    }

    @Test
    void whatTheTextMayPermitMayCostNothing() {
        RuleVerifier rule = verify("a condition that the text may permit may cost nothing");
        rule.on("T-1.1", "T-1.4")
                .given(narrowed(ENTRY, "gate"), perhapsPermittedByText("T-1.1", "gate"))
                .findsBetween(Level.PARTLY, Level.MET)
                .saying("T-1.1 entry")
                .saying("the treaty may let a law ask for it: gate")
                .saying("[trespass/warned]")
                .needsEach();
        rule.on("T-1.1", "T-1.4")
                .given(narrowedByWhatMayBe("sign", ENTRY, "gate"), perhapsPermittedByText("T-1.1", "gate"))
                .findsBetween(Level.PARTLY, Level.MET);
        rule.on("T-1.1", "T-1.4")
                .given(narrowed(ENTRY, "lock"), perhapsPermittedByText("T-1.4", "lock"))
                .findsBetween(Level.PARTLY, Level.MET);
        rule.on("T-1.4")
                .given(narrowed(ENTRY, "sign"), perhapsPermittedByText("T-1.4", "sign"))
                .findsNothing();
        rule.on("T-1.1")
                .given(narrowed(ENTRY, "sign"), perhapsPermittedByText("T-1.1", "gate"))
                .findsNothing();
        rule.on("T-1.1")
                .given(narrowed(GRAVE, "gate"), perhapsPermittedByText("T-1.1", "gate"))
                .findsNothing();
        rule.on("T-1.1")
                .given(narrowed(ENTRY, "gate"), permittedByText("T-1.1", "gate"))
                .findsNothing();
        rule.on("T-1.1")
                .given(narrowedByWhatMayBe("lock", ENTRY, "gate"), perhapsPermittedByText("T-1.1", "gate"))
                .findsNothing();
    }

    @Test
    void whosePermitDoesNotCountCapsAtPartly() {
        RuleVerifier rule = verify("a condition whose permit does not count caps at partly");
        rule.on("T-1.1", "T-1.4")
                .given(narrowed(ENTRY, "gate"), notPermitted("T-1.1", "gate"))
                .finds("T-1.1 entry goes to partly, what T-1.2 asks for besides is not there: gate")
                .needsEach();
        rule.on("T-1.1", "T-1.4")
                .given(narrowedByWhatMayBe("sign", ENTRY, "gate"), notPermitted("T-1.1", "gate"))
                .finds("T-1.1 entry goes to partly");
        rule.on("T-1.1", "T-1.4")
                .given(narrowed(ENTRY, "lock"), notPermitted("T-1.4", "lock"))
                .finds("T-1.4 entry goes to partly");
        rule.on("T-1.4")
                .given(narrowed(ENTRY, "sign"), notPermitted("T-1.4", "sign"))
                .findsNothing();
        rule.on("T-1.1")
                .given(narrowed(ENTRY, "sign"), notPermitted("T-1.1", "gate"))
                .findsNothing();
        rule.on("T-1.1")
                .given(narrowed(GRAVE, "gate"), notPermitted("T-1.1", "gate"))
                .findsNothing();
        rule.on("T-1.1")
                .given(narrowed(ENTRY, "gate"), perhapsPermittedByText("T-1.1", "gate"))
                .findsNothing();
        rule.on("T-1.1")
                .given(narrowedByWhatMayBe("lock", ENTRY, "gate"), notPermitted("T-1.1", "gate"))
                .findsNothing();
    }

    @Test
    void whatMayBeALimitMayNeedNoFiling() {
        RuleVerifier rule = verify("a condition that may be a limit may need no filing");
        rule.on("T-1.1", "T-1.4")
                .given(narrowedByWhatMayBe("lock", ENTRY, "fence"), permittedByFiling("T-1.1", "fence", Level.CURABLE))
                .findsBetween(Level.CURABLE, Level.MET)
                .saying("Is 'fence' more than the treaty's own limit?")
                .needsEach();
        rule.on("BC-2", "UN-7.1")
                .given(
                        narrowedByWhatMayBe("without-right", ACCESS, "security-measure"),
                        permittedByFiling("BC-2", "security-measure", Level.COVERED))
                .finds("BC-2 access goes to covered to met");
        rule.on("T-1.1")
                .given(narrowedByWhatMayBe("lock", ENTRY, "gate"), notPermitted("T-1.1", "gate"))
                .findsBetween(Level.PARTLY, Level.MET);
        rule.on("T-1.1", "T-1.4")
                .given(narrowedByWhatMayBe("sign", ENTRY, "lock"), notPermitted("T-1.4", "lock"))
                .findsBetween(Level.PARTLY, Level.MET);
        rule.on("T-1.4")
                .given(narrowedByWhatMayBe("sign", ENTRY, "fence"), permittedByFiling("T-1.4", "fence", Level.CURABLE))
                .findsNothing();
        rule.on("T-1.1")
                .given(narrowed(ENTRY, "fence"), permittedByFiling("T-1.1", "fence", Level.CURABLE))
                .findsNothing();
        rule.on("T-1.1", "T-1.4")
                .given(narrowedByWhatMayBe("sign", ENTRY, "fence"), permittedByFiling("T-1.1", "fence", Level.CURABLE))
                .findsNothing();
        rule.on("T-1.1")
                .given(narrowedByWhatMayBe("lock", ENTRY, "gate"), permittedByFiling("T-1.1", "fence", Level.CURABLE))
                .findsNothing();
        rule.on("T-1.1")
                .given(narrowedByWhatMayBe("lock", GRAVE, "fence"), permittedByFiling("T-1.1", "fence", Level.CURABLE))
                .findsNothing();
        rule.on("T-1.1")
                .given(narrowedByWhatMayBe("lock", ENTRY, "sign"), permittedByText("T-1.1", "sign"))
                .findsNothing();
    }

    @Test
    void whatNothingPermitsCapsAtPartly() {
        RuleVerifier rule = verify("a condition that nothing permits caps at partly");
        rule.on("BC-2")
                .given(narrowed(ACCESS, "criminal-intent"))
                .finds(Level.PARTLY)
                .saying("the law asks for more than the treaty lets it: criminal intent")
                .needsEach();
        rule.on("UN-7.1").given(narrowed(ACCESS, "criminal-intent")).findsNothing();
        rule.on("T-1.1", "T-1.4").given(narrowed(ENTRY, "dog")).finds("T-1.1 entry goes to partly");
        rule.on("T-1.1", "T-1.4").given(narrowed(ENTRY, "gate")).finds("T-1.4 entry goes to partly");
        rule.on("T-1.1", "T-1.4")
                .given(narrowedByWhatMayBe("sign", ENTRY, "dog"))
                .finds("T-1.1 entry goes to partly");
        rule.on("T-1.1").given(narrowed(ENTRY, "lock")).findsNothing();
        rule.on("T-1.1").given(narrowed(GRAVE, "dog")).findsNothing();
        rule.on("T-1.1").given(narrowedByWhatMayBe("lock", ENTRY, "dog")).findsNothing();
    }

    @Test
    void whatMayBeALimitInOtherWordsIsForReview() {
        RuleVerifier rule = verify("a condition that may be a limit in other words is for review");
        rule.on("BC-2")
                .given(narrowedByWhatMayBe("without-right", ACCESS, "criminal-intent"))
                .findsBetween(Level.PARTLY, Level.MET)
                .saying("Is 'criminal intent' more than the treaty's own limit? (a criminal lawyer of the country)")
                .needsEach();
        rule.on("T-1.1").given(narrowed(ENTRY, "dog")).findsNothing();
        rule.on("T-1.1", "T-1.4")
                .given(narrowedByWhatMayBe("sign", ENTRY, "dog"))
                .findsNothing();
        rule.on("T-1.1").given(narrowedByWhatMayBe("lock", ENTRY, "gate")).findsNothing();
        rule.on("T-1.1", "T-1.4")
                .given(narrowedByWhatMayBe("sign", ENTRY, "gate"))
                .finds("T-1.4 entry goes to partly to met");
        rule.on("T-1.1", "T-1.4")
                .given(narrowedByWhatMayBe("lock", ENTRY, "dog"))
                .finds("T-1.1 entry goes to partly to met");
        rule.on("T-1.1").given(narrowedByWhatMayBe("lock", ENTRY, "lock")).findsNothing();
        rule.on("T-1.1").given(narrowedByWhatMayBe("lock", GRAVE, "dog")).findsNothing();
    }
}
