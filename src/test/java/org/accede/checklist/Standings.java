package org.accede.checklist;

/** Where States stand on their way to a treaty. */
final class Standings {

    private static final String INVITED = "invited 2024-10-09";

    private Standings() {}

    /** Invited on 9 October 2024, for five years. */
    static Lists.Asked kenya() {
        return Lists.asked("KEN", "budapest").depositing("2028-06-15");
    }

    static Lists.Asked kenyaOn(String day) {
        return Lists.asked("KEN", "budapest").on(day);
    }

    static Lists.Asked memberThatHasNotSigned() {
        return Imagined.silent().member().stands("budapest", "none").about("budapest");
    }

    static Lists.Asked memberThatHasSigned() {
        return Imagined.silent()
                .member()
                .stands("budapest", "signed", "signed 2020-05-05")
                .about("budapest");
    }

    static Lists.Asked partyThatHasLeft() {
        return Imagined.silent()
                .outsider()
                .stands("budapest", "party", "deposited 2015-01-05", "denounced 2020-01-05")
                .about("budapest");
    }

    /** On its way to an invitation. */
    static Lists.Asked outsiderAt(String step) {
        return Imagined.silent()
                .outsider()
                .stands("budapest", "none", step + " 2026-06-01")
                .about("budapest");
    }

    static Lists.Asked extended() {
        return Imagined.silent()
                .outsider()
                .stands("budapest", "invited", "invited 2020-06-01", "extended 2025-05-01 2027-06-01")
                .about("budapest");
    }

    /** Its instrument is deposited, and the Convention is not yet in force for it. */
    static Lists.Asked pending() {
        return Imagined.silent()
                .outsider()
                .stands("budapest", "deposited", INVITED, "deposited 2026-11-01")
                .about("budapest");
    }

    static Lists.Asked formerMember() {
        return Lists.asked("RUS", "budapest");
    }

    static Lists.Asked organization(String treaty) {
        return Imagined.silent().organization().stands("un", "none").about(treaty);
    }

    static Lists.Asked unSignatory() {
        return Imagined.silent().stands("un", "signed", "signed 2025-10-25").about("un");
    }

    static Lists.Asked unOutsider() {
        return Imagined.silent().stands("un", "none").about("un");
    }

    static Lists.Asked unUnknown() {
        return Imagined.silent().about("un");
    }

    static Lists.Asked unParty() {
        return Imagined.silent().stands("un", "party", "deposited 2026-01-05").about("un");
    }

    /** Tonga acceded to the Convention. */
    static Lists.Asked acceding() {
        return Lists.asked("TON", "budapest-protocol-1");
    }

    /** It signed and ratified the Convention, and has done nothing under its First Protocol. */
    static Lists.Asked memberThatSignedTheConvention() {
        return Imagined.silent()
                .member()
                .stands("budapest", "party", "signed 2001-11-23", "deposited 2009-03-09")
                .stands("budapest-protocol-1", "none")
                .about("budapest-protocol-1");
    }

    static Lists.Asked joinedNobodyKnowsHow() {
        return Imagined.silent()
                .stands("budapest", "party")
                .stands("budapest-protocol-1", "none")
                .about("budapest-protocol-1");
    }

    static Lists.Asked perfect(String treaty) {
        return invited(Imagined.perfect()).stands("un", "none").about(treaty);
    }

    static Lists.Asked perfectParty(String treaty) {
        return Imagined.perfect()
                .member()
                .stands("budapest", "party", "deposited 2015-01-05")
                .stands(treaty, "party", "deposited 2026-01-05")
                .lookedUp(treaty)
                .about(treaty);
    }

    static Imagined invited(Imagined state) {
        return state.outsider().stands("budapest", "invited", INVITED);
    }
}
