package org.accede.checklist;

import java.util.List;
import org.accede.catalogue.Instrument;
import org.accede.checklist.draft.Drafts;
import org.accede.checklist.task.Detail;
import org.accede.checklist.task.Paragraph;
import org.accede.checklist.task.StepPhase;
import org.accede.checklist.task.Task;
import org.accede.finding.Finding;
import org.accede.finding.Findings;

/** Gathers what rules said of a task and what the findings hold. */
final class EntryWriter {

    private final Findings findings;
    private final Instrument treaty;
    private final TaskDetails said;
    private final Drafts drafts;
    private final List<String> withDeposit;

    /** @param withDeposit what goes to the depositary with the instrument */
    EntryWriter(Findings findings, Instrument treaty, TaskDetails said, Drafts drafts, List<String> withDeposit) {
        this.findings = findings;
        this.treaty = treaty;
        this.said = said;
        this.drafts = drafts;
        this.withDeposit = withDeposit;
    }

    Entry entry(Task task) {
        String id = task.getId();
        Detail.Meaning meaning = said.meanings().get(id);
        Detail.InState state = said.states().get(id);
        boolean deposits = task.phase().filter(StepPhase.DEPOSIT::equals).isPresent();
        return new Entry(
                treaty,
                task,
                meaning,
                said.owners().get(id).owners(),
                deposits && !state.isDone() ? Contents.holding(withDeposit) : Contents.of(task, findings.catalogue()),
                Routes.of(task),
                said.stages().get(id).stages(),
                said.times().get(id).window(),
                state,
                origin(task, meaning.basis()),
                drafts.of(task, state.state()),
                said.needs(id));
    }

    private Origin origin(Task task, String basis) {
        List<String> requirements = List.copyOf(task.requirements());
        boolean shared = task.kind().isShared();
        return new Origin(
                basis,
                requirements,
                shared ? List.of() : gaps(task),
                shared ? List.of() : counterparts(task),
                requirements.stream().anyMatch(this::isUnverified));
    }

    private static List<String> gaps(Task task) {
        return task.paragraphs().stream()
                .filter(p -> p.isObligation() && (p.isGap() || p.isCurable()))
                .map(Paragraph::getId)
                .toList();
    }

    /** What other treaties ask alike, where it is an obligation. */
    private List<Finding> counterparts(Task task) {
        return task.paragraphs().stream()
                .filter(Paragraph::isWanting)
                .flatMap(p -> p.finding().requirement().counterparts().stream())
                .distinct()
                .map(findings::finding)
                .filter(finding -> finding != null && finding.requirement().isObligation())
                .toList();
    }

    private boolean isUnverified(String requirement) {
        return !findings.finding(requirement).requirement().confidence().verified();
    }
}
