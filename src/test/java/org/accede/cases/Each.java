package org.accede.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.input.Node;
import org.accede.input.Problems;

/**
 * One case told for each of several words: {@code each: [damaging, deletion]}, and <code>{}</code> stands for the word wherever it is
 * written. Where a name puts it otherwise than facts do, it is {@code each: {sale: selling, import: importing}}: what stands in the facts,
 * and what stands in the name.
 */
final class Each {

    private static final String PLACE = "{}";

    private Each() {}

    /** The cases that a case stands for; itself alone if it has no {@code each}. */
    static List<Node> of(Node told, Problems problems) {
        if (!(told instanceof Node.Fields fields) || !fields.fields().containsKey("each")) {
            return List.of(told);
        }
        Map<String, Node> template = new LinkedHashMap<>(fields.fields());
        Map<String, String> words = words(template.remove("each"), problems);
        List<Node> cases = new ArrayList<>();
        words.forEach((word, inName) -> {
            Map<String, Node> one = new LinkedHashMap<>();
            template.forEach((field, node) -> one.put(field, with(node, field.equals("case") ? inName : word)));
            cases.add(new Node.Fields(told.where(), one));
        });
        return cases;
    }

    private static Map<String, String> words(Node each, Problems problems) {
        Map<String, String> words = new LinkedHashMap<>();
        if (each instanceof Node.Items list) {
            list.items().forEach(node -> words.put(word(node, problems), word(node, problems)));
        } else if (each instanceof Node.Fields pairs) {
            pairs.fields().forEach((word, inName) -> words.put(word, word(inName, problems)));
        }
        if (words.size() < 2) {
            problems.add(each.where(), "'each' needs two words or more", "Write the case without it.");
        }
        return words;
    }

    private static String word(Node node, Problems problems) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        if (node instanceof Node.Number number) {
            return number.value();
        }
        problems.add(node.where(), "'each' holds words, not " + node.kind(), "Put it in quotation marks.");
        return "";
    }

    private static Node with(Node node, String word) {
        if (node instanceof Node.Text text) {
            return new Node.Text(text.where(), text.value().replace(PLACE, word));
        }
        if (node instanceof Node.Items list) {
            return new Node.Items(
                    list.where(),
                    list.items().stream().map(item -> with(item, word)).toList());
        }
        if (node instanceof Node.Fields fields) {
            Map<String, Node> filled = new LinkedHashMap<>();
            fields.fields().forEach((name, value) -> filled.put(name.replace(PLACE, word), with(value, word)));
            return new Node.Fields(fields.where(), filled);
        }
        return node;
    }
}
