package org.accede.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.accede.catalogue.ConsentInstrument;
import org.accede.catalogue.Instrument;
import org.accede.checklist.draft.DraftText;
import org.accede.checklist.table.Slots;
import org.accede.checklist.table.TaskTable;
import org.accede.checklist.task.Awaits;
import org.accede.checklist.task.Detail;
import org.accede.checklist.task.EntryIntoForce;
import org.accede.checklist.task.LastDay;
import org.accede.checklist.task.Task;
import org.accede.checklist.task.Timeframe;
import org.accede.crosswalk.Crosswalk;
import org.accede.engine.RuleBase;
import org.accede.engine.RuleRun;
import org.accede.finding.Findings;
import org.accede.profile.Late;
import org.accede.profile.Standing;
import org.accede.readiness.Way;

/**
 * Applies the rules on what is to be done to the findings and to the ways to the treaties, one by one, then joins what they share. Rules say what each paragraph asks somebody to
 * do, then how far each task has come and what it needs; tables say the rest; here they are only put together.
 */
public final class ChecklistPlanner {

    private final RuleBase rules;
    private final Crosswalk crosswalk;
    private final List<DraftText> texts;
    private final TaskTable table;

    /**
     * @param crosswalk what several treaties ask alike
     * @param texts the patterns of drafts, of all treaties
     * @param table what is said of tasks where no law has to be decided
     */
    public ChecklistPlanner(RuleBase rules, Crosswalk crosswalk, List<DraftText> texts, TaskTable table) {
        this.rules = rules;
        this.crosswalk = crosswalk;
        this.texts = texts;
        this.table = table;
    }

    /**
     * Plans what is to be done.
     *
     * @param enacted the findings with bills counted as law, if there are bills
     * @param ways to the treaties, one at least, as the rules on joining found them
     */
    public Checklist plan(Findings findings, Optional<Findings> enacted, List<Way> ways) {
        return plan(findings, enacted, ways, rule -> {});
    }

    /** As above, telling the name of each rule that fires, for tests. */
    Checklist plan(Findings findings, Optional<Findings> enacted, List<Way> ways, Consumer<String> fired) {
        List<Planned> planned =
                ways.stream().map(way -> planned(findings, enacted, way, fired)).toList();
        List<Merged> merged = new Joining(rules, crosswalk)
                .joined(planned.stream().map(Planned::entries).toList()).stream()
                        .map(parts -> new Merged(parts, ways.size() > 1))
                        .toList();
        return new Lister(planned, merged).checklist();
    }

    /** All that rules said, for the list to be put together. */
    Planned planned(Findings findings, Optional<Findings> enacted, Way way, Consumer<String> fired) {
        Instrument treaty = way.treaty();
        List<DraftText> own = texts.stream()
                .filter(text -> text.instrument().equals(treaty.id()))
                .toList();
        Standing standing = findings.profile().standing(treaty.id());
        Filings filings = new Filings(
                findings.profile().formalities(treaty.id()),
                filing -> Late.of(filing, treaty.filingTime(filing.article()), standing.on(findings.asOf())),
                own);
        OpenDuties duties = new OpenDuties(findings, enacted, treaty, filings);
        try (RuleRun session = rules.planning()) {
            session.tell(fired);
            session.insertAll(duties.paragraphs()).insertAll(duties.shortfalls());
            session.insertAll(filings.known()).insertAll(own);
            session.insert(standing);
            session.insertAll(way(way)).insertAll(treaty.doors());
            session.run("practice", "place");
            Timeframe days =
                    Days.of(way, findings.asOf(), session.all(LastDay.class), session.all(EntryIntoForce.class));
            List<Task> tasks = new ArrayList<>(
                    new QuestionGroups(findings.catalogue(), treaty, duties.paragraphs(), session.all(Awaits.class))
                            .tasks());
            tasks.addAll(new Tasks(session, duties.paragraphs(), filings, way).all());
            session.insertAll(tasks).insertAll(table.of(treaty.id()));
            session.insert(new Slots(treaty.depositary(), days));
            session.run("task");
            return new Planned(
                    findings,
                    way,
                    days,
                    session.all(ConsentInstrument.class).stream().sorted().toList(),
                    own,
                    tasks,
                    session.all(Detail.class));
        }
    }

    private static Stream<Object> way(Way way) {
        return Stream.of(
                        Stream.of(way.state(), way.door(), way.status()),
                        way.deadlines().stream(),
                        way.count().stream(),
                        way.progress().stream())
                .flatMap(facts -> facts);
    }
}
