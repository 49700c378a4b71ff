package org.accede.properties;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.accede.input.Node;

/** The same in another order. */
final class Shuffled {

    private Shuffled() {}

    static <T> Map<String, T> map(Map<String, T> map, Random random) {
        List<String> keys = new ArrayList<>(map.keySet());
        Collections.shuffle(keys, random);
        Map<String, T> shuffled = new LinkedHashMap<>();
        keys.forEach(key -> shuffled.put(key, map.get(key)));
        return shuffled;
    }

    /** The rules of a file; the first keeps its place below what the file says of them all. */
    static String rules(String drl, Random random) {
        List<String> rules = new ArrayList<>(List.of(drl.split("(?<=\nend\n)")));
        Collections.shuffle(rules.subList(1, rules.size()), random);
        return String.join("\n", rules);
    }

    /** A document with its fields in another order, and the conditions of a topic; other lists are in an order that somebody chose. */
    static Node document(Node node, Random random) {
        if (node instanceof Node.Fields object) {
            Map<String, Node> fields = new LinkedHashMap<>();
            map(object.fields(), random).forEach((name, value) -> fields.put(name, document(value, random)));
            fields.computeIfPresent("conditions", (name, value) -> conditions(value, random));
            return new Node.Fields(object.where(), fields);
        }
        if (node instanceof Node.Items list) {
            return new Node.Items(
                    list.where(),
                    list.items().stream().map(item -> document(item, random)).toList());
        }
        return node;
    }

    private static Node conditions(Node node, Random random) {
        if (!(node instanceof Node.Fields object) || !(object.fields().get("list") instanceof Node.Items list)) {
            return node; // a note on why they are open
        }
        List<Node> items = new ArrayList<>(list.items());
        Collections.shuffle(items, random);
        Map<String, Node> fields = new LinkedHashMap<>(object.fields());
        fields.put("list", new Node.Items(list.where(), items));
        return new Node.Fields(object.where(), fields);
    }
}
