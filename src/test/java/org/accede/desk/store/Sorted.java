package org.accede.desk.store;

import java.util.TreeMap;
import java.util.stream.Collectors;
import org.accede.input.Documents;
import org.accede.input.Node;

/** JSON without regard to the order of its fields, read by other means than those that write it. */
final class Sorted {

    private Sorted() {}

    static String of(String json) {
        return of(Documents.parseWithComments(json, "x"));
    }

    static String of(Node node) {
        if (node instanceof Node.Fields object) {
            return new TreeMap<>(object.fields())
                    .entrySet().stream()
                            .map(field -> field.getKey() + "=" + of(field.getValue()))
                            .collect(Collectors.joining(";", "{", "}"));
        }
        if (node instanceof Node.Items list) {
            return list.items().stream().map(Sorted::of).collect(Collectors.joining(";", "[", "]"));
        }
        return node instanceof Node.Text text
                ? "'" + text.value() + "'"
                : node instanceof Node.Number number
                        ? number.value()
                        : node instanceof Node.Flag flag ? "" + flag.value() : "null";
    }
}
