package org.accede.input;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Fingerprints of inputs, so that a report says what it was made from. */
public final class Digest {

    private Digest() {}

    /** Of several texts by name, whatever their order. */
    public static String ofTexts(Map<String, String> texts) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(texts)
                .forEach((name, text) ->
                        all.append(name).append('\0').append(text).append('\0'));
        return of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
