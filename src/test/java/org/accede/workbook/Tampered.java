package org.accede.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook whose parts somebody has changed behind the back of every program that writes workbooks. */
public final class Tampered {

    /** The first sheet of questions. */
    public static final String SHEET = "xl/worksheets/sheet2.xml";

    public static final String STRINGS = "xl/sharedStrings.xml";
    public static final String BOOK = "xl/workbook.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Tampered() {}

    public static Tampered of(byte[] workbook) {
        Tampered tampered = new Tampered();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                tampered.parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tampered;
    }

    /** A part as text. */
    public String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    /** Changes the text of a part that is there; a change that changes nothing is a mistake of the test. */
    public Tampered edit(String part, UnaryOperator<String> change) {
        String changed = change.apply(text(part));
        if (changed.equals(text(part))) {
            throw new IllegalArgumentException("nothing changes in " + part);
        }
        return with(part, changed.getBytes(StandardCharsets.UTF_8));
    }

    /** With a part more, or another in its place. */
    public Tampered with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
