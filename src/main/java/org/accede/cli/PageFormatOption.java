package org.accede.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.accede.report.Format;
import picocli.CommandLine.Option;

/** The format of a page that is read on a terminal, or by a program. */
final class PageFormatOption {

    private static final List<Format> OFFERED = List.of(Format.TEXT, Format.JSON);

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or json. Default: what the name of --out ends with, or else text.")
    private Format format;

    /** Settled before any work is done, so that a mistake is told at once. */
    Format choose(Optional<Path> out) {
        return FormatOption.choose(Optional.ofNullable(format), out, OFFERED);
    }
}
