package org.accede.paper.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an office file again with fixed times and in a fixed order, and so every workbook inside it: same paper, same bytes. */
final class FixedZip {

    /** About the earliest that a zip file can tell; Java writes the very earliest another way, with the time zone in it. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Readers that look at the beginning of a file only want this entry first. */
    private static final String TYPES = "[Content_Types].xml";

    /** An eighth larger than by default, in half the time. */
    private static final int LEVEL = 3;

    private FixedZip() {}

    /** @param entries what to pack, by name */
    static byte[] of(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(LEVEL);
            put(out, TYPES, entries.get(TYPES));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                if (!entry.getKey().equals(TYPES)) {
                    put(
                            out,
                            entry.getKey(),
                            entry.getKey().endsWith(".xlsx") ? again(entry.getValue()) : entry.getValue());
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] again(byte[] packed) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return of(entries);
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
