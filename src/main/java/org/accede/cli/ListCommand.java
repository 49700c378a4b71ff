package org.accede.cli;

import java.util.List;
import org.accede.Accede;
import org.accede.report.pages.CataloguePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "The treaties, by the names that --instrument takes, and their articles.",
        footer = {"", "Example: accede list --instrument un"})
final class ListCommand extends ResultCommand {

    @Mixin
    private TreatiesOption treaties;

    @Override
    public Integer call() {
        Accede accede = accede();
        List<String> chosen = treaties.ids(accede.catalogue());
        print(colour -> CataloguePages.list(accede.catalogue(), chosen, colour));
        return 0;
    }
}
