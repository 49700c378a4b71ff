package org.accede.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.checklist.task.EntryIntoForce;
import org.accede.checklist.task.LastDay;
import org.accede.checklist.task.Timeframe;
import org.accede.readiness.KeyDate;
import org.accede.readiness.KeyDateKind;
import org.accede.readiness.StatusKind;
import org.accede.readiness.StepName;
import org.accede.readiness.Way;

/** Gathers the days between which everything happens from the way to a treaty. */
final class Days {

    private static final String NO_LAST_DAY = "no last day is set";
    private static final String FOLLOWS = "it follows from the day of the deposit";

    private Days() {}

    /**
     * @param lastDays the last days of steps, as rules found them
     * @param hanging on what the entry into force hangs besides the deposit, as rules found it
     */
    static Timeframe of(Way way, LocalDate asOf, List<LastDay> lastDays, List<EntryIntoForce> hanging) {
        boolean bound = way.status().isBound();
        Optional<LastDay> last = lastDays.stream()
                .filter(day -> day.step() == StepName.DEPOSITED)
                .findFirst();
        Optional<KeyDate> inForce = way.keyDates().stream()
                .filter(day -> day.kind() == KeyDateKind.IN_FORCE)
                .filter(day -> way.status().kind() != StatusKind.LEFT)
                .findFirst();
        return new Timeframe(
                asOf,
                bound ? Optional.empty() : way.state().proposed(),
                last.map(LastDay::date),
                last.map(LastDay::says).orElse(NO_LAST_DAY),
                inForce.map(KeyDate::date),
                inForce.map(KeyDate::says).orElseGet(() -> hanging.stream()
                        .map(EntryIntoForce::says)
                        .findFirst()
                        .orElse(FOLLOWS)),
                bound);
    }
}
