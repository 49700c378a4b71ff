package org.accede.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.accede.Accede;
import org.accede.catalogue.Catalogue;
import org.accede.input.Problems;
import org.accede.input.UsageException;
import org.accede.report.Format;
import org.accede.report.pages.CataloguePages;
import org.accede.report.pages.ShowJson;
import org.accede.report.template.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "A requirement with its elements, limits, options and relations to other treaties, concerns; an article; a topic with its questions.",
        footer = {
            "",
            "Examples: accede show BC-6, accede show UN-7.1, accede show preservation",
            "          accede show BC-16 --template"
        })
final class ShowCommand extends ResultCommand {

    @Parameters(paramLabel = "ID", description = "A requirement, an article, a topic or a fact.")
    private String id;

    @Option(
            names = "--template",
            description = "Its questions as a piece of a profile, to be pasted into one and filled in there.")
    private boolean template;

    @Mixin
    private PageFormatOption format;

    @Override
    public Integer call() {
        Format chosen = format.choose(file());
        Accede accede = accede();
        if (template) {
            if (chosen == Format.JSON) {
                throw new UsageException(
                        "--template writes a piece of a profile and nothing else. Leave out one of the two.");
            }
            print(Templates.questions(accede.catalogue(), id)
                    .orElseThrow(() -> new UsageException(unknown(accede.catalogue()))));
            return 0;
        }
        if (chosen == Format.JSON) {
            Consumer<OutputStream> json = ShowJson.of(accede.catalogue(), accede.crosswalk(), accede.concerns(), id)
                    .orElseThrow(() -> new UsageException(unknown(accede.catalogue())));
            print(chosen, colour -> "", json);
            return 0;
        }
        print(colour -> CataloguePages.show(accede.catalogue(), accede.crosswalk(), accede.concerns(), id, colour)
                .orElseThrow(() -> new UsageException(unknown(accede.catalogue()))));
        return 0;
    }

    private String unknown(Catalogue catalogue) {
        List<String> questions = Stream.concat(
                        catalogue.topics().keySet().stream(), catalogue.facts().keySet().stream())
                .toList();
        return Problems.nearest(id, questions)
                .map(near -> "There is no topic or question '" + id + "'. Did you mean " + near + "?")
                .orElseGet(() -> ExplainCommand.unknown(id, catalogue));
    }
}
