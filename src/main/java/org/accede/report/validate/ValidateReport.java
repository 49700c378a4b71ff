package org.accede.report.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.Instrument;
import org.accede.validate.Checked;
import org.accede.validate.Progress;
import org.accede.validate.Validation;

/**
 * What there is to say of some profiles.
 *
 * @param treaties whose articles are shown; empty for the one of which each profile answers most
 * @param inputs fingerprints of what went in
 */
public record ValidateReport(LocalDate asOf, List<Checked> files, List<String> treaties, Map<String, String> inputs) {

    int errors() {
        return files.stream().mapToInt(file -> file.errors().size()).sum();
    }

    int warnings() {
        return files.stream()
                .flatMap(file -> file.validation().stream())
                .mapToInt(one -> one.warnings().size())
                .sum();
    }

    /** How far a profile has come with the treaties whose articles are shown. */
    List<Progress.OfTreaty> shown(Validation validation) {
        Optional<Instrument> nearest = validation.progress().nearest();
        return validation.progress().treaties().stream()
                .filter(one -> treaties.isEmpty()
                        ? nearest.filter(one.treaty()::equals).isPresent()
                        : treaties.contains(one.treaty().id()))
                .toList();
    }
}
