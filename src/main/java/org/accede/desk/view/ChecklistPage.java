package org.accede.desk.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.Dossier;
import org.accede.catalogue.Instrument;
import org.accede.checklist.Action;
import org.accede.checklist.Assigned;
import org.accede.checklist.Checklist;
import org.accede.checklist.Course;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.Timeframe;
import org.accede.checklist.task.WorkPhase;
import org.accede.desk.action.Board;
import org.accede.desk.action.NotThere;

/**
 * What is to be done to join a treaty, as cards by stage or as a list; who, by when and how far is the team's.
 *
 * @param list whether it is a list
 * @param who whose tasks are shown alone; empty for all
 * @param mine the name of whoever looks at it; empty if nobody gave one
 * @param people those who see to something
 * @param stages as columns
 * @param besides what need not be seen at once
 */
public record ChecklistPage(
        Country country,
        Instrument treaty,
        List<Tab> tabs,
        boolean list,
        String who,
        String mine,
        List<String> people,
        Plan plan,
        Counted counted,
        FindOut findOut,
        List<Stage> stages,
        List<Besides> besides)
        implements CountryPage {

    /**
     * The days between which it happens, in words.
     *
     * @param planned as it was typed
     * @param wrong the message on it; empty for none
     * @param until how many days are left until the planned day; empty if none is planned
     * @param passed whether the planned day has passed
     * @param counts whether the days of tasks can be counted
     */
    public record Plan(
            boolean bound,
            String stands,
            String planned,
            String wrong,
            String inForce,
            String lastDay,
            Optional<Integer> until,
            boolean passed,
            boolean counts) {}

    /** Tasks ahead by what the team says of them, those that are late, and those that contradict the answers. */
    public record Counted(int all, int done, int inHand, int toDo, int leftOut, int late, int contradict) {}

    /** What has to be found out first: obligations that are open, topics to read up, judgements to obtain. */
    public record FindOut(int open, int topics, int judgements) {

        public boolean isNothing() {
            return open + topics + judgements == 0;
        }
    }

    /** @param name the key of its message */
    public record Stage(String name, List<TaskCard> cards) {}

    /** @param name the key of its message */
    public record Besides(String name, List<TaskCard> cards) {}

    /** The stages by the kinds of work that they are made of. */
    private static final Map<String, List<WorkPhase>> STAGES = byWork();

    private static Map<String, List<WorkPhase>> byWork() {
        Map<String, List<WorkPhase>> stages = new LinkedHashMap<>();
        stages.put("checklist.stage.decide", List.of(WorkPhase.DECIDE));
        stages.put("checklist.stage.legislate", List.of(WorkPhase.LEGISLATE));
        stages.put("checklist.stage.name", List.of(WorkPhase.ESTABLISH, WorkPhase.NOTIFY));
        stages.put("checklist.stage.deposit", List.of(WorkPhase.ADOPT));
        return stages;
    }

    public static ChecklistPage of(Asked asked) {
        return of(asked, Typing.NOTHING);
    }

    /**
     * What somebody typed and could not be kept.
     *
     * @param id of the action; empty for the planned day
     */
    public record Typing(String id, Map<String, String> fields, Map<String, String> wrong) {

        static final Typing NOTHING = new Typing("", Map.of(), Map.of());
    }

    /** The same with what could not be kept. */
    public static ChecklistPage of(Asked asked, Typing typing) {
        Dossier dossier = asked.dossier();
        Instrument treaty = treaty(asked);
        Board board = Board.of(asked.desk(), asked.file(), dossier, treaty);
        TaskCards cards = new TaskCards(asked, board, treaty, typing);
        String who = asked.one("who").orElse("");
        List<Action> shown = board.checklist().actions().stream()
                .filter(action -> who.isEmpty() || action.assigned().who().equalsIgnoreCase(who))
                .toList();
        return new ChecklistPage(
                Country.of(asked, dossier.findings()),
                treaty,
                tabs(asked, treaty),
                asked.one("view").filter("list"::equals).isPresent(),
                who,
                asked.person().name(),
                board.checklist().actions().stream()
                        .map(action -> action.assigned().who())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                plan(asked, board, typing),
                counted(board.checklist()),
                findOut(board.checklist()),
                STAGES.entrySet().stream()
                        .map(stage -> new Stage(
                                stage.getKey(),
                                shown.stream()
                                        .filter(action -> isAhead(action)
                                                && stage.getValue().contains(action.work()))
                                        .map(cards::card)
                                        .toList()))
                        .toList(),
                besides(shown, cards));
    }

    /** The treaty that the address names, or else the first. */
    public static Instrument treaty(Asked asked) {
        String id = asked.at("t");
        return id == null ? asked.treaty() : asked.catalogue().instrument(id).orElseThrow(() -> new NotThere(id));
    }

    private static List<Tab> tabs(Asked asked, Instrument treaty) {
        return asked.catalogue().instruments().stream()
                .map(one -> new Tab(
                        one.shortTitle(),
                        asked.address("/c/" + asked.place().id() + "/checklist/" + one.id()),
                        one.equals(treaty)))
                .toList();
    }

    /** Whether it stands on the board: what is done, what nothing calls for and what comes later stands below it. */
    private static boolean isAhead(Action action) {
        return action.state().isPending() || !action.assigned().isNothing() && action.state() == TaskState.OPTIONAL;
    }

    private static List<Besides> besides(List<Action> shown, TaskCards cards) {
        List<Besides> besides = new ArrayList<>();
        List<Action> after = shown.stream()
                .filter(action -> action.work() == WorkPhase.AFTER && action.state() != TaskState.DONE)
                .toList();
        List<Action> optional = shown.stream()
                .filter(action -> action.state() == TaskState.OPTIONAL && !isAhead(action))
                .filter(action -> action.work() != WorkPhase.AFTER)
                .toList();
        List<Action> behind = shown.stream()
                .filter(action -> action.state() == TaskState.DONE)
                .toList();
        for (var part : List.of(
                Map.entry("checklist.after", after),
                Map.entry("checklist.optional", optional),
                Map.entry("checklist.behind", behind))) {
            if (!part.getValue().isEmpty()) {
                besides.add(new Besides(
                        part.getKey(), part.getValue().stream().map(cards::card).toList()));
            }
        }
        return besides;
    }

    private static Plan plan(Asked asked, Board board, Typing typing) {
        Course course = board.checklist().courses().get(0);
        Timeframe days = course.days();
        LocalDate today = asked.asOf();
        boolean isTyped = typing.id().isEmpty() && !typing.fields().isEmpty();
        return new Plan(
                days.bound(),
                course.way().status().says(),
                isTyped
                        ? typing.fields().getOrDefault("deposit", "")
                        : board.planned().map(asked.words()::day).orElse(""),
                isTyped ? typing.wrong().getOrDefault("deposit", "") : "",
                days.inForce().map(asked.words()::day).orElse(days.inForceSays()),
                days.last().map(asked.words()::day).orElse(days.lastSays()),
                board.planned().filter(day -> !day.isBefore(today)).map(day ->
                        (int) ChronoUnit.DAYS.between(today, day)),
                board.planned().filter(day -> day.isBefore(today)).isPresent(),
                board.isCounted(today));
    }

    private static Counted counted(Checklist checklist) {
        List<Action> ahead = checklist.actions().stream()
                .filter(action ->
                        isAhead(action) && STAGES.values().stream().anyMatch(all -> all.contains(action.work())))
                .toList();
        return new Counted(
                ahead.size(),
                (int) ahead.stream().filter(is(Assigned.Status.DONE)).count(),
                (int) ahead.stream().filter(is(Assigned.Status.IN_HAND)).count(),
                (int) ahead.stream().filter(is(Assigned.Status.TO_DO)).count(),
                (int) ahead.stream().filter(is(Assigned.Status.LEFT_OUT)).count(),
                (int) ahead.stream()
                        .filter(action -> action.assigned().daysLate(checklist.asOf()) > 0)
                        .count(),
                (int) ahead.stream().filter(Action::isDoneByWordAlone).count());
    }

    private static java.util.function.Predicate<Action> is(Assigned.Status status) {
        return action -> action.assigned().status() == status;
    }

    private static FindOut findOut(Checklist checklist) {
        List<Action> asks = checklist.of(WorkPhase.FIND_OUT);
        int topics = (int) asks.stream().filter(ChecklistPage::isOfFacts).count();
        return new FindOut(checklist.courses().get(0).counts().openNow(), topics, asks.size() - topics);
    }

    private static boolean isOfFacts(Action action) {
        return action.id().startsWith("facts:");
    }

    /** All cards that stand in a stage. */
    public List<TaskCard> onTheBoard() {
        return stages.stream().flatMap(stage -> stage.cards().stream()).toList();
    }

    /** All that is shown, whether or not somebody has to act. */
    public Stream<TaskCard> all() {
        return Stream.concat(onTheBoard().stream(), besides.stream().flatMap(part -> part.cards().stream()));
    }

    /** Where the team's work is kept, within the folder of the profiles. */
    public String workFile() {
        return "desk/" + country.place().id() + ".work.json";
    }

    /** Where it stands. */
    public String path() {
        return country.at("checklist/" + treaty.id());
    }

    /** The same as a list or a board, with the tasks of somebody alone; of everybody if no name is given. */
    public String address(boolean asList, String whose) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (asList) {
            fields.put("view", "list");
        }
        if (!whose.isEmpty()) {
            fields.put("who", whose);
        }
        return path() + (fields.isEmpty() ? "" : "?" + Addresses.query(fields));
    }

    /** Whether somebody's tasks alone are wanted, and there is none. */
    public boolean isNobodys() {
        return !who.isEmpty() && all().findAny().isEmpty();
    }

    @Override
    public String title(Messages words) {
        return words.say(plan.bound() ? "checklist.title.party" : "checklist.title", treaty.shortTitle());
    }

    @Override
    public String tab() {
        return "checklist";
    }
}
