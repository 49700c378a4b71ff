package org.accede.checklist.task;

/** All that falls short of a duty was asked of practice and not of the law. */
public record PracticeAlone(String requirement) {}
