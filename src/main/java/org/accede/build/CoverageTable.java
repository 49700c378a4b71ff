package org.accede.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.CatalogueBundle;
import org.accede.catalogue.Instrument;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Problem;

/**
 * Prints, for each article, the paragraphs that the treaty has and where they are: {@code CoverageTable RULES_FOLDER}. A paragraph
 * that is nowhere ends the build.
 */
public final class CoverageTable {

    private static final String LINE = "%-8s %-62s %5s %8s %6s %8s%n";

    private CoverageTable() {}

    public static void main(String[] args) {
        System.out.print(write(Path.of(args[0])));
    }

    /** The table of a rules folder. */
    static String write(Path rules) {
        Catalogue catalogue = CatalogueBundle.fromFolder(rules).catalogue();
        StringBuilder out = new StringBuilder();
        List<Problem> problems = new ArrayList<>();
        for (Instrument instrument : catalogue.instruments()) {
            List<MapRow> map = MapRows.read(rules.resolve(instrument.id()).resolve("map-rows.csv"));
            List<Coverage> coverage = coverage(catalogue, instrument, map);
            coverage.forEach(each -> problems.addAll(each.problems()));
            out.append(table(instrument, map, coverage));
        }
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        return out.toString();
    }

    static List<Coverage> coverage(Catalogue catalogue, Instrument instrument, List<MapRow> map) {
        return catalogue.articles(instrument).stream()
                .map(article -> Coverage.of(article, map))
                .toList();
    }

    private static String table(Instrument instrument, List<MapRow> map, List<Coverage> coverage) {
        StringBuilder out = new StringBuilder();
        out.append(String.format("%n%s (%s): where each paragraph is%n", instrument.title(), instrument.reference()));
        out.append(String.format(LINE, "article", "title", "rows", "encoded", "links", "nothing"));
        for (Coverage each : coverage) {
            Article article = each.article();
            out.append(String.format(
                    LINE,
                    article.id(),
                    cut(article.title()),
                    each.rows().size(),
                    each.encoded(),
                    each.links(),
                    article.asksNothing().size()));
            article.asksNothing()
                    .forEach(nothing -> out.append(
                            String.format("         %s asks nothing: %s%n", nothing.row(), nothing.because())));
        }
        out.append(String.format(
                LINE,
                "",
                coverage.size() + " articles",
                sum(coverage, each -> each.rows().size()),
                sum(coverage, Coverage::encoded),
                sum(coverage, Coverage::links),
                sum(coverage, each -> each.article().asksNothing().size())));
        return out.append(later(map, coverage)).toString();
    }

    private static long sum(List<Coverage> coverage, java.util.function.ToLongFunction<Coverage> count) {
        return coverage.stream().mapToLong(count).sum();
    }

    private static String cut(String title) {
        return title.length() <= 62 ? title : title.substring(0, 59) + "...";
    }

    /** The articles of the map that have no file yet. */
    private static String later(List<MapRow> map, List<Coverage> coverage) {
        Set<String> articles = map.stream().map(MapRow::article).collect(Collectors.toCollection(LinkedHashSet::new));
        coverage.forEach(each -> articles.remove(each.article().id()));
        long rows = map.stream().filter(row -> articles.contains(row.article())).count();
        return articles.isEmpty()
                ? ""
                : String.format("Not yet encoded (%d paragraphs): %s%n", rows, String.join(", ", articles));
    }
}
