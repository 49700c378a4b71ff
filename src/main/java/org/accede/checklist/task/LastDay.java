package org.accede.checklist.task;

import java.time.LocalDate;
import org.accede.readiness.StepName;

/** The last day on which a step can be made, this day included, because a deadline runs out. */
public record LastDay(String instrument, StepName step, LocalDate date, String says) {}
