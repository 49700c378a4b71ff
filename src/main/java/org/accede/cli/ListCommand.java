package org.accede.cli;

import java.util.List;
import org.accede.Accede;
import org.accede.report.Format;
import org.accede.report.pages.CataloguePages;
import org.accede.report.pages.ListJson;
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

    @Mixin
    private PageFormatOption format;

    @Override
    public Integer call() {
        Format as = format.choose(file());
        Accede accede = accede();
        List<String> chosen = treaties.ids(accede.catalogue());
        print(
                as,
                colour -> CataloguePages.list(accede.catalogue(), chosen, colour),
                out -> ListJson.write(accede.catalogue(), chosen, out));
        return 0;
    }
}
