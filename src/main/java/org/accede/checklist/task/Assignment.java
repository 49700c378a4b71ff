package org.accede.checklist.task;

/**
 * A paragraph that belongs to a task.
 *
 * @param about what the task is about: the id of a paragraph, an article or a treaty, or the name of a filing
 */
public record Assignment(TaskKind kind, String about, Paragraph paragraph) {

    /** The treaty's bill holds it too. */
    public Assignment toBill() {
        return paragraph.to(TaskKind.BILL, paragraph.getInstrument());
    }
}
