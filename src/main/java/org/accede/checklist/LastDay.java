package org.accede.checklist;

import java.time.LocalDate;

/**
 * The last day on which a step can be made, this day included, because a clock runs out.
 *
 * @param step its id, such as deposited or signed
 */
public record LastDay(String instrument, String step, LocalDate date, String says) {}
