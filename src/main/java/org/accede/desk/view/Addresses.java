package org.accede.desk.view;

import java.nio.charset.StandardCharsets;

/** Writes words into an address. */
public final class Addresses {

    private Addresses() {}

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
