package org.accede.desk.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.Dossier;
import org.accede.catalogue.Article;
import org.accede.catalogue.Requirement;
import org.accede.crosswalk.Relation;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.report.gap.Others;

/** What stands beside an article: the same duty in other treaties, and law of other countries. */
final class Elsewhere {

    private Elsewhere() {}

    static List<ArticlePage.Twins> twins(Dossier dossier, Article article) {
        Findings findings = dossier.findings();
        Map<String, List<ArticlePage.Twin>> byTreaty = new LinkedHashMap<>();
        for (Requirement requirement : article.requirements()) {
            for (Relation relation : dossier.accede().crosswalk().relations(requirement.id())) {
                Finding other = findings.finding(relation.second());
                if (other != null) {
                    byTreaty.computeIfAbsent(other.requirement().instrument(), treaty -> new ArrayList<>())
                            .add(new ArticlePage.Twin(
                                    other.requirement().article(),
                                    other.requirement().pinpoint(),
                                    Marked.of(other),
                                    requirement.pinpoint() + " "
                                            + relation.type().words() + " this"));
                }
            }
        }
        List<ArticlePage.Twins> twins = new ArrayList<>();
        byTreaty.forEach((treaty, list) -> twins.add(new ArticlePage.Twins(
                findings.catalogue().instrument(treaty).orElseThrow().shortTitle(), list)));
        return twins;
    }

    /** Law of other profiles of the folder that does what is lacking here, as far as they are worked out already. */
    static List<String> others(Asked asked, Dossier dossier, Article article) {
        List<Findings> known = asked.desk().all().stream()
                .filter(file -> !file.id().equals(asked.place().id()))
                .flatMap(file -> asked.desk().known(file, asked.asOf()).stream())
                .map(Dossier::findings)
                .toList();
        Others others = Others.of(known);
        return article.requirements().stream()
                .map(requirement -> dossier.findings().finding(requirement.id()))
                .filter(finding -> finding != null)
                .flatMap(finding -> others.inShort(finding, dossier.profile().iso3()).stream()
                        .map(law -> finding.requirement().pinpoint() + ": " + law))
                .toList();
    }
}
