package org.accede.cli;

import org.accede.Dossier;
import picocli.CommandLine.Option;

/** On what a verdict may rest. */
final class BasisOption {

    /** What counts. */
    enum What {
        ALL,
        READ
    }

    @Option(
            names = "--basis",
            paramLabel = "WHAT",
            defaultValue = "all",
            description = "all, or read: leave out what others reported and nobody read in the law (default: all).")
    private What basis;

    Dossier of(Dossier dossier) {
        return basis == What.READ ? dossier.asRead() : dossier;
    }
}
