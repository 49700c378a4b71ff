package org.accede.paper.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs an office file with fixed times and in a fixed order: same paper, same bytes. */
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
                    put(out, entry.getKey(), entry.getValue());
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
