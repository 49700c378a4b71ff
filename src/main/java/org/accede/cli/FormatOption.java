package org.accede.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.input.UsageException;
import org.accede.report.Format;
import picocli.CommandLine.Option;

/** The format of a result: the one that was asked for, or else the one that the name of its file stands for. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, markdown, json, csv, html, xlsx, docx, and for the checklist ics."
                    + " Default: what the name of --out ends with, or else text. xlsx and docx need --out.")
    private Format format;

    /** Settled before any work is done, so that a mistake is told at once. */
    Format choose(Optional<Path> out, List<Format> offered) {
        return choose(Optional.ofNullable(format), out, offered);
    }

    /** @param format that was asked for; empty if none was */
    static Format choose(Optional<Format> format, Optional<Path> out, List<Format> offered) {
        Format chosen = chosen(format, out, offered);
        if (!offered.contains(chosen)) {
            throw new UsageException(
                    "There is no " + chosen.id() + " of this report. Write one of: " + names(offered) + ".");
        }
        if (chosen.isBinary() && out.isEmpty()) {
            throw new UsageException("A " + chosen.id() + " is no text for a terminal. Name a file for it: --out FILE."
                    + chosen.extension());
        }
        return chosen;
    }

    /**
     * The format of the results for several countries: text on a terminal one after the other, everything else as a file each.
     *
     * @param out the folder for the files
     */
    Format chooseForSeveral(Optional<Path> out, List<Format> offered) {
        out.flatMap(Format::of).filter(named -> !Files.isDirectory(out.get())).ifPresent(named -> {
            throw new UsageException("--out " + out.get().getFileName()
                    + " is the name of one file. Name a folder for several countries, and --format " + named.id()
                    + " beside it.");
        });
        Format chosen = format == null ? Format.TEXT : format;
        if (!offered.contains(chosen)) {
            throw new UsageException(
                    "There is no " + chosen.id() + " of this report. Write one of: " + names(offered) + ".");
        }
        if (chosen != Format.TEXT && out.isEmpty()) {
            throw new UsageException("With several countries, " + chosen.id()
                    + " goes to a folder, one file a country. Name it: --out DIR.");
        }
        return chosen;
    }

    private static Format chosen(Optional<Format> asked, Optional<Path> out, List<Format> offered) {
        Optional<Format> named = out.flatMap(Format::of);
        if (asked.isEmpty()) {
            String extension = out.map(Format::extension).orElse("");
            if (named.isEmpty() && !extension.isEmpty()) {
                throw new UsageException("No format goes by the name ." + extension + ". Name one with --format: "
                        + names(offered) + ".");
            }
            return named.orElse(Format.TEXT);
        }
        Format format = asked.get();
        if (named.isPresent()
                && named.get() != format
                && (format.isBinary() || named.get().isBinary())) {
            throw new UsageException("--format " + format.id() + " and --out "
                    + out.get().getFileName() + " do not go together. Leave out --format, or name the file *."
                    + format.extension() + ".");
        }
        return format;
    }

    private static String names(List<Format> formats) {
        return formats.stream().map(Format::id).collect(Collectors.joining(", "));
    }
}
