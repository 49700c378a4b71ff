package org.accede.checklist.task;

/** Two tasks for two treaties that are done in one go. */
public record Together(TreatyTask first, TreatyTask second) {}
