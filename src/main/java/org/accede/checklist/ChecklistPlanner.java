package org.accede.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.accede.catalogue.Instrument;
import org.accede.engine.RuleBase;
import org.accede.engine.RuleFault;
import org.accede.engine.RuleRun;
import org.accede.finding.Findings;
import org.accede.readiness.KeyDate;
import org.accede.readiness.StepStatus;
import org.accede.readiness.Way;

/**
 * Applies the rules on what is to be done to the findings and to the way to one treaty. Rules place each paragraph in a task, then say
 * what each task means; here they are only put together.
 */
public final class ChecklistPlanner {

    private static final String NO_LAST_DAY = "no last day is set";

    private final Findings findings;
    private final Matters matters;
    private final Way way;
    private final List<DraftText> texts;

    private ChecklistPlanner(Findings findings, Matters matters, Way way, List<DraftText> texts) {
        this.findings = findings;
        this.matters = matters;
        this.way = way;
        this.texts = texts;
    }

    /**
     * Plans the tasks.
     *
     * @param enacted the findings with bills counted as law, if there are bills
     * @param way to the treaty, as the rules on joining found it
     * @param texts the patterns of drafts, of all treaties
     */
    public static Checklist plan(
            RuleBase rules, Findings findings, Optional<Findings> enacted, Way way, List<DraftText> texts) {
        return plan(rules, findings, enacted, way, texts, rule -> {});
    }

    /** As above, telling the name of each rule that fires, for tests. */
    static Checklist plan(
            RuleBase rules,
            Findings findings,
            Optional<Findings> enacted,
            Way way,
            List<DraftText> texts,
            Consumer<String> fired) {
        List<DraftText> own = texts.stream()
                .filter(text -> text.instrument().equals(way.treaty().id()))
                .toList();
        Matters matters = new Matters(findings, enacted, way.treaty(), own);
        return new ChecklistPlanner(findings, matters, way, own).checklist(rules, fired);
    }

    private Checklist checklist(RuleBase rules, Consumer<String> fired) {
        try (RuleRun session = rules.planning()) {
            session.tell(fired);
            session.insertAll(matters.paragraphs());
            session.insertAll(way());
            session.run("place");
            List<LastDay> lastDays = session.all(LastDay.class);
            Horizon horizon = horizon(lastDays);
            List<Task> tasks = tasks(session, horizon, lastDays);
            session.insertAll(tasks);
            session.run("task");
            List<Deed> deeds = session.all(Deed.class).stream()
                    .sorted(Comparator.comparing(Deed::form))
                    .toList();
            return new Writing(findings, way, horizon, deeds, texts).checklist(tasks, session.all(Detail.class));
        }
    }

    private Stream<Object> way() {
        return Stream.of(
                        Stream.of(way.state(), way.door(), way.status()),
                        way.deadlines().stream(),
                        way.progress().stream())
                .flatMap(facts -> facts);
    }

    private Horizon horizon(List<LastDay> lastDays) {
        Instrument treaty = way.treaty();
        Optional<LastDay> last =
                lastDays.stream().filter(day -> day.step().equals("deposited")).findFirst();
        Optional<KeyDate> inForce = way.keyDates().stream()
                .filter(keyDate -> keyDate.id().equals("in-force"))
                .filter(keyDate -> !way.status().id().equals("left"))
                .findFirst();
        return new Horizon(
                findings.asOf(),
                way.status().isBound() ? Optional.empty() : way.state().proposed(),
                last.map(LastDay::date),
                last.map(LastDay::says).orElse(NO_LAST_DAY),
                inForce.map(KeyDate::date),
                inForce.map(KeyDate::says).orElse("it follows from the day of the deposit"),
                way.status().isBound(),
                treaty.depositary());
    }

    /** One task for each matter that rules placed, for each set of questions, for each step; and the bill, if there is anything to adopt. */
    private List<Task> tasks(RuleRun session, Horizon horizon, List<LastDay> lastDays) {
        List<Task> tasks = new ArrayList<>();
        for (Questions questions : matters.questions()) {
            String kind = questions.kind().equals("judgement") ? "judgement" : "facts";
            tasks.add(new Task(
                    kind,
                    questions.about(),
                    List.of(),
                    Optional.empty(),
                    Optional.of(questions),
                    Optional.empty(),
                    Optional.empty(),
                    horizon));
        }
        placed(session)
                .forEach((key, paragraphs) -> tasks.add(new Task(
                        key.kind(),
                        key.about(),
                        paragraphs,
                        key.kind().equals("filing") ? Optional.of(place(key.about(), paragraphs)) : Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        horizon)));
        List<String> decided = tasks.stream()
                .filter(task -> task.kind().equals("filing"))
                .map(Task::about)
                .toList();
        matters.filed(horizon.bound()).stream()
                .filter(name -> !decided.contains(name))
                .forEach(name -> tasks.add(new Task(
                        "filing",
                        name,
                        List.of(),
                        Optional.of(place(name, List.of())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        horizon)));
        List<Paragraph> law = tasks.stream()
                .filter(task -> task.kind().equals("law"))
                .flatMap(task -> task.paragraphs().stream())
                .toList();
        if (!law.isEmpty()) {
            tasks.add(new Task(
                    "bill",
                    way.treaty().id(),
                    law,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    horizon));
        }
        steps(session).forEach(stage -> tasks.add(step(stage, horizon, lastDays)));
        return tasks;
    }

    /** What a task is named by. */
    private record Key(String kind, String about) {}

    /** In the order of the treaty, whatever the order in which rules fired; a paragraph stands in one task, save for what is looked up. */
    private Map<Key, List<Paragraph>> placed(RuleRun session) {
        List<Placed> all = session.all(Placed.class);
        Map<Key, List<Paragraph>> placed = new LinkedHashMap<>();
        for (Paragraph paragraph : matters.paragraphs()) {
            List<Placed> of = all.stream()
                    .filter(one -> one.paragraph().getId().equals(paragraph.getId()))
                    .filter(one -> !one.kind().equals("look-up"))
                    .toList();
            if (of.size() > 1
                    || of.isEmpty() && paragraph.isReached() && paragraph.isWanting() && paragraph.isObligation()) {
                throw new RuleFault("the rules place " + paragraph.getId() + " in " + of.size() + " tasks: " + of);
            }
            all.stream()
                    .filter(one -> one.paragraph().getId().equals(paragraph.getId()))
                    .sorted(Comparator.comparing(Placed::kind))
                    .forEach(one -> placed.computeIfAbsent(new Key(one.kind(), one.about()), key -> new ArrayList<>())
                            .add(paragraph));
        }
        return placed;
    }

    private FilingPlace place(String name, List<Paragraph> paragraphs) {
        return matters.place(name, paragraphs);
    }

    private List<StepStatus> steps(RuleRun session) {
        List<StepStatus> taken =
                session.all(Milestone.class).stream().map(Milestone::stage).toList();
        return way.progress().stream().filter(taken::contains).toList();
    }

    private static Task step(StepStatus stage, Horizon horizon, List<LastDay> lastDays) {
        return new Task(
                "step",
                stage.getId(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(stage),
                lastDays.stream()
                        .filter(day -> day.step().equals(stage.getId()))
                        .findFirst(),
                horizon);
    }
}
