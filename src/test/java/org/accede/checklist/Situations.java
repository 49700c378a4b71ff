package org.accede.checklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.accede.Shipped;

/** The States and the days for which checklists are made in tests: all that ship, and those made up for one state of things each. */
public final class Situations {

    private static final List<Lists.Asked> ALL = Stream.concat(
                    countries().flatMap(country -> Lists.TREATIES.stream().map(treaty -> Lists.asked(country, treaty))),
                    madeUp().stream())
            .toList();

    private Situations() {}

    public static Stream<Lists.Asked> all() {
        return ALL.stream();
    }

    private static Stream<String> countries() {
        try (Stream<Path> files = Files.list(Shipped.COUNTRIES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json") && !file.equals("register.json"))
                    .map(file -> file.replace(".json", ""))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Lists.Asked> madeUp() {
        return List.of(
                Standings.kenya(),
                Standings.kenyaOn("2029-10-09"),
                Standings.kenyaOn("2029-10-10"),
                Lists.asked("KEN", "budapest").depositing("2030-01-15").named("a deposit after the invitation"),
                Standings.memberThatHasNotSigned().named("a member that has not signed"),
                Standings.memberThatHasSigned().named("a member that has signed"),
                Duties.partyWithGaps().named("a Party with gaps"),
                Standings.partyThatHasLeft().named("a Party that has left"),
                Standings.outsiderAt("requested").named("an outsider that has asked to be invited"),
                Standings.outsiderAt("consultation").named("an outsider in the consultation"),
                Standings.outsiderAt("rapporteur-group").named("an outsider before the rapporteur group"),
                Standings.extended().named("an extended invitation"),
                Standings.pending().named("a State that waits for the entry into force"),
                Standings.formerMember(),
                Standings.organization("budapest").named("an organization"),
                Standings.organization("budapest-protocol-1").named("an organization"),
                Standings.organization("un").named("an organization"),
                Standings.unSignatory().named("a signatory"),
                Standings.unSignatory().on("2027-01-01").named("a signatory after the window"),
                Standings.unOutsider().named("no signatory"),
                Standings.unOutsider().on("2027-01-01").named("no signatory after the window"),
                Standings.unUnknown().named("nobody knows whether it has signed"),
                Standings.unUnknown().on("2027-01-01").named("nobody knows whether it signed in time"),
                Standings.unParty().named("a Party"),
                Standings.acceding(),
                Standings.joinedNobodyKnowsHow().named("a Party of which nobody knows how it joined"),
                Declarations.curable().named("a security measure"),
                Declarations.planned("").named("a security measure and a planned declaration"),
                Declarations.made().named("a security measure and a declaration that is made"),
                Declarations.madeAndNotAllLookedUp().named("a declaration that is made, and perhaps others"),
                Declarations.plannedAndOpen().named("a planned declaration of which nobody knows whether it is enough"),
                Declarations.plannedTooLate().named("a declaration that a Party plans"),
                Declarations.madeTooLate().named("a reservation that a Party made too late"),
                Declarations.partyWhoseFilingsNobodyLookedUp().named("a Party whose declarations nobody looked up"),
                Declarations.partyWithAGapWhoseFilingsNobodyLookedUp()
                        .named("a Party with a gap and with declarations that nobody looked up"),
                Duties.inBills("yes").named("a bill that closes the gap"),
                Duties.inBills("partly").named("a bill that does not close the gap"),
                Declarations.twoFilings().named("two filings, one of them planned"),
                Declarations.oneOfTwoFilings().named("two filings, none of them planned"),
                Declarations.filedInPart("planned").named("a declaration planned for one of two conditions"),
                Declarations.filedInPart("made").named("a declaration made for one of two conditions"),
                Declarations.filedAtSignature().named("a reservation made at signature"),
                Declarations.filedLater().named("a declaration that a Party made later"),
                Declarations.plannedBeyond().named("a reservation planned beyond the text"),
                Declarations.madeBeyond().named("a reservation made beyond the text"),
                Declarations.coveredAhead().named("a duty that is covered before it falls due"),
                Duties.authority("yes").named("a central authority"),
                Duties.authority("no").named("no central authority"),
                Duties.authorityUnknown().named("perhaps a central authority"),
                Duties.notNotified().named("no notification so far"),
                Duties.perhapsAskedToNotify().named("a notification that may not be asked for"),
                Duties.partyThatHasNotNotified().named("a Party that has not notified"),
                Duties.practice().named("a gap in practice"),
                Duties.practiceAhead().named("a practice for later"),
                Duties.practiceAheadOfAnAuthority().named("a practice for later beside an authority"),
                Duties.lawAhead().named("a law for later"),
                Duties.lawAndPractice().named("gaps in law and in practice, now and for later"),
                Duties.without("un", "personal-data-protection/received-protected")
                        .named("no protection of personal data"),
                Duties.without("budapest-protocol-2", "received-personal-data/compatible-use")
                        .named("no protection of personal data"),
                Duties.without("un", "prevention/public").named("no prevention"),
                Duties.without("un", "technical-assistance/measures-through-cooperation")
                        .named("no help through cooperation"),
                Duties.practiceOfAParty().named("a gap in the practice of a Party"),
                Duties.asked().named("a Party that the Conference asked"),
                Duties.askedAndDone().named("a State that informed the Conference before it was asked"),
                Duties.mayNotApply().named("a duty for later that may not apply"),
                Standings.perfect("budapest").named("the text itself"),
                Standings.perfect("un").named("the text itself"),
                Standings.perfectParty("un").named("a Party with the text itself"),
                Standings.perfectParty("budapest-protocol-2").named("a Party with the text itself"));
    }
}
