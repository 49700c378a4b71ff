package org.accede.build;

import java.io.IOException;
import java.nio.file.Path;
import org.accede.catalogue.CatalogueBundle;
import org.accede.engine.RuleCompiler;

/** Compiles the rules and bundles the catalogue: {@code Build RULES_FOLDER OUTPUT_FOLDER}. */
public final class Build {

    private Build() {}

    public static void main(String[] args) throws IOException {
        CatalogueBundle.bundle(Path.of(args[0]), Path.of(args[1]));
        RuleCompiler.main(args);
    }
}
