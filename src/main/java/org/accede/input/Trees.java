package org.accede.input;

import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The trees that {@link TreeWriter} wrote, by path. A tree is made each time that it is asked for, and a text when it is first met, so
 * that files that nobody asks for cost nothing. Their nodes know their file, and no line: what is wrong was told when they were written.
 */
public final class Trees extends AbstractMap<String, Node> {

    static final int TEXT = 0;
    static final int NUMBER = 1;
    static final int FLAG = 2;
    static final int NOTHING = 3;
    static final int ITEMS = 4;
    static final int FIELDS = 5;
    static final int KIND_BITS = 3;

    private final byte[] bytes;

    /** Where each text begins; behind the last one the trees begin. */
    private final int[] begins;

    private final String[] texts;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private Trees(byte[] bytes) {
        this.bytes = bytes;
        Cursor cursor = new Cursor(0, null);
        texts = new String[cursor.number()];
        begins = new int[texts.length + 1];
        for (int i = 0; i < texts.length; i++) {
            begins[i + 1] = begins[i] + cursor.number();
        }
        int[] contents = new int[2 * cursor.number()];
        for (int i = 0; i < contents.length; i++) {
            contents[i] = cursor.number();
        }
        for (int i = 0; i < begins.length; i++) {
            begins[i] += cursor.at;
        }
        for (int i = 0; i < contents.length; i += 2) {
            places.put(text(contents[i]), begins[texts.length] + contents[i + 1]);
        }
    }

    public static Trees of(byte[] bytes) {
        return new Trees(bytes);
    }

    @Override
    public Node get(Object path) {
        Integer place = places.get(path);
        return place == null ? null : new Cursor(place, Where.wholeFile((String) path)).node();
    }

    @Override
    public boolean containsKey(Object path) {
        return places.containsKey(path);
    }

    @Override
    public Set<String> keySet() {
        return java.util.Collections.unmodifiableSet(places.keySet());
    }

    @Override
    public Set<Entry<String, Node>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Node>> iterator() {
                Iterator<String> paths = places.keySet().iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return paths.hasNext();
                    }

                    @Override
                    public Entry<String, Node> next() {
                        String path = paths.next();
                        return Map.entry(path, get(path));
                    }
                };
            }

            @Override
            public int size() {
                return places.size();
            }
        };
    }

    /** Several threads may make the same text at once: they make equal ones, and either will do. */
    private String text(int index) {
        String text = texts[index];
        if (text == null) {
            text = new String(bytes, begins[index], begins[index + 1] - begins[index], StandardCharsets.UTF_8);
            texts[index] = text;
        }
        return text;
    }

    /** A place in the bytes, which moves on as they are read. */
    private final class Cursor {

        private final Where where;
        private int at;

        Cursor(int at, Where where) {
            this.at = at;
            this.where = where;
        }

        int number() {
            int number = 0;
            int shift = 0;
            byte next = bytes[at++];
            while (next < 0) {
                number |= (next & 0x7f) << shift;
                shift += 7;
                next = bytes[at++];
            }
            return number | next << shift;
        }

        Node node() {
            int number = number();
            int value = number >>> KIND_BITS;
            return switch (number & (1 << KIND_BITS) - 1) {
                case TEXT -> new Node.Text(where, text(value));
                case NUMBER -> new Node.Number(where, text(value));
                case FLAG -> new Node.Flag(where, value == 1);
                case NOTHING -> new Node.Nothing(where);
                case ITEMS -> items(value);
                case FIELDS -> fields(value);
                default -> throw new IllegalStateException("the trees were written by another version");
            };
        }

        private Node items(int count) {
            List<Node> items = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                items.add(node());
            }
            return new Node.Items(where, items);
        }

        private Node fields(int count) {
            Map<String, Node> fields = new LinkedHashMap<>(2 * count);
            for (int i = 0; i < count; i++) {
                String name = text(number());
                fields.put(name, node());
            }
            return new Node.Fields(where, fields);
        }
    }
}
