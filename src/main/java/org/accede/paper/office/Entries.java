package org.accede.paper.office;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Takes what the library would pack, as it is: it is packed later, another way. The library packs nothing itself where it is given a zip. */
final class Entries extends ZipArchiveOutputStream {

    private final Map<String, byte[]> all = new TreeMap<>();
    private String name = "";
    private ByteArrayOutputStream content = new ByteArrayOutputStream();

    Entries() {
        super(OutputStream.nullOutputStream());
    }

    /** By name. */
    Map<String, byte[]> all() {
        return all;
    }

    /** The name under which a part is packed. */
    static String name(PackagePart part) {
        return part.getPartName().getName().substring(1);
    }

    /** Something else in the place of what the library made. */
    void replace(String name, byte[] content) {
        if (all.replace(name, content) == null) {
            throw new IllegalArgumentException("no part " + name);
        }
    }

    /** Puts text where the library left room for it. */
    void fill(String name, String room, String text) {
        String part = new String(all.get(name), StandardCharsets.UTF_8);
        int at = part.indexOf(room);
        if (at < 0) {
            throw new IllegalArgumentException("no " + room + " in " + name);
        }
        replace(
                name,
                (part.substring(0, at) + text + part.substring(at + room.length())).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) {
        name = entry.getName();
        content = new ByteArrayOutputStream();
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        content.write(bytes, from, length);
    }

    @Override
    public void closeArchiveEntry() {
        all.put(name, content.toByteArray());
    }

    @Override
    public void finish() {
        // Nothing was begun.
    }
}
