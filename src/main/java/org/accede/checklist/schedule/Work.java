package org.accede.checklist.schedule;

import java.util.List;
import org.accede.catalogue.Stage;
import org.accede.checklist.task.Window;

/**
 * Something that takes its time.
 *
 * @param done whether it lies behind
 * @param idle whether nothing calls for it, so that it keeps nobody waiting
 * @param stages through which it goes, one after the other
 * @param needs ids of what has to be done before it begins
 */
public record Work(String id, boolean done, boolean idle, List<Stage> stages, Window window, List<String> needs) {}
