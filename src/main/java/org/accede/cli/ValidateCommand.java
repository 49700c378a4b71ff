package org.accede.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.Accede;
import org.accede.finding.Findings;
import org.accede.input.InvalidDocumentException;
import org.accede.input.UsageException;
import org.accede.report.Format;
import org.accede.report.Reports;
import org.accede.report.validate.ValidateReport;
import org.accede.validate.Checked;
import org.accede.validate.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description =
                "Checks profiles: errors, warnings, and how far the answers have come, each with where and what to do.",
        footer = {
            "",
            "Examples: accede validate KEN, accede validate countries/*.json --format json,",
            "accede validate - --instrument un <ken.json"
        })
final class ValidateCommand extends ResultCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Profiles, by path or by ISO code; - reads one from standard input.")
    private List<String> files = List.of();

    @Mixin
    private TreatiesOption treaties;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        Format chosen = format.choose(file(), Format.ALL_BUT_CALENDAR);
        if (files.stream().filter(Checked.STANDARD_INPUT::equals).count() > 1) {
            throw new UsageException("Standard input can be read once. Write - once.");
        }
        Accede accede = accede().loadRulesAhead();
        List<String> ids = treaties.ids(accede.catalogue());
        Optional<String> ofTheRegister = wrongInTheRegister(accede);
        ofTheRegister.ifPresent(terminal()::say);
        boolean allFine = ofTheRegister.isEmpty();
        List<Checked> checked = new ArrayList<>();
        for (String file : files) {
            Checked one = check(accede, file, ofTheRegister);
            allFine &= one.validation().isPresent();
            checked.add(one);
        }
        boolean anything = checked.stream().anyMatch(one -> one.validation().isPresent());
        if (anything || chosen == Format.JSON) {
            print(Reports.validate(new ValidateReport(asOf(), checked, ids, inputs(checked))), chosen);
        }
        return allFine ? 0 : 2;
    }

    private Checked check(Accede accede, String file, Optional<String> told) {
        try {
            return Checked.fine(file, validation(accede, file));
        } catch (InvalidDocumentException e) {
            if (told.filter(e.getMessage()::equals).isEmpty()) {
                terminal().say(e.getMessage());
            }
            return Checked.wrong(file, e);
        } catch (UsageException e) {
            terminal().say(e.getMessage());
            return Checked.wrong(file, e);
        }
    }

    private Validation validation(Accede accede, String file) {
        return file.equals(Checked.STANDARD_INPUT)
                ? accede.validate(input(), "standard input", asOf())
                : accede.validate(file, asOf());
    }

    /** Other commands read of the register no more than they need. */
    private static Optional<String> wrongInTheRegister(Accede accede) {
        try {
            accede.register();
            return Optional.empty();
        } catch (InvalidDocumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** The rules are the same for all files. */
    private static Map<String, String> inputs(List<Checked> checked) {
        Map<String, String> inputs = new LinkedHashMap<>();
        checked.stream()
                .flatMap(one -> one.validation().stream())
                .map(Validation::findings)
                .findFirst()
                .ifPresent((Findings findings) -> {
                    inputs.put("catalogue", findings.catalogueDigest());
                    inputs.put("rules", findings.rulesDigest());
                });
        return inputs;
    }
}
