package org.accede.checklist;

/**
 * A paragraph that belongs to a task.
 *
 * @param kind of the task, such as law, filing or authority
 * @param about what the task is about: the id of a paragraph or an article, or the name of a filing
 */
public record Placed(String kind, String about, Paragraph paragraph) {}
