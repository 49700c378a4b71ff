package org.accede.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.accede.Accede;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Requirement;
import org.accede.finding.Findings;
import org.accede.input.Problems;
import org.accede.input.UsageException;
import org.accede.report.pages.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Why a verdict is what it is, down to the section of the Act.",
        footer = {"", "Example: accede explain KEN BC-16"})
final class Explain implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private Shared shared;

    @Parameters(
            index = "0",
            paramLabel = "COUNTRY",
            description = "ISO code or name of a file in countries/, or a path.")
    private String country;

    @Parameters(index = "1", paramLabel = "ID", description = "A requirement or an article, such as UN-28.4 or BC-16.")
    private String id;

    @Override
    public Integer call() {
        Accede accede = shared.accede(main);
        List<Requirement> explained = requirements(accede.catalogue());
        Findings findings =
                accede.dossier(accede.profile(country), shared.asOf()).findings();
        shared.print(
                Explanation.write(
                        findings,
                        explained.stream()
                                .filter(Requirement::isAssessed)
                                .map(r -> findings.finding(r.id()))
                                .toList(),
                        shared.colour()),
                main.results);
        return 0;
    }

    private List<Requirement> requirements(Catalogue catalogue) {
        return catalogue
                .article(id)
                .map(article -> article.requirements())
                .or(() -> catalogue.requirement(id).map(List::of))
                .orElseThrow(() -> new UsageException(unknown(id, catalogue)));
    }

    static String unknown(String id, Catalogue catalogue) {
        List<String> ids = catalogue.articles().stream()
                .flatMap(article -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(article.id()),
                        article.requirements().stream().map(Requirement::id)))
                .distinct()
                .toList();
        return "There is no article or requirement '" + id + "'. "
                + Problems.nearest(id.toUpperCase(java.util.Locale.ROOT), ids)
                        .map(near -> "Did you mean " + near + "? ")
                        .orElse("")
                + "'accede list' shows all.";
    }
}
