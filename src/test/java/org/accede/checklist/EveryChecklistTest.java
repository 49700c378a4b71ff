package org.accede.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accede.checklist.draft.Draft;
import org.accede.checklist.schedule.Timing;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.WorkPhase;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.verdict.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds of every checklist: of each country that ships, for each treaty, and of the States made up for the other tests. */
class EveryChecklistTest {

    /** Everything that is checked, with the findings that it was made from. */
    record Made(Lists.Asked asked, Findings findings, Checklist checklist) {

        static Made of(Lists.Asked asked) {
            Lists.Start start = Lists.start(asked);
            return new Made(asked, start.findings(), Lists.of(start));
        }

        Stream<Finding> obligations(Word... words) {
            return findings.catalogue().articles(Lists.only(checklist).treaty()).stream()
                    .flatMap(article -> article.requirements().stream())
                    .filter(requirement -> requirement.isObligation())
                    .map(requirement -> findings.finding(requirement.id()))
                    .filter(finding -> List.of(words).contains(finding.word()));
        }

        Action action(String id) {
            return Lists.action(checklist, id);
        }

        @Override
        public String toString() {
            return asked.toString();
        }
    }

    static final List<Made> ALL = Situations.all().map(Made::of).toList();

    @ParameterizedTest
    @FieldSource("ALL")
    void whatFallsShortStandsInExactlyOneAction(Made made) {
        List<String> gaps = made.checklist().actions().stream()
                .flatMap(action -> action.origin().gaps().stream())
                .toList();
        assertThat(gaps)
                .containsExactlyInAnyOrderElementsOf(
                        ids(made.obligations(Word.PARTIAL, Word.NOT_MET, Word.GAP, Word.CURABLE)));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void whatIsOpenIsWantedByAQuestion(Made made) {
        Set<String> wanted = made.checklist().of(WorkPhase.FIND_OUT).stream()
                .flatMap(action -> action.origin().requirements().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(wanted).containsAll(ids(made.obligations(Word.OPEN)));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void whatDoesNotApplyStandsNowhere(Made made) {
        assertThat(made.checklist().actions().stream()
                        .flatMap(action ->
                                Stream.concat(action.origin().requirements().stream(), action.origin().gaps().stream()))
                        .filter(id -> made.findings().finding(id).word() == Word.NOT_APPLICABLE))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void nothingStandsBeforeWhatItNeeds(Made made) {
        needs(made, (action, before) -> {
            if (before.work() != WorkPhase.FIND_OUT && !isAmendment(action)) {
                assertThat(before.number())
                        .as(action.id() + " needs " + before.id())
                        .isLessThan(action.number());
            }
        });
    }

    /** Though some decisions come before they are drafted. */
    @ParameterizedTest
    @FieldSource("ALL")
    void changesOfLawStandFirst(Made made) {
        List<Action> actions = made.checklist().actions();
        long laws = actions.stream().filter(EveryChecklistTest::isAmendment).count();
        assertThat(actions.stream().limit(laws)).allMatch(EveryChecklistTest::isAmendment);
    }

    private static boolean isAmendment(Action action) {
        return action.id().startsWith("law:");
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void questionsStandLast(Made made) {
        List<WorkPhase> works =
                made.checklist().actions().stream().map(Action::work).toList();
        assertThat(works.subList(
                        works.size() - made.checklist().of(WorkPhase.FIND_OUT).size(), works.size()))
                .allMatch(WorkPhase.FIND_OUT::equals);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void nothingBeginsBeforeWhatItNeedsIsDone(Made made) {
        needs(made, (action, before) -> {
            inOrder(before.timing().ready(), action.timing().begins(), action, before);
            inOrder(before.timing().doneBy(), action.timing().beginBy(), action, before);
        });
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void theDaysOfAnActionAreInOrder(Made made) {
        made.checklist().actions().forEach(action -> {
            Timing days = action.timing();
            inOrder(days.begins(), days.ready(), action, action);
            inOrder(days.begins(), days.beginBy(), action, action);
            inOrder(days.ready(), days.doneBy(), action, action);
            inOrder(days.beginBy(), days.doneBy(), action, action);
            assertThat(days.isLate() && days.doneBy().isPresent())
                    .as(action.id())
                    .isFalse();
            assertThat(days.legs().stream().mapToInt(leg -> leg.stage().days()).sum())
                    .as(action.id())
                    .isLessThanOrEqualTo(days.ready()
                            .map(day ->
                                    (int) ChronoUnit.DAYS.between(days.begins().orElseThrow(), day))
                            .orElse(0));
        });
    }

    private static void inOrder(Optional<LocalDate> first, Optional<LocalDate> second, Action action, Action before) {
        if (first.isPresent() && second.isPresent()) {
            assertThat(first.get()).as(before.id() + " before " + action.id()).isBeforeOrEqualTo(second.get());
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void whatIsDoneWaitsForNothing(Made made) {
        needs(made, (action, before) -> assertThat(action.state() == TaskState.DONE && before.state() != TaskState.DONE)
                .as(action.id() + " is done and needs " + before.id())
                .isFalse());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void nothingIsAskedForOnADayThatIsOver(Made made) {
        assertThat(made.checklist().actions().stream().flatMap(action -> Stream.of(
                                action.timing().begins(),
                                action.timing().ready(),
                                action.timing().beginBy(),
                                action.timing().doneBy())
                        .flatMap(Optional::stream)))
                .allMatch(day -> !day.isBefore(made.asked().asOf()));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void actionsAreNumberedAndNamedOnce(Made made) {
        List<Action> actions = made.checklist().actions();
        assertThat(actions).extracting(Action::id).doesNotHaveDuplicates();
        assertThat(actions)
                .extracting(Action::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, actions.size()).boxed().toList());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void eachActionSaysWhatItIsWhoseItIsWhenItIsDueAndWhatProvesIt(Made made) {
        assertThat(made.checklist().actions()).allSatisfy(action -> {
            assertThat(action.title()).isNotBlank();
            assertThat(action.owners()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(action.timing().says()).isNotBlank();
            assertThat(action.progress().proof()).isNotBlank();
            assertThat(action.progress().because()).isNotBlank();
            assertThat(action.needs()).doesNotHaveDuplicates().doesNotContain(action.id());
            if (action.work() != WorkPhase.FIND_OUT) {
                assertThat(action.origin().basis())
                        .as("basis of " + action.id())
                        .isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void theCountsSum(Made made) {
        Checklist checklist = made.checklist();
        assertThat(Checklist.counts(checklist.actions()).values().stream().mapToInt(count -> count))
                .hasSize(TaskState.values().length);
        assertThat(sum(checklist.actions())).isEqualTo(checklist.actions().size());
        assertThat(Stream.of(WorkPhase.values())
                        .mapToInt(work -> sum(checklist.of(work)))
                        .sum())
                .isEqualTo(checklist.actions().size());
    }

    private static int sum(Collection<Action> actions) {
        return Checklist.counts(List.copyOf(actions)).values().stream()
                .mapToInt(count -> count)
                .sum();
    }

    /** The articles of the bill are the articles of the treaty in which a law is to be changed, and the bill is adopted once. */
    @ParameterizedTest
    @FieldSource("ALL")
    void eachChangeOfLawStandsInAnArticleOfTheBill(Made made) {
        List<Action> law = made.checklist().of(WorkPhase.LEGISLATE);
        assertThat(law.stream()
                        .map(action -> action.bill().orElseThrow().number())
                        .distinct()
                        .toList())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, (int)
                                law.stream().map(Action::bill).distinct().count())
                        .boxed()
                        .toList());
        List<Action> bills = made.checklist().actions().stream()
                .filter(action -> action.id().startsWith("bill:"))
                .toList();
        assertThat(bills).hasSize(law.isEmpty() ? 0 : 1);
        assertThat(bills).allSatisfy(bill -> assertThat(before(made, bill))
                .containsAll(law.stream().map(Action::id).toList()));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void eachDraftGoesWithAnActionAndHasNoEmptySlot(Made made) {
        assertThat(made.checklist().drafts())
                .extracting(Draft::id)
                .containsExactlyElementsOf(made.checklist().actions().stream()
                        .flatMap(action -> action.texts().stream())
                        .toList());
        assertThat(made.checklist().drafts()).allSatisfy(draft -> {
            assertThat(draft.paragraphs()).isNotEmpty().noneMatch(text -> text.isBlank());
            if (!draft.own()) {
                assertThat(draft.paragraphs()).noneMatch(text -> text.matches("(?s).*[{}].*"));
            }
        });
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void aCounterpartBelongsToAnotherTreatyAndIsAnObligation(Made made) {
        assertThat(made.checklist().actions().stream().flatMap(action -> action.origin().counterparts().stream()))
                .allSatisfy(finding -> {
                    assertThat(finding.requirement().instrument())
                            .isNotEqualTo(Lists.only(made.checklist()).treaty().id());
                    assertThat(finding.requirement().isObligation()).isTrue();
                });
    }

    private static List<String> ids(Stream<Finding> findings) {
        return findings.map(finding -> finding.requirement().id()).toList();
    }

    private static void needs(Made made, BiConsumer<Action, Action> check) {
        for (Action action : made.checklist().actions()) {
            action.needs().forEach(id -> check.accept(action, made.action(id)));
        }
    }

    /** All that an action needs, at one remove or more. */
    private static Set<String> before(Made made, Action action) {
        Set<String> all = new TreeSet<>();
        action.needs().forEach(id -> {
            all.add(id);
            all.addAll(before(made, made.action(id)));
        });
        return all;
    }
}
