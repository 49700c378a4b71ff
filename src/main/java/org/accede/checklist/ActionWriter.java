package org.accede.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.checklist.draft.Draft;
import org.accede.checklist.draft.Drafts;
import org.accede.checklist.task.Detail;
import org.accede.checklist.task.Paragraph;
import org.accede.checklist.task.StepPhase;
import org.accede.checklist.task.Task;
import org.accede.checklist.task.TaskKind;
import org.accede.checklist.task.Timing;
import org.accede.finding.Finding;
import org.accede.finding.Findings;

/** Writes a task as a line of the checklist, with what rules said of it and what the findings hold. */
final class ActionWriter {

    private final Findings findings;
    private final TaskDetails said;
    private final Drafts drafts;
    private final Map<String, BillArticle> bill;
    private final List<String> withDeposit;

    /**
     * @param bill its articles, by article of the treaty
     * @param withDeposit what goes to the depositary with the instrument
     */
    ActionWriter(
            Findings findings,
            TaskDetails said,
            Drafts drafts,
            Map<String, BillArticle> bill,
            List<String> withDeposit) {
        this.findings = findings;
        this.said = said;
        this.drafts = drafts;
        this.bill = bill;
        this.withDeposit = withDeposit;
    }

    Action action(Task task, int number, List<String> needs) {
        Detail.Meaning meaning = said.meanings().get(task.getId());
        Detail.InState state = said.states().get(task.getId());
        boolean deposits = task.phase().filter(StepPhase.DEPOSIT::equals).isPresent();
        return new Action(
                task.getId(),
                number,
                meaning.work(),
                meaning.title(),
                task.kind() == TaskKind.LAW ? Optional.of(bill.get(task.getArticleId())) : Optional.empty(),
                deposits && !state.isDone() ? withDeposit : Contents.of(task, findings.catalogue()),
                Routes.of(task),
                said.owners().get(task.getId()).owners(),
                needs,
                state.isDone() ? Timing.over() : said.times().get(task.getId()).timing(),
                new Progress(state.state(), state.because(), meaning.proof()),
                origin(task, meaning.basis()),
                drafts.of(task, state.state()).stream().map(Draft::id).toList());
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
