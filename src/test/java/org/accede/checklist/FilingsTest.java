package org.accede.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.checklist.task.Owner;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.WorkPhase;
import org.junit.jupiter.api.Test;

/** Declarations and reservations: what is decided, planned and made. */
class FilingsTest {

    @Test
    void whereAFilingWouldCoverAGapBothRoutesAreShown() {
        Action decision = Lists.action(Lists.of(Declarations.curable()), "filing:BC-2");
        assertThat(decision.state()).isEqualTo(TaskState.TO_DO);
        assertThat(decision.work()).isEqualTo(WorkPhase.DECIDE);
        assertThat(decision.origin().gaps()).containsExactly("BC-2");
        assertThat(decision.title()).isEqualTo("Declaration on illegal access: file it, or amend the law");
        assertThat(decision.routes())
                .containsExactly(
                        new Action.Route("Amend the law", "ask no longer for: security measure (Article 2)"),
                        new Action.Route(
                                "File: Declaration on illegal access",
                                "under Articles 2 and 40, when signing or depositing; the law stays as it is"));
        assertThat(decision.texts()).containsExactly("BC-2");
    }

    @Test
    void aPlannedFilingIsConfirmedWithTheStatesOwnWords() {
        Checklist list = Lists.of(Declarations.planned("Our own words."));
        Action filing = Lists.action(list, "filing:BC-2");
        assertThat(filing.state()).isEqualTo(TaskState.PLANNED);
        assertThat(filing.origin().gaps()).isEmpty();
        assertThat(filing.routes()).isEmpty();
        assertThat(list.drafts())
                .filteredOn(draft -> draft.id().equals("BC-2"))
                .singleElement()
                .satisfies(draft -> {
                    assertThat(draft.own()).isTrue();
                    assertThat(draft.paragraphs()).containsExactly("Our own words.");
                });
        assertThat(Lists.action(list, "step:deposited").contents())
                .contains("Declaration on illegal access (Articles 2 and 40), as planned");
        assertThat(Lists.action(list, "step:approved").needs()).contains("filing:BC-2");
    }

    @Test
    void aFilingThatIsMadeIsDoneAndNeedsNoText() {
        Checklist list = Lists.of(Declarations.made());
        Action filing = Lists.action(list, "filing:BC-2");
        assertThat(filing.state()).isEqualTo(TaskState.DONE);
        assertThat(filing.origin().requirements()).containsExactly("BC-2");
        assertThat(filing.texts()).isEmpty();
        assertThat(Lists.action(list, "step:deposited").contents())
                .isNotEmpty()
                .noneMatch(says -> says.contains("illegal access"));
    }

    /** It is no filing that is done: the law has to be amended, unless the other Parties accept it. */
    @Test
    void aFilingThatCameTooLateIsNotDone() {
        Checklist list = Lists.of(Declarations.madeTooLate());
        Action filing = Lists.action(list, "filing:BC-4.2");
        assertThat(filing.state()).isEqualTo(TaskState.OPEN);
        assertThat(filing.progress().because())
                .contains("made four years after the deposit", "whether the other Parties accept it is not known");
        assertThat(list.actions())
                .anySatisfy(action -> assertThat(action.origin().gaps()).contains("BC-4.1"));
    }

    /** Whether the rest of the article is met has still to be found out; the filing is planned all the same. */
    @Test
    void aPlannedFilingIsShownThoughNobodyKnowsWhetherItIsEnough() {
        Checklist list = Lists.of(Declarations.plannedAndOpen());
        assertThat(Lists.action(list, "filing:BC-2").state()).isEqualTo(TaskState.PLANNED);
        assertThat(Lists.action(list, "facts:illegal-access").origin().requirements())
                .contains("BC-2");
    }

    @Test
    void aFilingThatCoversOneOfTwoConditionsLeavesADecision() {
        for (String state : new String[] {"planned", "made"}) {
            Action decision = Lists.action(Lists.of(Declarations.filedInPart(state)), "filing:BC-2");
            assertThat(decision.state()).isEqualTo(TaskState.TO_DO);
            assertThat(decision.origin().gaps()).containsExactly("BC-2");
        }
    }

    @Test
    void aGapThatTwoFilingsCoverIsDecidedUnderTheOneThatIsNotYetPlanned() {
        Checklist list = Lists.of(Declarations.twoFilings());
        assertThat(Lists.action(list, "filing:BC-6.3").origin().gaps()).containsExactly("BC-6.1.b");
        assertThat(Lists.action(list, "filing:BC-6.3").state()).isEqualTo(TaskState.TO_DO);
        assertThat(Lists.action(list, "filing:BC-6.1.b").state()).isEqualTo(TaskState.PLANNED);
        assertThat(Lists.action(list, "filing:BC-6.1.b").origin().gaps()).isEmpty();
    }

    @Test
    void whereTwoFilingsAreWantedEachSaysSo() {
        Checklist list = Lists.of(Declarations.oneOfTwoFilings());
        Action first = Lists.action(list, "filing:BC-6.1.b");
        Action second = Lists.action(list, "filing:BC-6.3");
        assertThat(first.origin().gaps()).containsExactly("BC-6.1.b");
        assertThat(first.routes().get(1).how()).endsWith("the verdict turns on BC-6.3 too");
        assertThat(second.origin().gaps()).isEmpty();
        assertThat(second.state()).isEqualTo(TaskState.TO_DO);
        assertThat(second.contents()).singleElement().satisfies(says -> assertThat(says)
                .startsWith("Article 6(1)(b) turns on it too"));
        assertThat(Lists.action(list, "step:deposited").contents())
                .contains(
                        "Declaration on the number of items possessed (Articles 6(1)(b) and 40), if so decided",
                        "Reservation on misuse of devices (Articles 6(3) and 42), if so decided");
    }

    @Test
    void aFilingThatNothingCallsForIsOptional() {
        Checklist list = Lists.of(Standings.perfect("budapest"));
        Action filing = Lists.action(list, "filing:BC-4.2");
        assertThat(filing.state()).isEqualTo(TaskState.OPTIONAL);
        assertThat(filing.texts()).isEmpty();
        assertThat(Lists.action(list, "step:deposited").contents())
                .isNotEmpty()
                .noneMatch(says -> says.contains("data interference"));
    }

    /** A Party can file nothing any more: what it plans closes no gap and is no decision. */
    @Test
    void whatAPartyPlansComesTooLate() {
        Checklist list = Lists.of(Declarations.plannedTooLate());
        assertThat(Lists.action(list, "law:BC-2").origin().gaps()).containsExactly("BC-2");
        assertThat(Lists.ids(list)).noneMatch(id -> id.startsWith("filing:"));
    }

    @Test
    void whatAPartyFiledIsLookedUpBeforeAnybodyKnowsWhetherTheLawFallsShort() {
        Checklist list = Lists.of(Declarations.partyWhoseFilingsNobodyLookedUp());
        Action lookUp = Lists.action(list, "look-up:filings");
        assertThat(lookUp.origin().requirements()).containsExactly("BC-2");
        assertThat(lookUp.owners()).containsExactly(Owner.FOREIGN_MINISTRY);
        assertThat(Lists.ids(list)).doesNotContain("law:BC-2", "filing:BC-2");
    }

    @Test
    void aReservationMadeAtSignatureIsDone() {
        assertThat(Lists.action(Lists.of(Declarations.filedAtSignature()), "filing:BC-6.3")
                        .state())
                .isEqualTo(TaskState.DONE);
    }

    @Test
    void theLawIsDraftedWhenItIsKnownWhatWasFiled() {
        Checklist list = Lists.of(Declarations.partyWithAGapWhoseFilingsNobodyLookedUp());
        assertThat(Lists.action(list, "look-up:filings").origin().gaps()).isEmpty();
        assertThat(Lists.action(list, "law:BC-2").origin().gaps()).containsExactly("BC-2");
        assertThat(Lists.action(list, "law:BC-2").needs()).contains("look-up:filings");
    }
}
