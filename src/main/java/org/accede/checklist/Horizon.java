package org.accede.checklist;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days between which everything happens.
 *
 * @param proposed the day of the deposit that was asked about
 * @param last the last day on which the instrument can be deposited, this day included, where something sets one
 * @param lastSays what sets it; empty where nothing does
 * @param inForce the first day on which the treaty is, or would be, in force for the State
 * @param inForceSays how that day is found, or why there is none
 * @param bound whether the State is bound already
 * @param depositary who receives instruments and notifications
 */
public record Horizon(
        LocalDate asOf,
        Optional<LocalDate> proposed,
        Optional<LocalDate> last,
        String lastSays,
        Optional<LocalDate> inForce,
        String inForceSays,
        boolean bound,
        String depositary) {}
