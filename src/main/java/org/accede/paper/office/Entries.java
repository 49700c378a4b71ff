package org.accede.paper.office;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

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
