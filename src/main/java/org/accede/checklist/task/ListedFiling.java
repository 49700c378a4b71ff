package org.accede.checklist.task;

/** A filing that is a line of the checklist, whether or not a duty is decided under it. */
public record ListedFiling(String name) {}
