package org.accede.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Requirement;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.input.Problems;
import org.accede.input.UsageException;
import org.accede.plan.Step;
import org.accede.report.Format;
import org.accede.report.gap.GapJson;
import org.accede.report.gap.GapReport;
import org.accede.report.gap.Hints;
import org.accede.report.pages.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Why a verdict is what it is, down to the section of the Act.",
        footer = {"", "Example: accede explain KEN BC-16"})
final class ExplainCommand extends ResultCommand {

    @Mixin
    private CountryArgument country;

    @Mixin
    private LawOptions law;

    @Mixin
    private PageFormatOption format;

    @Parameters(index = "1", paramLabel = "ID", description = "A requirement or an article, such as UN-28.4 or BC-16.")
    private String id;

    @Override
    public Integer call() {
        Format chosen = format.choose(file());
        Accede accede = accede();
        List<Requirement> asked = requirements(accede.catalogue());
        Dossier dossier = law.of(accede.dossier(accede.profile(country.name()), asOf()));
        Findings findings = dossier.findings();
        List<Finding> explained = asked.stream()
                .filter(Requirement::isAssessed)
                .map(requirement -> findings.finding(requirement.id()))
                .toList();
        Map<String, List<List<Step>>> remedies = new LinkedHashMap<>();
        ids(explained).forEach(one -> remedies.put(one, dossier.remedies(one)));
        print(
                chosen,
                colour -> Explanation.write(findings, explained, remedies, colour),
                out -> GapJson.explain(report(dossier), remedies, out));
        return 0;
    }

    /** As the gap report has it, hints among it. */
    private static GapReport report(Dossier dossier) {
        Hints hints = Hints.of(
                dossier.profile().on(dossier.asOf()),
                dossier.accede().register(dossier.profile().iso3()),
                dossier.accede().catalogue());
        return GapReport.of(dossier.findings(), List.of(), false, hints, List.of());
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.requirement().id()).toList();
    }

    private List<Requirement> requirements(Catalogue catalogue) {
        return catalogue
                .article(id)
                .map(Article::requirements)
                .or(() -> catalogue.requirement(id).map(List::of))
                .orElseThrow(() -> new UsageException(unknown(id, catalogue)));
    }

    static String unknown(String id, Catalogue catalogue) {
        List<String> ids = catalogue.articles().stream()
                .flatMap(article -> Stream.concat(
                        Stream.of(article.id()), article.requirements().stream().map(Requirement::id)))
                .distinct()
                .toList();
        return "There is no article or requirement '" + id + "'. "
                + Problems.nearest(id.toUpperCase(Locale.ROOT), ids)
                        .map(near -> "Did you mean " + near + "? ")
                        .orElse("")
                + "'accede list' shows all.";
    }
}
