package org.accede.input;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the trees of many files into one compact form, which {@link Trees} reads: each text once, in a table, and after it the trees,
 * whose nodes are numbers. Places are left out, for what is written was checked before.
 */
public final class TreeWriter {

    private final Map<String, Integer> table = new LinkedHashMap<>();
    private final ByteArrayOutputStream contents = new ByteArrayOutputStream();
    private final ByteArrayOutputStream trees = new ByteArrayOutputStream();

    private TreeWriter() {}

    /** The bytes that stand for the trees, by path. */
    public static byte[] write(Map<String, Node> trees) {
        TreeWriter writer = new TreeWriter();
        trees.forEach(writer::tree);
        return writer.bytes(trees.size());
    }

    private void tree(String path, Node node) {
        number(contents, text(path));
        number(contents, trees.size());
        node(node);
    }

    private byte[] bytes(int count) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        number(all, table.size());
        for (String text : table.keySet()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(all, bytes.length);
            texts.writeBytes(bytes);
        }
        number(all, count);
        all.writeBytes(contents.toByteArray());
        all.writeBytes(texts.toByteArray());
        all.writeBytes(trees.toByteArray());
        return all.toByteArray();
    }

    private void node(Node node) {
        if (node instanceof Node.Text text) {
            node(Trees.TEXT, text(text.value()));
        } else if (node instanceof Node.Number number) {
            node(Trees.NUMBER, text(number.value()));
        } else if (node instanceof Node.Flag flag) {
            node(Trees.FLAG, flag.value() ? 1 : 0);
        } else if (node instanceof Node.Nothing) {
            node(Trees.NOTHING, 0);
        } else if (node instanceof Node.Items list) {
            node(Trees.ITEMS, list.items().size());
            list.items().forEach(this::node);
        } else if (node instanceof Node.Fields object) {
            node(Trees.FIELDS, object.fields().size());
            object.fields().forEach((name, value) -> {
                number(trees, text(name));
                node(value);
            });
        }
    }

    private void node(int kind, int value) {
        number(trees, value << Trees.KIND_BITS | kind);
    }

    private int text(String text) {
        return table.computeIfAbsent(text, any -> table.size());
    }

    /** Seven bits a byte, the lowest first; all bytes but the last have the highest bit set. */
    private static void number(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest > 0x7f) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
