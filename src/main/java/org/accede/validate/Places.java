package org.accede.validate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.input.Node;
import org.accede.input.Where;
import org.accede.profile.Report;

/** Where in its file a profile says something. */
final class Places {

    private static final List<String> OFFENCES = List.of("*offences", "*powers", "safeguards/*");

    private final Node root;

    Places(Node root) {
        this.root = root;
    }

    /**
     * An answer in the file.
     *
     * @param under the topic, or the name that stands for all topics of a kind
     */
    record Stated(String under, Where where) {}

    /** The value at a path of names; empty if there is none. */
    Optional<Node> node(String... path) {
        Node node = root;
        for (String name : path) {
            node = node instanceof Node.Fields object ? object.fields().get(name) : null;
        }
        return Optional.ofNullable(node);
    }

    /** The place of the value at a path of names, or of the nearest that there is above it. */
    Where where(String... path) {
        Where where = root.where();
        Node node = root;
        for (String name : path) {
            node = node instanceof Node.Fields object ? object.fields().get(name) : null;
            if (node == null) {
                return where;
            }
            where = node.where();
        }
        return where;
    }

    Optional<String> text(String... path) {
        return node(path).filter(Node.Text.class::isInstance).map(text -> ((Node.Text) text).value());
    }

    /** One of the statements on a question: under its topic, or where it is stated for all topics of a kind. */
    Stated statement(String fact, int index) {
        int slash = fact.lastIndexOf('/');
        String topic = fact.substring(0, slash);
        String name = fact.substring(slash + 1);
        List<String> owners = new ArrayList<>(List.of(topic));
        owners.addAll(OFFENCES);
        for (String owner : owners) {
            Optional<Node> node = name.equals("exists") ? node("topics", owner, name) : Optional.empty();
            node = node.or(() -> node("topics", owner, "facts", name));
            if (node.isPresent()) {
                return new Stated(owner, item(node.get(), index).where());
            }
        }
        return new Stated(topic, where("topics", topic));
    }

    private static Node item(Node node, int index) {
        return node instanceof Node.Items several && index < several.items().size()
                ? several.items().get(index)
                : node;
    }

    /** The entry of a list of reports from which a report was read. */
    Where report(Report report) {
        for (Node node : items(node("reports"))) {
            if (node instanceof Node.Fields object
                    && names(object.fields().get("on"), report.on())
                    && names(object.fields().get("says"), report.says().id())
                    && (!object.fields().containsKey("source")
                            || names(object.fields().get("source"), report.source()))) {
                return node.where();
            }
        }
        return where("reports");
    }

    private static boolean names(Node node, String name) {
        return node instanceof Node.Items several
                ? several.items().stream().anyMatch(item -> names(item, name))
                : node instanceof Node.Text text && text.value().equals(name);
    }

    /** An item of a list at a path of names. */
    Where item(int index, String... path) {
        List<Node> items = items(node(path));
        return index < items.size() ? items.get(index).where() : where(path);
    }

    private static List<Node> items(Optional<Node> node) {
        return node.filter(Node.Items.class::isInstance)
                .map(list -> ((Node.Items) list).items())
                .orElse(List.of());
    }

    /** The ids of all sources that anything names. */
    Set<String> cited() {
        Set<String> cited = new LinkedHashSet<>();
        if (root instanceof Node.Fields profile) {
            profile.fields().forEach((name, node) -> {
                if (!name.equals("sources")) {
                    cited(name, node, cited);
                }
            });
        }
        return cited;
    }

    private static void cited(String name, Node node, Set<String> cited) {
        if (node instanceof Node.Fields object) {
            for (Map.Entry<String, Node> field : object.fields().entrySet()) {
                cited(field.getKey(), field.getValue(), cited);
            }
        } else if (node instanceof Node.Items list) {
            list.items().forEach(item -> cited(name, item, cited));
        } else if (node instanceof Node.Text text) {
            if (name.equals("source") || name.equals("law")) {
                cited.add(text.value());
            } else if (name.equals("provisions")) {
                int colon = text.value().indexOf(':');
                cited.add(colon < 0 ? text.value() : text.value().substring(0, colon));
            }
        }
    }
}
