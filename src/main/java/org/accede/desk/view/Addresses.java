package org.accede.desk.view;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes words into an address. */
public final class Addresses {

    private Addresses() {}

    /** All that stands behind a question mark. */
    static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + part(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Names and values by turns, in this order. */
    public static Map<String, String> fields(String... named) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < named.length; i += 2) {
            fields.put(named[i], named[i + 1]);
        }
        return fields;
    }

    /** As a value behind the question mark. */
    public static String part(String words) {
        StringBuilder part = new StringBuilder();
        for (byte one : words.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = one >= 'a' && one <= 'z'
                    || one >= 'A' && one <= 'Z'
                    || one >= '0' && one <= '9'
                    || one == '-'
                    || one == '.'
                    || one == '_';
            part.append(plain ? String.valueOf((char) one) : String.format("%%%02X", one));
        }
        return part.toString();
    }
}
