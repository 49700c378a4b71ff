package org.accede.checklist;

/** States whose law is the text itself, but for one answer; bills, authorities, notifications and practice among them. */
final class Duties {

    private Duties() {}

    static Lists.Asked partyWithGaps() {
        return Imagined.perfect()
                .member()
                .stands("budapest", "party", "deposited 2015-01-05")
                .says("illegal-access/access", "no")
                .lookedUp("budapest")
                .about("budapest");
    }

    /** Entry into a system is no offence, and a bill would make it one. */
    static Lists.Asked inBills(String value) {
        return Standings.invited(Imagined.perfect())
                .says("illegal-access/access", "no", value)
                .about("budapest");
    }

    static Lists.Asked authority(String value) {
        return Standings.invited(Imagined.perfect())
                .says("central-authority/designated", value)
                .about("budapest");
    }

    static Lists.Asked authorityUnknown() {
        return Standings.invited(Imagined.perfect())
                .forgets("central-authority/designated")
                .about("budapest");
    }

    static Lists.Asked notNotified() {
        return Standings.invited(Imagined.perfect())
                .says("notifications/council-of-europe/extradition-authority", "no")
                .about("budapest");
    }

    /** It has said that it takes the Convention as a basis for extradition; whether it needs one nobody knows. */
    static Lists.Asked perhapsAskedToNotify() {
        return Imagined.perfect()
                .stands("un", "none")
                .forgets("extradition/without-treaty")
                .about("un");
    }

    static Lists.Asked partyThatHasNotNotified() {
        return Imagined.perfect()
                .member()
                .stands("budapest", "party", "deposited 2015-01-05")
                .lookedUp("budapest")
                .says("notifications/council-of-europe/extradition-authority", "no")
                .says("notifications/council-of-europe/extradition-authority-correct", "no")
                .forgets(
                        "notifications/council-of-europe/central-authority",
                        "notifications/council-of-europe/central-authority-correct")
                .about("budapest");
    }

    /** Requests are not answered by fast means, whatever the law lets it do. */
    static Lists.Asked practice() {
        return Standings.invited(Imagined.perfect())
                .says("urgent-requests/answered-by-fast-means", "no")
                .about("budapest");
    }

    /** It does not consult other States on jurisdiction; nobody asks it to before the entry into force. */
    static Lists.Asked practiceAhead() {
        return Standings.invited(Imagined.perfect())
                .says("jurisdiction/consults", "no")
                .about("budapest");
    }

    static Lists.Asked practiceAheadOfAnAuthority() {
        return Standings.invited(Imagined.perfect())
                .says("conditions-between-states/outcome-told", "no")
                .about("budapest");
    }

    /** Requests cannot be kept confidential, and other States are not told so. */
    static Lists.Asked lawAhead() {
        return Standings.invited(Imagined.perfect())
                .says("mutual-assistance/request-kept-confidential", "no")
                .says("mutual-assistance/says-if-not-confidential", "no")
                .about("budapest");
    }

    /** Law and practice fall short beside each other, now and for later. */
    static Lists.Asked lawAndPractice() {
        return Standings.invited(Imagined.perfect())
                .says("illegal-access/access", "no")
                .says("urgent-requests/answered-by-fast-means", "no")
                .says("jurisdiction/consults", "no")
                .says("mutual-assistance/request-kept-confidential", "no")
                .says("mutual-assistance/says-if-not-confidential", "no")
                .about("budapest");
    }

    /** One answer is no. */
    static Lists.Asked without(String treaty, String fact) {
        return Imagined.perfect()
                .member()
                .stands("budapest", "party", "deposited 2015-01-05")
                .stands(treaty, "none")
                .says(fact, "no")
                .about(treaty);
    }

    static Lists.Asked practiceOfAParty() {
        return Imagined.perfect()
                .member()
                .stands("budapest", "party", "deposited 2015-01-05")
                .lookedUp("budapest")
                .says("jurisdiction/consults", "no")
                .about("budapest");
    }

    /** The Conference has asked for information. */
    static Lists.Asked asked() {
        return Imagined.perfect()
                .stands("un", "party", "deposited 2026-01-05")
                .lookedUp("un")
                .says("notifications/conference-information/required", "yes")
                .says("notifications/conference-information/measures-sent", "no")
                .about("un");
    }

    static Lists.Asked askedAndDone() {
        return Imagined.perfect()
                .stands("un", "none")
                .says("notifications/conference-information/required", "yes")
                .says("notifications/conference-information/measures-sent", "yes")
                .about("un");
    }

    /** A duty of the Parties falls short in its law, and nobody knows whether it will apply. */
    static Lists.Asked mayNotApply() {
        return Standings.invited(Imagined.perfect())
                .forgets("mutual-assistance/treaty-with-every-state")
                .says("mutual-assistance/reasons-for-refusal", "no")
                .says("mutual-assistance/says-if-not-confidential", "no")
                .about("budapest");
    }
}
