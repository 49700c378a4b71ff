package org.accede.checklist.task;

import org.accede.readiness.StepStatus;

/** A step of the way that is a line of the checklist. */
public record Milestone(StepStatus step) {}
