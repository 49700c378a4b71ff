package org.accede.checklist;

/** States whose law needs a declaration or a reservation, or that have made or planned one. */
final class Declarations {

    private Declarations() {}

    /** The law asks for a breached security measure, which only a declaration allows. */
    static Lists.Asked curable() {
        return securityMeasure().about("budapest");
    }

    private static Imagined securityMeasure() {
        return Standings.invited(Imagined.perfect()).asksFor("illegal-access", "security-measure");
    }

    static Lists.Asked planned(String text) {
        return securityMeasure()
                .files("budapest", "BC-2", "planned", text)
                .files("budapest", "BC-9.4", "planned", text)
                .about("budapest");
    }

    static Lists.Asked made() {
        return securityMeasure()
                .files("budapest", "BC-2", "made", "")
                .lookedUp("budapest")
                .about("budapest");
    }

    static Lists.Asked madeAndNotAllLookedUp() {
        return Imagined.perfect()
                .member()
                .stands("budapest", "party", "deposited 2015-01-05")
                .asksFor("illegal-access", "security-measure")
                .asksFor("data-interference", "serious-harm")
                .files("budapest", "BC-2", "made", "")
                .about("budapest");
    }

    /** A declaration is planned, and whether the rest of the article is met is not known. */
    static Lists.Asked plannedAndOpen() {
        return securityMeasure()
                .files("budapest", "BC-2", "planned", "")
                .forgets("illegal-access/any-system")
                .about("budapest");
    }

    /** A Party can make no declaration any more. */
    static Lists.Asked plannedTooLate() {
        return Imagined.perfect()
                .member()
                .stands("budapest", "party", "deposited 2015-01-05")
                .asksFor("illegal-access", "security-measure")
                .files("budapest", "BC-2", "planned", "")
                .files("budapest", "BC-6.3", "planned", "")
                .lookedUp("budapest")
                .about("budapest");
    }

    /** Four years after its deposit it reserved what its law leaves out. */
    static Lists.Asked madeTooLate() {
        return Imagined.perfect()
                .member()
                .stands("budapest", "party", "deposited 2015-01-05")
                .asksFor("data-interference", "serious-harm")
                .files("budapest", "BC-4.2", "made", "")
                .dated("budapest", "2019-03-01")
                .lookedUp("budapest")
                .about("budapest");
    }

    static Lists.Asked partyWhoseFilingsNobodyLookedUp() {
        return Imagined.perfect()
                .member()
                .stands("budapest", "party", "deposited 2015-01-05")
                .asksFor("illegal-access", "security-measure")
                .about("budapest");
    }

    /** Possession needs a declaration for the number of items, and a reservation for what is left out. */
    static Lists.Asked twoFilings() {
        return needsTwoFilings().files("budapest", "BC-6.1.b", "planned", "").about("budapest");
    }

    static Lists.Asked oneOfTwoFilings() {
        return needsTwoFilings().about("budapest");
    }

    private static Imagined needsTwoFilings() {
        return Standings.invited(Imagined.perfect())
                .asksFor("misuse-of-devices", "number-of-items")
                .says("misuse-of-devices/possession-of-credentials", "no");
    }

    /** The law asks for two things more, and a declaration covers one of them. */
    static Lists.Asked filedInPart(String state) {
        return Standings.invited(Imagined.perfect())
                .asksFor("illegal-access", "security-measure", "connected-system")
                .files("budapest", "BC-2", state, "", "security-measure")
                .about("budapest");
    }

    static Lists.Asked filedAtSignature() {
        return Imagined.silent()
                .member()
                .stands("budapest", "signed", "signed 2020-05-05")
                .files("budapest", "BC-6.3", "made", "")
                .about("budapest");
    }

    /** It extended the Convention to a territory. */
    static Lists.Asked filedLater() {
        return Imagined.silent()
                .member()
                .stands("budapest", "party", "deposited 2015-01-05")
                .files("budapest", "BC-38.2", "made", "")
                .files("budapest", "BC-6.3", "made", "")
                .about("budapest");
    }

    /** The law lacks something that no declaration covers, too. */
    static Lists.Asked partyWithAGapWhoseFilingsNobodyLookedUp() {
        return Imagined.perfect()
                .member()
                .stands("budapest", "party", "deposited 2015-01-05")
                .asksFor("illegal-access", "security-measure")
                .says("illegal-access/any-system", "no")
                .about("budapest");
    }

    /** It plans a reservation that the text does not name, and an extension to a territory. */
    static Lists.Asked plannedBeyond() {
        return securityMeasure()
                .files("budapest", "BC-38.2", "planned", "")
                .files("budapest", "BC-6.3", "planned", "")
                .beyond("budapest")
                .about("budapest");
    }

    static Lists.Asked madeBeyond() {
        return Imagined.silent()
                .member()
                .stands("budapest", "party", "deposited 2015-01-05")
                .files("budapest", "BC-6.3", "made", "")
                .beyond("budapest")
                .about("budapest");
    }

    /** A duty of the Parties to the Second Protocol is covered before it falls due. */
    static Lists.Asked coveredAhead() {
        return Imagined.perfect()
                .member()
                .stands("budapest", "party", "deposited 2015-01-05")
                .stands("budapest-protocol-2", "none")
                .says("direct-disclosure/states-basis", "no")
                .files("budapest-protocol-2", "P2-7.9.a", "planned", "")
                .about("budapest-protocol-2");
    }
}
