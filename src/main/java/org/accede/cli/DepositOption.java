package org.accede.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.input.UsageException;
import picocli.CommandLine.Option;

/** The day of a deposit to work with. */
final class DepositOption {

    @Option(
            names = "--deposit",
            paramLabel = "DATE",
            description = "Work out the dates for an instrument deposited on this day.")
    private LocalDate day;

    /** The day, if one was asked about: it cannot lie behind. */
    Optional<LocalDate> notBefore(LocalDate asOf) {
        if (day != null && day.isBefore(asOf)) {
            throw new UsageException(
                    "--deposit " + day + " lies before " + asOf + ". Name that day or a later one, or set --as-of.");
        }
        return Optional.ofNullable(day);
    }
}
