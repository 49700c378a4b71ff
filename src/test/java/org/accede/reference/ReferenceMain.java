package org.accede.reference;

import java.nio.file.Path;
import java.time.LocalDate;
import org.accede.catalogue.Catalogue;
import org.accede.profile.ProfileReader;
import org.accede.rules.CatalogueFiles;

/** Evaluates one profile without Drools and prints what came out: {@code ReferenceMain PROFILE}, for the timing of cold starts. */
public final class ReferenceMain {

    private ReferenceMain() {}

    public static void main(String[] args) {
        Catalogue catalogue = CatalogueFiles.builtIn().catalogue();
        Outcome outcome = new ReferenceEvaluator(catalogue)
                .evaluate(ProfileReader.read(Path.of(args[0]), catalogue), LocalDate.of(2026, 11, 21));
        StringBuilder text = new StringBuilder();
        outcome.requirements()
                .forEach((id, verdict) ->
                        text.append(id).append(' ').append(verdict).append('\n'));
        outcome.sums()
                .forEach((id, verdict) ->
                        text.append(id).append(" (all) ").append(verdict).append('\n'));
        System.out.print(text);
    }
}
