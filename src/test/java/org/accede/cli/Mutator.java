package org.accede.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Damages a profile as hands, editors and wires do. */
final class Mutator {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> NOTHING = List.of("null", "[]", "{}", "\"\"");
    private static final List<String> VALUES = List.of(
            "true",
            "-1",
            "0",
            "90",
            "1e400",
            "99999999999999999999",
            "0.5",
            "\"yes\"",
            "\"no\"",
            "\"partly\"",
            "\"unknown\"",
            "\"unlimited\"",
            "\"2026-02-30\"",
            "\"2026\"",
            "\"cmca: s. 1\"",
            "\"cmca\"",
            "\":\"",
            "\"BC-2\"",
            "\"budapest\"",
            "\"other\"",
            "\"made\"",
            "\"\\u0000\\u001b[31m\\u202e\"",
            "\"\\ud83d\"",
            "[{}]",
            "[[]]",
            "[\"yes\"]",
            "{\"value\": \"yes\"}",
            "{\"list\": []}",
            "{\"complete\": true}",
            "[{\"value\": \"no\", \"provisions\": [\"cmca: s. 1\"]}]");

    private final Random random;

    Mutator(Random random) {
        this.random = random;
    }

    /** One to four cuts, copies, flips and insertions somewhere in the bytes. */
    byte[] bytes(byte[] real) {
        byte[] bytes = real;
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextInt(10) == 0 ? bytes.length : 12));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        switch (random.nextInt(5)) {
            case 0 -> out.write(bytes, to, bytes.length - to);
            case 1 -> {
                out.write(bytes, from, to - from);
                out.write(bytes, from, bytes.length - from);
            }
            case 2 -> {
                out.write(bytes[from] ^ 1 << random.nextInt(8));
                out.write(bytes, from + 1, bytes.length - from - 1);
            }
            case 3 -> {
                out.write("\"{}[]:,\\0 -e\n\t\u0000\u00ff".charAt(random.nextInt(16)));
                out.write(bytes, from, bytes.length - from);
            }
            default -> {}
        }
        return out.toByteArray();
    }

    /** One to three values or names of the tree changed, moved, doubled or taken out. */
    byte[] tree(String real) {
        JsonNode tree = JSON.readTree(real);
        for (int i = random.nextInt(3); i >= 0 && !tree.isEmpty(); i--) {
            once(tree);
        }
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void once(JsonNode tree) {
        JsonNode place = somewhere(tree);
        if (place instanceof ObjectNode object) {
            String name = pick(List.copyOf(object.propertyNames()));
            switch (random.nextInt(6)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name + "x", object.remove(name));
                case 2 -> object.set(name, somewhere(tree).deepCopy());
                default -> object.set(name, JSON.readTree(pick(random.nextInt(3) == 0 ? NOTHING : VALUES)));
            }
        } else if (place instanceof ArrayNode array) {
            int at = random.nextInt(array.size());
            switch (random.nextInt(6)) {
                case 0 -> array.remove(at);
                case 1 -> array.add(array.get(at).deepCopy());
                case 2 -> array.set(at, somewhere(tree).deepCopy());
                default -> array.set(at, JSON.readTree(pick(random.nextInt(3) == 0 ? NOTHING : VALUES)));
            }
        }
    }

    /** An object or list that is not empty; every depth is as likely, so that the few at the top are not forgotten. */
    private JsonNode somewhere(JsonNode tree) {
        List<List<JsonNode>> byDepth = new ArrayList<>();
        for (List<JsonNode> level = List.of(tree); !level.isEmpty(); level = below(level)) {
            byDepth.add(level);
        }
        return pick(pick(byDepth));
    }

    private static List<JsonNode> below(List<JsonNode> level) {
        return level.stream()
                .flatMap(JsonNode::valueStream)
                .filter(child -> child.isContainer() && !child.isEmpty())
                .toList();
    }

    /** A profile with a few of its topics, because the others take time and add nothing. */
    static String excerpt(String profile, List<String> topics) {
        ObjectNode tree = (ObjectNode) JSON.readTree(profile);
        ((ObjectNode) tree.get("topics")).retain(topics);
        return tree.toPrettyString();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
