package org.accede.checklist.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.catalogue.Stage;

/**
 * One stage of an action on its days.
 *
 * @param begins the first day on which it can begin
 * @param ready the first day on which it can be done
 * @param doneBy the last day on which it has to be done, where something waits for it on a day that is set and can be kept
 */
public record Leg(Stage stage, LocalDate begins, LocalDate ready, Optional<LocalDate> doneBy) {}
