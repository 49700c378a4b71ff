package org.accede.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Topic;
import org.accede.input.Node;
import org.accede.input.Problem;
import org.accede.input.Where;

/** From a place in the text of a profile back to the cell that it was written from. */
final class Places {

    private static final int OF_A_TOPIC = 2;
    private static final int IN_A_TOPIC = 3;

    private final Map<Where, List<String>> paths = new HashMap<>();
    private final Catalogue catalogue;
    private final Map<String, FilledRows.Filled> rows;
    private final Map<String, NewSources.Added> sources;

    Places(Node tree, Catalogue catalogue, Map<String, FilledRows.Filled> rows, Map<String, NewSources.Added> sources) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.sources = sources;
        walk(tree, List.of());
    }

    private void walk(Node node, List<String> path) {
        paths.put(node.where(), path);
        if (node instanceof Node.Fields object) {
            object.fields().forEach((name, value) -> walk(value, with(path, name)));
        } else if (node instanceof Node.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                walk(list.items().get(i), with(path, String.valueOf(i)));
            }
        }
    }

    private static List<String> with(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }

    /** The same problem, told by sheet and cell where it comes from one. */
    Preview.Problem told(Problem problem) {
        List<String> path = paths.getOrDefault(problem.where(), List.of());
        if (path.size() >= OF_A_TOPIC && path.get(0).equals("sources") && sources.containsKey(path.get(1))) {
            return new Preview.Problem(
                    Layout.START, "A" + sources.get(path.get(1)).row(), problem.wrong(), problem.mend());
        }
        Optional<FilledRows.Filled> row = row(path);
        return row.map(filled -> new Preview.Problem(
                        filled.sheet(), filled.cell(column(filled, path)), problem.wrong(), problem.mend()))
                .orElseGet(() -> new Preview.Problem("", "", problem.where() + ": " + problem.wrong(), problem.mend()));
    }

    private Optional<FilledRows.Filled> row(List<String> path) {
        return switch (path.isEmpty() ? "" : path.get(0)) {
            case "topics" -> ofATopic(path);
            case "status" -> path.size() > 1 ? entry(Kind.STANDING, path.get(1), index(path, 2)) : Optional.empty();
            case "formalities" ->
                path.size() > 2 && path.get(2).equals("list")
                        ? entry(Kind.FILING, path.get(1), index(path, 3))
                        : path.size() > 1 ? entry(Kind.LOOKED_UP, path.get(1), 0) : Optional.empty();
            case "reports" -> entry(Kind.REPORT, "", index(path, 1));
            case "agreements" -> entry(Kind.AGREEMENT, "", index(path, 1));
            default -> Optional.empty();
        };
    }

    /** Where it stands in a list, from 0. */
    private static int index(List<String> path, int at) {
        return path.size() > at && path.get(at).matches("\\d+") ? Integer.parseInt(path.get(at)) : 0;
    }

    /** Rows that were cleared are in the profile no more. */
    private Optional<FilledRows.Filled> entry(Kind kind, String key, int index) {
        return rows.values().stream()
                .filter(row -> row.subject() instanceof Subject.Entry entry
                        && entry.kind() == kind
                        && entry.key().equals(key))
                .filter(row -> !row.said().isEmpty())
                .skip(index)
                .findFirst();
    }

    private Optional<FilledRows.Filled> ofATopic(List<String> path) {
        if (path.size() < OF_A_TOPIC || !catalogue.topics().containsKey(path.get(1))) {
            return Optional.empty();
        }
        Topic topic = catalogue.topics().get(path.get(1));
        Stream<String> ids = statements(topic.existsFact(), index(path, IN_A_TOPIC));
        if (path.size() > IN_A_TOPIC
                && (path.get(2).equals("facts") || path.get(2).equals("open"))) {
            ids = statements(topic.id() + "/" + path.get(IN_A_TOPIC), index(path, IN_A_TOPIC + 1));
        } else if (path.size() > OF_A_TOPIC && path.get(2).equals("conditions")) {
            ids = Stream.concat(
                    rows.keySet().stream()
                            .filter(id -> id.startsWith(topic.id() + Subject.CONDITIONS + "/"))
                            .filter(id -> !rows.get(id).said().isEmpty())
                            .skip(index(path, IN_A_TOPIC + 1)),
                    Stream.of(topic.id() + Subject.CONDITIONS));
        }
        return Stream.concat(ids, rows.keySet().stream().filter(id -> id.startsWith(topic.id() + "/")))
                .filter(rows::containsKey)
                .map(rows::get)
                .findFirst();
    }

    /** The row of one of several statements; of a single one its own. */
    private Stream<String> statements(String fact, int index) {
        return Stream.concat(
                rows.entrySet().stream()
                        .filter(row -> row.getValue().subject() instanceof Subject.Fact one
                                && one.fact().id().equals(fact))
                        .filter(row -> !row.getValue().said().isEmpty())
                        .map(Map.Entry::getKey)
                        .skip(index),
                Stream.of(fact));
    }

    private static Column column(FilledRows.Filled row, List<String> path) {
        if (row.subject() instanceof Subject.Entry entry) {
            return entry.kind().fields().stream()
                    .filter(field -> path.contains(field.name()))
                    .findFirst()
                    .orElse(entry.kind().fields().get(0))
                    .column();
        }
        return path.contains("provisions")
                ? Column.PROVISION
                : switch (path.get(path.size() - 1)) {
                    case "note" -> Column.NOTE;
                    case "source" -> Column.SOURCE;
                    case "reviewer" -> Column.REVIEWER;
                    case "nothingElse" -> Column.NOTHING_ELSE;
                    default -> path.size() > 2 && path.get(2).equals("open") ? Column.OPEN : Column.ANSWER;
                };
    }
}
