package org.accede.input;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what was read and checked, made of records, into one compact form, from which {@link RecordReader} makes it again: each text
 * once, in a table, and after it the values. A record that is met twice is written once.
 */
public final class RecordWriter {

    private final Map<String, Integer> table = new LinkedHashMap<>();
    private final Map<Record, Integer> met = new IdentityHashMap<>();
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();

    private RecordWriter() {}

    /**
     * The bytes that stand for a value.
     *
     * @param value a record, or a list, a set or a map of records; their components are records, enums, texts, days, numbers and flags,
     *     and what collections and {@link Optional} make of them
     * @throws IllegalArgumentException if there is anything else in it
     */
    public static byte[] write(Object value) {
        RecordWriter writer = new RecordWriter();
        writer.value(value);
        return writer.bytes();
    }

    private byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        number(all, table.size());
        for (String text : table.keySet()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(all, bytes.length);
            texts.writeBytes(bytes);
        }
        all.writeBytes(texts.toByteArray());
        all.writeBytes(values.toByteArray());
        return all.toByteArray();
    }

    private void value(Object value) {
        if (value instanceof String text) {
            begin(RecordReader.TEXT, text(text));
        } else if (value instanceof Record one) {
            oneOf(one);
        } else if (value instanceof List<?> list) {
            all(RecordReader.LIST, list);
        } else if (value instanceof java.util.Set<?> set) {
            all(RecordReader.SET, set);
        } else if (value instanceof Map<?, ?> map) {
            begin(RecordReader.MAP, map.size());
            map.forEach((key, held) -> {
                value(key);
                value(held);
            });
        } else if (value instanceof Optional<?> perhaps) {
            all(RecordReader.OPTIONAL, perhaps.stream().toList());
        } else if (value instanceof Boolean flag) {
            begin(RecordReader.FLAG, flag ? 1 : 0);
        } else if (value instanceof Enum<?> word) {
            begin(RecordReader.WORD, text(word.getDeclaringClass().getName()));
            number(values, word.ordinal());
        } else if (value instanceof Integer number && number >= 0) {
            begin(RecordReader.WHOLE, number);
        } else if (value instanceof BigDecimal number) {
            begin(RecordReader.NUMBER, text(number.toString()));
        } else if (value instanceof LocalDate day) {
            begin(RecordReader.DAY, text(day.toString()));
        } else {
            throw new IllegalArgumentException("there is no way to write " + value);
        }
    }

    private void all(int kind, Collection<?> items) {
        begin(kind, items.size());
        items.forEach(this::value);
    }

    private void oneOf(Record record) {
        Integer before = met.get(record);
        if (before != null) {
            begin(RecordReader.AGAIN, before);
            return;
        }
        RecordComponent[] components = record.getClass().getRecordComponents();
        Constructor<?>[] constructors = record.getClass().getDeclaredConstructors();
        if (Arrays.stream(constructors)
                        .filter(one -> one.getParameterCount() == components.length)
                        .count()
                > 1) {
            throw new IllegalArgumentException("two constructors are alike in " + record.getClass());
        }
        begin(RecordReader.RECORD, text(record.getClass().getName()));
        number(values, components.length);
        for (RecordComponent component : components) {
            try {
                component.getAccessor().setAccessible(true);
                value(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        met.put(record, met.size());
    }

    private void begin(int kind, int number) {
        number(values, number << RecordReader.KIND_BITS | kind);
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
