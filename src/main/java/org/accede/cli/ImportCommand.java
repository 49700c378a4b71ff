package org.accede.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.accede.Accede;
import org.accede.input.UsageException;
import org.accede.profile.ProfileText;
import org.accede.report.Format;
import org.accede.report.Report;
import org.accede.report.Reports;
import org.accede.workbook.Import;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Reads a workbook back into its profile. What changed is shown; if anything is wrong with it, nothing is written.",
        footer = {
            "",
            "Examples:",
            "  accede import q.xlsx --dry-run",
            "  accede import q.xlsx --into my-profile.json --clashes workbook"
        })
final class ImportCommand extends AccedeCommand {

    private static final long LARGEST = 10_000_000;

    @Parameters(
            paramLabel = "WORKBOOK",
            description = "The workbook or table (*.csv) that 'accede questionnaire' wrote, filled in.")
    private Path workbook;

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "The profile (default: the one of its country in countries/).")
    private Path into;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the profile to another file, and leave the one that was read as it is.")
    private Path out;

    @Option(names = "--dry-run", description = "Show what would change, and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--clashes",
            paramLabel = "SIDE",
            defaultValue = "ask",
            description = "What counts where both have changed: workbook, profile, or ask: write nothing (default).")
    private Import.Clashes clashes;

    @Option(names = "--format", paramLabel = "FORMAT", description = "Of what is shown: text or json (default: text).")
    private Format format;

    @Override
    public Integer call() {
        Format shown =
                FormatOption.choose(Optional.ofNullable(format), Optional.empty(), List.of(Format.TEXT, Format.JSON));
        Accede accede = accede();
        Import.Opened opened = Import.open(bytes(), workbook.toString());
        ProfileText profile = profile(accede, opened);
        Import.Result result = Import.read(opened, profile, accede.catalogue(), clashes);
        Report report = Reports.imported(result.preview(), asOf());
        if (shown == Format.JSON) {
            terminal().printJson(report::json);
        } else {
            terminal().print(report.text());
        }
        if (result.text().isEmpty()) {
            terminal().say("Nothing was written.");
            return Faults.BAD_INPUT;
        }
        if (!dryRun) {
            write(result.text().get(), profile);
        }
        return 0;
    }

    private void write(String text, ProfileText profile) {
        Path file = out == null ? Path.of(profile.file()) : out;
        if (out == null && text.equals(profile.text())) {
            terminal().say("Nothing has changed.");
            return;
        }
        saving().keep(text.getBytes(StandardCharsets.UTF_8), file);
        terminal().say("Written to " + file + ".");
    }

    private ProfileText profile(Accede accede, Import.Opened opened) {
        if (into != null) {
            return ProfileText.read(into);
        }
        boolean named = !opened.called().contains("/")
                && !opened.called().contains("\\")
                && !opened.called().endsWith(".json");
        Optional<Path> file = named ? accede.profileFile(opened.called()) : accede.profileFile(opened.iso3());
        if (file.isEmpty() && out == null) {
            throw new UsageException("There is no profile of " + opened.iso3()
                    + " in countries/. Name the one that it goes into with --into FILE, or a new one with --out FILE.");
        }
        return file.map(ProfileText::read)
                .orElseGet(() -> ProfileText.blank(accede.profileOrEmpty(opened.iso3()), out.toString()));
    }

    private byte[] bytes() {
        try {
            if (Files.isRegularFile(workbook) && Files.size(workbook) <= LARGEST) {
                return Files.readAllBytes(workbook);
            }
            throw new UsageException(
                    Files.exists(workbook)
                            ? workbook + " is no file, or larger than a workbook of ours can be (" + LARGEST / 1_000_000
                                    + " MB)."
                            : "There is no workbook " + workbook + ".");
        } catch (IOException e) {
            throw new UsageException("Cannot read " + workbook + " (" + e.getMessage() + ").");
        }
    }
}
