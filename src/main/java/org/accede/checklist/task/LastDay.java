package org.accede.checklist.task;

import java.time.LocalDate;

/**
 * The last day on which a step can be made, this day included, because a deadline runs out.
 *
 * @param step its id, such as deposited or signed
 */
public record LastDay(String instrument, String step, LocalDate date, String says) {}
