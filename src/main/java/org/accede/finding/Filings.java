package org.accede.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.catalogue.Article;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;

/** The declarations and reservations that would cure a verdict: those that are needed together, and those of which one is enough. */
final class Filings {

    private Filings() {}

    /** In words: "the declaration under Article 2", "the declaration under Article 6(1)(b) or the reservation under Article 6(3)". */
    static String thatCure(Finding finding) {
        List<Set<String>> needed = new ArrayList<>();
        finding.elements().stream()
                .filter(ElementResult::fallsShort)
                .map(element -> ways(finding.requirement(), element.formalities()))
                .filter(ways -> !ways.isEmpty())
                .distinct()
                .forEach(needed::add);
        return needed.stream()
                .filter(ways -> needed.stream().noneMatch(other -> other != ways && ways.containsAll(other)))
                .map(ways -> String.join(" or ", ways))
                .collect(Collectors.joining(" and "));
    }

    /** What covers the conditions of the law is needed together; what lets the law leave something out is enough by itself. */
    private static Set<String> ways(Requirement requirement, List<Formality> formalities) {
        Set<String> conditions = new LinkedHashSet<>();
        Set<String> ways = new LinkedHashSet<>();
        formalities.stream().filter(Formality::canStillBeMade).forEach(formality -> {
            String words = "the " + formality.by() + " under " + Article.place(formality.article());
            (isOfCondition(requirement, formality) ? conditions : ways).add(words);
        });
        if (!conditions.isEmpty()) {
            Set<String> all = new LinkedHashSet<>(List.of(String.join(" and ", conditions)));
            all.addAll(ways);
            return all;
        }
        return ways;
    }

    private static boolean isOfCondition(Requirement requirement, Formality formality) {
        return requirement.permits().stream()
                .filter(permit -> permit.article().equals(formality.article()))
                .map(Permit::condition)
                .anyMatch(condition ->
                        condition.filter(formality.names()::contains).isPresent());
    }
}
