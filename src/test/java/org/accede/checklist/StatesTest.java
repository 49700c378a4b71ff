package org.accede.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.checklist.task.Owner;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.WorkPhase;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;

/** How far each kind of action has come, as the profile shows it. */
class StatesTest {

    @Test
    void aGapInTheLawIsAChangeOfLaw() {
        Checklist list = Lists.of(Duties.partyWithGaps());
        Action law = Lists.action(list, "law:BC-2");
        assertThat(law.work()).isEqualTo(WorkPhase.LEGISLATE);
        assertThat(law.state()).isEqualTo(TaskState.TO_DO);
        assertThat(law.bill()).contains(new BillArticle(1, "Illegal access"));
        assertThat(law.bill().orElseThrow().heading()).isEqualTo("Article 1 of the bill: Illegal access");
        assertThat(law.contents()).anyMatch(says -> says.startsWith("To cover: "));
        assertThat(Lists.action(list, "bill:budapest").needs()).containsExactly("law:BC-2");
        assertThat(Lists.action(list, "bill:budapest").owners()).containsExactly(Owner.PARLIAMENT);
    }

    @Test
    void aBillThatClosesTheGapIsDrafted() {
        Checklist list = Lists.of(Duties.inBills("yes"));
        assertThat(Lists.action(list, "law:BC-2").state()).isEqualTo(TaskState.DRAFTED);
        assertThat(Lists.action(list, "bill:budapest").state()).isEqualTo(TaskState.DRAFTED);
        assertThat(Lists.action(list, "law:BC-2").origin().gaps()).containsExactly("BC-2");
    }

    @Test
    void aBillThatDoesNotCloseItIsNot() {
        Checklist list = Lists.of(Duties.inBills("partly"));
        assertThat(Lists.action(list, "law:BC-2").state()).isEqualTo(TaskState.TO_DO);
        assertThat(Lists.action(list, "bill:budapest").state()).isEqualTo(TaskState.TO_DO);
    }

    @Test
    void anAuthorityIsThereMissingOrNotKnown() {
        assertThat(authority(Duties.authority("yes")).state()).isEqualTo(TaskState.DONE);
        Action missing = authority(Duties.authority("no"));
        assertThat(missing.state()).isEqualTo(TaskState.TO_DO);
        assertThat(missing.title()).startsWith("Designate, staff and equip");
        Action unknown = authority(Duties.authorityUnknown());
        assertThat(unknown.state()).isEqualTo(TaskState.OPEN);
        assertThat(unknown.needs()).containsExactly("facts:central-authority");
    }

    private static Action authority(Lists.Asked asked) {
        return Lists.action(Lists.of(asked), "authority:BC-27");
    }

    @Test
    void anAuthorityIsNamedBeforeItIsNotified() {
        Checklist list = Lists.of(Duties.authority("no"));
        assertThat(Lists.action(list, "notice:BC-27.2.c").state()).isEqualTo(TaskState.DONE);
        Checklist unknown = Lists.of(Imagined.silent().outsider().about("budapest"));
        assertThat(Lists.action(unknown, "notice:BC-27.2.c").needs()).contains("authority:BC-27");
    }

    @Test
    void aNotificationGoesWithTheInstrument() {
        Action notice = Lists.action(Lists.of(Duties.notNotified()), "notice:BC-24.7.a");
        assertThat(notice.state()).isEqualTo(TaskState.TO_DO);
        assertThat(notice.progress().because()).isEqualTo("it goes with the instrument");
        assertThat(notice.texts()).containsExactly("BC-24.7.a");
        assertThat(notice.owners()).containsExactly(Owner.FOREIGN_MINISTRY);
    }

    @Test
    void aNotificationThatIsSentIsDone() {
        assertThat(Lists.action(Lists.of(Standings.perfect("budapest")), "notice:BC-24.7.a")
                        .state())
                .isEqualTo(TaskState.DONE);
    }

    /** Of a State nobody asks how far the competence of an organization reaches. */
    @Test
    void aNotificationThatMayNotBeAskedForIsNotTakenForOneThatIs() {
        Checklist list = Lists.of(Standings.unOutsider());
        assertThat(Lists.action(list, "notice:UN-64.3").state()).isEqualTo(TaskState.OPEN);
        assertThat(Lists.action(list, "step:deposited").contents())
                .contains("the notification under Article 64(3), if it is asked of this State");
        assertThat(Lists.action(list, "notice:UN-40.12.c.s1").state()).isEqualTo(TaskState.TO_DO);
    }

    @Test
    void aPartyThatHasNotNotifiedIsLate() {
        Checklist list = Lists.of(Duties.partyThatHasNotNotified());
        assertThat(Lists.action(list, "notice:BC-24.7.a").state()).isEqualTo(TaskState.TO_DO);
        assertThat(Lists.action(list, "notice:BC-24.7.a").timing().says()).startsWith("due");
        assertThat(Lists.action(list, "notice:BC-27.2.c").state()).isEqualTo(TaskState.OPEN);
        assertThat(Lists.action(list, "later:BC-24.7.b").state()).isEqualTo(TaskState.TO_DO);
        assertThat(Lists.action(list, "later:BC-24.7.b").timing().says()).startsWith("due");
        assertThat(Lists.action(list, "later:BC-27.2.d").state()).isEqualTo(TaskState.OPEN);
    }

    @Test
    void aGapInPracticeAsksForNoLaw() {
        Checklist list = Lists.of(Duties.practice());
        Action practice = Lists.action(list, "practice:BC-25.3");
        assertThat(practice.work()).isEqualTo(WorkPhase.ESTABLISH);
        assertThat(practice.state()).isEqualTo(TaskState.TO_DO);
        assertThat(practice.origin().gaps()).containsExactly("BC-25.3");
        assertThat(Lists.ids(list)).noneMatch(id -> id.startsWith("law:") || id.startsWith("bill:"));
    }

    @Test
    void lawAndPracticeAreMendedEachInItsWay() {
        assertThat(Lists.ids(Lists.of(Duties.lawAndPractice())))
                .contains("law:BC-2", "practice:BC-25.3", "law:BC-27.8", "later:BC-22.5");
    }

    @Test
    void aPracticeThatIsAskedForLaterComesWithTheEntryIntoForce() {
        Action later = Lists.action(Lists.of(Duties.practiceAhead()), "later:BC-22.5");
        assertThat(later.state()).isEqualTo(TaskState.LATER);
        assertThat(later.origin().gaps()).isEmpty();
        assertThat(later.needs()).containsExactly("step:party");
        assertThat(Lists.action(Lists.of(Duties.practiceOfAParty()), "practice:BC-22.5")
                        .origin()
                        .gaps())
                .containsExactly("BC-22.5");
    }

    /** It is no gap of the report, since nobody asks for it yet; but parliament needs its time. */
    @Test
    void aLawThatIsAskedForLaterIsMadeBefore() {
        Lists.Asked asked = Duties.lawAhead();
        Action law = Lists.action(Lists.of(asked), "law:BC-27.8");
        assertThat(Lists.start(asked).findings().finding("BC-27.8").word()).isEqualTo(Word.NOT_YET_DUE);
        assertThat(law.state()).isEqualTo(TaskState.TO_DO);
        assertThat(law.origin().gaps()).isEmpty();
        assertThat(law.origin().requirements()).containsExactly("BC-27.8");
    }

    @Test
    void whatMayNotApplyIsAskedAboutAndNotYetAnAction() {
        Checklist list = Lists.of(Duties.mayNotApply());
        assertThat(Lists.ids(list)).noneMatch(id -> id.contains("BC-27.7"));
        assertThat(Lists.action(list, "facts:mutual-assistance").origin().requirements())
                .contains("BC-27.7");
    }

    @Test
    void theConferenceAsksLater() {
        assertThat(Lists.action(Lists.of(Standings.unOutsider()), "later:UN-57.6")
                        .state())
                .isEqualTo(TaskState.LATER);
        assertThat(Lists.action(Lists.of(Duties.asked()), "later:UN-57.6")).satisfies(later -> {
            assertThat(later.state()).isEqualTo(TaskState.TO_DO);
            assertThat(later.origin().gaps()).containsExactly("UN-57.6");
        });
        assertThat(Lists.action(Lists.of(Duties.askedAndDone()), "later:UN-57.6")
                        .state())
                .isEqualTo(TaskState.DONE);
    }

    @Test
    void consultationsComeWithTheEntryIntoForce() {
        assertThat(Lists.action(Lists.of(Standings.memberThatHasNotSigned()), "later:BC-46.1")
                        .needs())
                .containsExactly("step:party");
    }

    @Test
    void whatTheLawUsesOfItsOptionsIsDone() {
        Checklist list = Lists.of(Lists.asked("treaty-text-first", "un"));
        assertThat(list.actions())
                .filteredOn(action -> action.id().startsWith("weigh:"))
                .extracting(Action::state)
                .contains(TaskState.DONE);
        Checklist silent = Lists.of(Standings.unOutsider());
        assertThat(silent.actions())
                .filteredOn(action -> action.id().startsWith("weigh:"))
                .isNotEmpty()
                .allMatch(action -> action.state() == TaskState.OPTIONAL);
    }

    @Test
    void aJudgementIsForANamedReviewer() {
        Checklist list = Lists.of(Lists.asked("KEN", "budapest"));
        assertThat(list.actions())
                .filteredOn(action -> action.id().startsWith("judgement:"))
                .isNotEmpty()
                .allSatisfy(action -> {
                    assertThat(action.owners()).containsExactly(Owner.REVIEWER);
                    assertThat(action.title()).startsWith("Have judged: ").contains("?");
                    assertThat(action.state()).isEqualTo(TaskState.OPEN);
                    assertThat(action.origin().requirements()).isNotEmpty();
                });
    }

    @Test
    void whereNobodyHasAnsweredThereIsNothingToAmendAndAllIsAsked() {
        Checklist list = Lists.of(Standings.memberThatHasNotSigned());
        assertThat(list.of(WorkPhase.LEGISLATE)).isEmpty();
        assertThat(list.of(WorkPhase.FIND_OUT)).hasSizeGreaterThan(40);
        assertThat(Lists.action(list, "facts:illegal-access").contents())
                .contains("Does the law ask for anything beyond these questions?")
                .allMatch(question -> question.contains("?"));
    }

    /** Whether duties of the Parties are due turns on it, though all is known of the law. */
    @Test
    void whereNobodyKnowsWhereTheStateStandsSomebodyAsks() {
        Checklist list =
                Lists.of(Imagined.perfect().says("jurisdiction/consults", "no").about("budapest"));
        Action standing = Lists.action(list, "facts:standing");
        assertThat(standing.contents()).singleElement().satisfies(question -> assertThat(question)
                .contains("is it a Party"));
        assertThat(standing.origin().requirements()).containsExactly("BC-22.5");
        assertThat(standing.owners()).containsExactly(Owner.FOREIGN_MINISTRY);
        assertThat(Lists.ids(Lists.of(Standings.perfect("budapest")))).doesNotContain("facts:standing");
    }

    @Test
    void aLawThatMeetsTheTextHasOnlyFormalitiesAhead() {
        Checklist list = Lists.of(Standings.perfect("budapest"));
        assertThat(list.actions())
                .filteredOn(action -> action.state().isPending())
                .extracting(Action::id)
                .containsExactly("tell:BC-35.1", "step:approved", "step:deposited");
    }

    /** The text of the treaty is checked for the Convention, and known from memory for most of the UN Convention. */
    @Test
    void whatRestsOnUncheckedTextIsMarked() {
        assertThat(Lists.of(Lists.asked("KEN", "budapest")).actions())
                .noneMatch(action -> action.origin().unverified());
        assertThat(Lists.of(Lists.asked("KEN", "un")).actions())
                .anyMatch(action -> action.origin().unverified());
    }
}
