package org.accede.report.delta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.finding.Counts;

/**
 * What an article asks beyond the other treaty, and how the law stands on that.
 *
 * @param says what the crosswalk has to say of it
 */
public record Addition(Article article, Beyond beyond, List<DeltaReport.Row> rows, List<String> says, Counts counts) {

    /** By article, in the order of the treaty. */
    static List<Addition> of(List<DeltaReport.Row> rows, Beyond beyond, Catalogue catalogue) {
        Map<String, List<DeltaReport.Row>> byArticle = new LinkedHashMap<>();
        rows.stream().filter(row -> row.beyond() == beyond).forEach(row -> byArticle
                .computeIfAbsent(row.here().requirement().article(), article -> new ArrayList<>())
                .add(row));
        return byArticle.entrySet().stream()
                .map(one -> new Addition(
                        catalogue.article(one.getKey()).orElseThrow(),
                        beyond,
                        List.copyOf(one.getValue()),
                        says(one.getValue(), beyond),
                        counts(one.getValue(), catalogue)))
                .toList();
    }

    /** What asks more says so under the name of each paragraph; why nothing corresponds is mostly the same for the whole article. */
    private static List<String> says(List<DeltaReport.Row> rows, Beyond beyond) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        rows.forEach(row -> row.compared().forEach(says -> ids.computeIfAbsent(says, each -> new ArrayList<>())
                .add(row.here().requirement().id())));
        return ids.entrySet().stream()
                .map(one ->
                        beyond == Beyond.MORE ? String.join(", ", one.getValue()) + ": " + one.getKey() : one.getKey())
                .toList();
    }

    static Counts counts(List<DeltaReport.Row> rows, Catalogue catalogue) {
        return Counts.of(rows.stream().map(DeltaReport.Row::here).toList(), catalogue);
    }

    /** The ids of its obligations. */
    public List<String> ids() {
        return rows.stream().map(row -> row.here().requirement().id()).toList();
    }
}
