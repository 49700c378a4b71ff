package org.accede.desk.view;

import java.nio.charset.StandardCharsets;
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
