package org.accede.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.accede.Accede;
import org.accede.catalogue.Catalogue;
import org.accede.input.Problems;
import org.accede.input.UsageException;
import org.accede.report.pages.CataloguePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "A requirement with its elements, limits, options and relations to other treaties, concerns; an article; a topic with its questions.",
        footer = {"", "Examples: accede show BC-6, accede show UN-7.1, accede show preservation"})
final class Show implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private Shared shared;

    @Parameters(paramLabel = "ID", description = "A requirement, an article, a topic or a fact.")
    private String id;

    @Override
    public Integer call() {
        Accede accede = shared.accede(main);
        shared.print(
                CataloguePages.show(accede.catalogue(), accede.crosswalk(), accede.concerns(), id, shared.colour())
                        .orElseThrow(() -> new UsageException(unknown(accede.catalogue()))),
                main.results);
        return 0;
    }

    private String unknown(Catalogue catalogue) {
        List<String> questions = Stream.concat(
                        catalogue.topics().keySet().stream(), catalogue.facts().keySet().stream())
                .toList();
        return Problems.nearest(id, questions)
                .map(near -> "There is no topic or question '" + id + "'. Did you mean " + near + "?")
                .orElseGet(() -> Explain.unknown(id, catalogue));
    }
}
