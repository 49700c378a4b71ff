package org.accede.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.accede.Accede;
import org.accede.report.pages.CataloguePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "The articles of the treaties.",
        footer = {"", "Example: accede list --instrument un"})
final class ListCatalogue implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private Shared shared;

    @Option(names = "--instrument", split = ",", paramLabel = "ID", description = "Treaties to list (default: all).")
    private List<String> instruments = List.of();

    @Override
    public Integer call() {
        Accede accede = shared.accede(main);
        shared.print(
                CataloguePages.list(
                        accede.catalogue(), Shared.instruments(instruments, accede.catalogue()), shared.colour()),
                main.results);
        return 0;
    }
}
