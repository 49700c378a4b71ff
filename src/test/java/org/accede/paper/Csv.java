package org.accede.paper;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 has it, every field in quotes, and nothing else. */
public final class Csv {

    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    /** The records, the titles first. */
    public static List<List<String>> read(String text) {
        if (!text.startsWith("\uFEFF")) {
            throw new AssertionError("no byte order mark");
        }
        return new Csv(text.substring(1)).records();
    }

    private List<List<String>> records() {
        List<List<String>> records = new ArrayList<>();
        while (at < text.length()) {
            List<String> record = new ArrayList<>(List.of(field()));
            while (text.charAt(at) == ',') {
                at++;
                record.add(field());
            }
            expect('\r');
            expect('\n');
            records.add(record);
        }
        return records;
    }

    private String field() {
        StringBuilder field = new StringBuilder();
        expect('"');
        while (true) {
            int quote = text.indexOf('"', at);
            field.append(text, at, quote);
            at = quote + 1;
            if (text.charAt(at) != '"') {
                return field.toString();
            }
            field.append('"');
            at++;
        }
    }

    private void expect(char c) {
        if (text.charAt(at) != c) {
            throw new AssertionError("not as RFC 4180 has it: "
                    + text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40)));
        }
        at++;
    }
}
