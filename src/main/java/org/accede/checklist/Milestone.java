package org.accede.checklist;

import org.accede.readiness.StepStatus;

/** A step of the way that is a line of the checklist. */
public record Milestone(StepStatus stage) {}
