package org.accede.checklist.task;

import java.util.List;
import java.util.Set;
import org.accede.verdict.Truth;

/** What one or several paragraphs of the treaty ask a State to do, or leave to it. */
public record DutyTask(TaskKind kind, String about, List<Paragraph> paragraphs) implements Task {

    @Override
    public String subject() {
        return about;
    }

    @Override
    public SubjectMatter matter() {
        return paragraphs.get(0).matter();
    }

    @Override
    public String pinpoints() {
        return Paragraph.pinpoints(paragraphs);
    }

    @Override
    public Set<String> requirements() {
        return Paragraph.ids(paragraphs);
    }

    public boolean isNotification() {
        return matter() == SubjectMatter.NOTIFICATION;
    }

    public boolean isFulfilled() {
        return paragraphs.stream().allMatch(Paragraph::isFulfilled);
    }

    public boolean isWanting() {
        return paragraphs.stream().anyMatch(Paragraph::isWanting);
    }

    /** Whether some of it is known to be asked of the State. */
    public boolean isAsked() {
        return paragraphs.stream().anyMatch(p -> p.finding().applies() == Truth.YES);
    }

    public boolean isDrafted() {
        return paragraphs.stream().allMatch(Paragraph::drafted);
    }

    public boolean isDueAtDeposit() {
        return paragraphs.stream().anyMatch(Paragraph::isDueAtDeposit);
    }

    /** Whether one of its paragraphs turns on a filing. */
    public boolean turnsOn(String filing) {
        return paragraphs.stream().anyMatch(p -> p.filings().contains(filing));
    }

    /** Whether one of its paragraphs waits for somebody to look up what was filed. */
    public boolean isToLookUp() {
        return paragraphs.stream().anyMatch(Paragraph::toLookUp);
    }
}
