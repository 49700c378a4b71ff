package org.accede.paper.html;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.paper.Block;
import org.accede.paper.Filter;
import org.accede.paper.Paper;
import org.accede.paper.Table;

/**
 * Filters that need no script: boxes to tick, and rules of style that hide rows. A filter in which nothing is ticked hides nothing; rows
 * must fit all filters. A table without the tag of a filter does not hear it.
 */
final class Choosing {

    /** A row without a tag that others of its table have. */
    private static final String NONE = "";

    /** A row of a table that does not hear the filter. */
    private static final String ANY = "*";

    private final List<Filter> filters;
    private final List<Table> tables;

    /** The ids of the filters that look at a table: once a table, since all its rows have to be looked through. */
    private final Map<Table, Set<String>> heard = new IdentityHashMap<>();

    Choosing(Paper paper) {
        this.filters = paper.filters();
        this.tables = paper.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> tables(block))
                .toList();
    }

    private static Stream<Table> tables(Block block) {
        return block instanceof Table table ? Stream.of(table) : Stream.empty();
    }

    static String box(int filter, int choice) {
        return fields(filter) + "-" + (choice + 1);
    }

    static String fields(int filter) {
        return "filter-" + (filter + 1);
    }

    /** Whether any filter looks at the table. */
    boolean concern(Table table) {
        return !heard(table).isEmpty();
    }

    private Set<String> heard(Table table) {
        return heard.computeIfAbsent(table, one -> filters.stream()
                .map(Filter::id)
                .filter(id -> one.rows().stream().anyMatch(row -> row.tags().containsKey(id)))
                .collect(Collectors.toSet()));
    }

    /** Its tags for an attribute; null for none. */
    String tags(Table table, Table.Row row) {
        Map<String, String> all = new TreeMap<>(row.tags());
        if (concern(table)) {
            filters.forEach(filter -> all.put(filter.id(), choice(table, row, filter)));
        }
        String tags = all.entrySet().stream()
                .map(tag -> Tag.of(tag.getKey(), tag.getValue()))
                .collect(Collectors.joining(" "));
        return tags.isEmpty() ? null : tags;
    }

    /** What a filter finds in a row. */
    private String choice(Table table, Table.Row row, Filter filter) {
        return heard(table).contains(filter.id()) ? row.tags().getOrDefault(filter.id(), NONE) : ANY;
    }

    String rules() {
        StringBuilder css = new StringBuilder();
        for (int f = 0; f < filters.size(); f++) {
            Filter filter = filters.get(f);
            css.append(hide(ticked(f), Tag.of(filter.id(), NONE)));
            for (int c = 0; c < filter.choices().size(); c++) {
                String without = ticked(f) + ":not(:has(#" + box(f, c) + ":checked))";
                css.append(hide(
                        without, Tag.of(filter.id(), filter.choices().get(c).id())));
            }
        }
        return css.append(headings()).toString();
    }

    private static String ticked(int filter) {
        return ":has(#" + fields(filter) + " :checked)";
    }

    private static String hide(String when, String tag) {
        return ":root" + when + " tr" + selector(tag) + "{display:none}\n";
    }

    private static String selector(String tag) {
        return "[data-tags~=\"" + tag + "\"]";
    }

    /** Headings go with the last of their rows: they are hidden when anything is ticked, unless a row below them is still shown. */
    private String headings() {
        StringBuilder css = new StringBuilder();
        for (List<String> kind : kinds()) {
            StringBuilder when = new StringBuilder(":root");
            StringBuilder row = new StringBuilder();
            for (int f = 0; f < filters.size(); f++) {
                if (!kind.get(f).equals(ANY)) {
                    when.append(":is(:not(")
                            .append(ticked(f))
                            .append(")")
                            .append(ifTicked(f, kind.get(f)))
                            .append(")");
                }
                row.append(selector(Tag.of(filters.get(f).id(), kind.get(f))));
            }
            css.append(when).append(" .choosable:has(tr").append(row).append("){--heading:initial}\n");
        }
        return css.toString();
    }

    private String ifTicked(int f, String choice) {
        List<Filter.Choice> choices = filters.get(f).choices();
        for (int c = 0; c < choices.size(); c++) {
            if (choices.get(c).id().equals(choice)) {
                return ",:has(#" + box(f, c) + ":checked)";
            }
        }
        return "";
    }

    /** The combinations of choices that occur, one choice for each filter. */
    private Set<List<String>> kinds() {
        Set<List<String>> kinds = new LinkedHashSet<>();
        for (Table table : tables) {
            if (concern(table)) {
                table.rows().stream()
                        .filter(row -> !row.isGroup())
                        .forEach(row -> kinds.add(filters.stream()
                                .map(filter -> choice(table, row, filter))
                                .toList()));
            }
        }
        return kinds;
    }
}
