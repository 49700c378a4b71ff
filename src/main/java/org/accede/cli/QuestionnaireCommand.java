package org.accede.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.input.UsageException;
import org.accede.profile.Profile;
import org.accede.profile.ProfileText;
import org.accede.report.Format;
import org.accede.workbook.Choice;
import org.accede.workbook.Workbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "questionnaire",
        mixinStandardHelpOptions = true,
        description =
                "The questions of a profile as an Excel workbook to be filled in: a sheet a chapter, with the answers that the profile holds."
                        + " 'accede import' reads it back.",
        footer = {
            "",
            "Examples:",
            "  accede questionnaire KEN --instrument budapest --open --out q.xlsx",
            "  accede questionnaire KEN --instrument un --out q.csv",
            "  accede questionnaire KEN --reviewer \"human rights\" --out review.xlsx"
        })
final class QuestionnaireCommand extends AccedeCommand {

    @Mixin
    private CountryArgument country;

    @Mixin
    private TreatiesOption treaties;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The workbook to write, or a table (*.csv).")
    private Path out;

    @Option(
            names = "--open",
            description = "Only questions that nobody has answered and that can still change a verdict.")
    private boolean open;

    @Option(names = "--judgements", description = "Only what a named reviewer signs.")
    private boolean judgements;

    @Option(
            names = "--reviewer",
            paramLabel = "WORDS",
            description = "Only what one kind of reviewer signs, such as: human rights, data protection.")
    private String reviewer;

    @Override
    public Integer call() {
        boolean isTable = Format.extension(out).equals("csv");
        if (!isTable && !Format.extension(out).equals("xlsx")) {
            throw new UsageException("A questionnaire is an Excel workbook. Name it *.xlsx: --out " + out
                    + ".xlsx, or *.csv for the questions alone as one table.");
        }
        Accede accede = accede().loadRulesAhead();
        Profile profile = accede.profileOrEmpty(country.name());
        Dossier dossier = accede.dossier(profile, asOf());
        ProfileText text = accede.profileFile(country.name())
                .map(ProfileText::read)
                .orElseGet(() -> ProfileText.blank(profile, profile.iso3()));
        Choice choice = new Choice(treaties.ids(accede.catalogue()), open, judgements, Optional.ofNullable(reviewer));
        saving().save(
                        isTable ? Workbook.writeTable(dossier, text, choice) : Workbook.write(dossier, text, choice),
                        out);
        return 0;
    }
}
