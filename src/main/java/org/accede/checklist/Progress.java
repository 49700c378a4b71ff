package org.accede.checklist;

import org.accede.checklist.task.TaskState;

/**
 * How far something has come.
 *
 * @param because why that is thought
 * @param proof what shows that it is done
 */
public record Progress(TaskState state, String because, String proof) {}
