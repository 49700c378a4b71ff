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

    /** The same again, to be changed by itself. */
    Entries copy() {
        Entries copy = new Entries();
        copy.all.putAll(all);
        return copy;
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

    /** Puts something where the library left room for it. */
    void fill(String name, String room, byte[] content) {
        byte[] part = all.get(name);
        // Byte by byte, each as a letter: what is looked for is plain.
        int at = new String(part, StandardCharsets.ISO_8859_1).indexOf(room);
        if (at < 0) {
            throw new IllegalArgumentException("no " + room + " in " + name);
        }
        ByteArrayOutputStream filled = new ByteArrayOutputStream(part.length + content.length);
        filled.write(part, 0, at);
        filled.writeBytes(content);
        filled.write(part, at + room.length(), part.length - at - room.length());
        replace(name, filled.toByteArray());
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
