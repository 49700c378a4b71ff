package org.accede.readiness;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that runs out.
 *
 * @param until its last day, this day included; empty if it is not known or has no end
 */
public record Deadline(
        String instrument,
        DeadlineKind kind,
        String says,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Basis basis,
        String pinpoint,
        String note) {

    public Deadline(
            String instrument,
            DeadlineKind kind,
            String says,
            LocalDate from,
            LocalDate until,
            Basis basis,
            String pinpoint,
            String note) {
        this(instrument, kind, says, Optional.of(from), Optional.of(until), basis, pinpoint, note);
    }

    /** One whose beginning is not known to the day. */
    public static Deadline until(
            String instrument,
            DeadlineKind kind,
            String says,
            LocalDate until,
            Basis basis,
            String pinpoint,
            String note) {
        return new Deadline(instrument, kind, says, Optional.empty(), Optional.of(until), basis, pinpoint, note);
    }

    /** One whose end is not known. */
    public static Deadline undated(
            String instrument, DeadlineKind kind, String says, Basis basis, String pinpoint, String note) {
        return new Deadline(instrument, kind, says, Optional.empty(), Optional.empty(), basis, pinpoint, note);
    }

    public String id() {
        return kind.id();
    }

    /** Whether its last day is known. */
    public boolean isDated() {
        return until.isPresent();
    }

    public LocalDate getLast() {
        return until.orElseThrow();
    }

    /** Whether the last day is over. */
    public boolean ranOutBy(LocalDate asOf) {
        return until.map(last -> asOf.isAfter(last)).orElse(false);
    }

    /** Days until the last day: 0 on the last day itself. */
    public Optional<Long> daysLeft(LocalDate asOf) {
        return until.map(last -> Dates.days(asOf, last));
    }
}
