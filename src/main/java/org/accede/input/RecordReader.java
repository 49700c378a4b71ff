package org.accede.input;

import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes again what {@link RecordWriter} wrote. It is read at each start, and reading and checking the trees of it takes five times as long. */
public final class RecordReader {

    static final int TEXT = 0;
    static final int RECORD = 1;
    static final int AGAIN = 2;
    static final int LIST = 3;
    static final int SET = 4;
    static final int MAP = 5;
    static final int OPTIONAL = 6;
    static final int FLAG = 7;
    static final int WORD = 8;
    static final int WHOLE = 9;
    static final int NUMBER = 10;
    static final int DAY = 11;
    static final int KIND_BITS = 4;

    private final byte[] bytes;
    private final String[] texts;
    private final Map<String, Constructor<?>> constructors = new HashMap<>();
    private final Map<String, Object[]> words = new HashMap<>();
    private final List<Object> met = new ArrayList<>();
    private int at;

    private RecordReader(byte[] bytes) {
        this.bytes = bytes;
        int[] lengths = new int[number()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = number();
        }
        texts = new String[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            texts[i] = new String(bytes, at, lengths[i], StandardCharsets.UTF_8);
            at += lengths[i];
        }
    }

    /**
     * The value that the bytes stand for.
     *
     * @throws IllegalStateException if its records are of another version
     */
    @SuppressWarnings("unchecked")
    public static <T> T read(byte[] bytes) {
        return (T) new RecordReader(bytes).value();
    }

    private Object value() {
        int number = number();
        int value = number >>> KIND_BITS;
        return switch (number & (1 << KIND_BITS) - 1) {
            case TEXT -> texts[value];
            case RECORD -> oneOf(texts[value]);
            case AGAIN -> met.get(value);
            case LIST -> list(value);
            case SET -> set(value);
            case MAP -> map(value);
            case OPTIONAL -> value == 0 ? Optional.empty() : Optional.of(value());
            case FLAG -> value == 1;
            case WORD -> words.computeIfAbsent(texts[value], name -> type(name).getEnumConstants())[number()];
            case WHOLE -> value;
            case NUMBER -> new BigDecimal(texts[value]);
            case DAY -> LocalDate.parse(texts[value]);
            default -> throw new IllegalStateException("the catalogue was written by another version");
        };
    }

    private Object oneOf(String name) {
        Object[] components = new Object[number()];
        for (int i = 0; i < components.length; i++) {
            components[i] = value();
        }
        try {
            Object record = constructors
                    .computeIfAbsent(name, any -> constructor(any, components.length))
                    .newInstance(components);
            met.add(record);
            return record;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Constructor<?> constructor(String name, int components) {
        for (Constructor<?> one : type(name).getDeclaredConstructors()) {
            if (one.getParameterCount() == components) {
                one.setAccessible(true);
                return one;
            }
        }
        throw new IllegalStateException("the catalogue was written by another version: " + name);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Object> list(int count) {
        if (count == 0) {
            return List.of();
        }
        Object[] items = new Object[count];
        for (int i = 0; i < count; i++) {
            items[i] = value();
        }
        return List.of(items);
    }

    private Set<Object> set(int count) {
        Set<Object> items = new LinkedHashSet<>(2 * count);
        for (int i = 0; i < count; i++) {
            items.add(value());
        }
        return Collections.unmodifiableSet(items);
    }

    private Map<Object, Object> map(int count) {
        Map<Object, Object> entries = new LinkedHashMap<>(2 * count);
        for (int i = 0; i < count; i++) {
            Object key = value();
            entries.put(key, value());
        }
        return Collections.unmodifiableMap(entries);
    }

    private int number() {
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
}
