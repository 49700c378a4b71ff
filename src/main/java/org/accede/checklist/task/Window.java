package org.accede.checklist.task;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Between which days a task can be done, whatever it needs and however long it takes.
 *
 * @param notBefore the first day on which it can begin
 * @param latest the last day on which it can be done, this day included
 * @param awaited whether it begins with a day that nobody knows yet
 * @param says the same in words
 */
public record Window(Optional<LocalDate> notBefore, Optional<LocalDate> latest, boolean awaited, String says) {

    /** Within the days of both. */
    public Window and(Window other) {
        return new Window(
                Stream.of(notBefore, other.notBefore).flatMap(Optional::stream).max(LocalDate::compareTo),
                Stream.of(latest, other.latest).flatMap(Optional::stream).min(LocalDate::compareTo),
                awaited || other.awaited,
                says.equals(other.says) ? says : says + "; " + other.says);
    }
}
