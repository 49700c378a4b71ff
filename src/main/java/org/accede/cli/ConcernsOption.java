package org.accede.cli;

import java.util.List;
import org.accede.Accede;
import org.accede.concern.Concern;
import picocli.CommandLine.Option;

/** Whether what critics said is shown. */
final class ConcernsOption {

    @Option(
            names = "--concerns",
            description = "Show what critics said of the treaty, by whom, and what would answer it.")
    private boolean shown;

    List<Concern> of(Accede accede) {
        return shown ? accede.concerns() : List.of();
    }
}
