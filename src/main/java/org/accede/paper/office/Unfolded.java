package org.accede.paper.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.accede.paper.form.UnreadableBook;

/** The parts of an office file that somebody sent. One that would unfold into more than a file of ours is refused on the way. */
final class Unfolded {

    private static final int LARGEST_FILE = 10_000_000;
    private static final int LARGEST = 30_000_000;
    private static final int MOST_PARTS = 2_000;
    private static final int CHUNK = 1 << 16;

    private final Map<String, byte[]> parts = new HashMap<>();

    private Unfolded() {}

    /**
     * The parts that hold words or numbers; pictures and the like are counted and thrown away.
     *
     * @param mend what to do about a file that is none
     * @throws UnreadableBook if it is damaged or too large
     */
    static Unfolded of(byte[] file, String mend) {
        if (file.length > LARGEST_FILE) {
            throw tooLarge("the file is larger than " + LARGEST_FILE / 1_000_000 + " MB");
        }
        if (file.length > 4 && (file[0] & 0xff) == 0xd0 && (file[1] & 0xff) == 0xcf) {
            throw new UnreadableBook(
                    "the file is an old Excel file (.xls), or one with a password",
                    "Take the password away, and save it as an Excel workbook (.xlsx).");
        }
        Unfolded unfolded = new Unfolded();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            unfolded.read(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableBook("the file is damaged", mend);
        }
        return unfolded;
    }

    static UnreadableBook tooLarge(String wrong) {
        return new UnreadableBook(
                wrong, "A questionnaire is far smaller: take out what was added to it, or write it again.");
    }

    private void read(ZipInputStream in) throws IOException {
        byte[] buffer = new byte[CHUNK];
        long size = 0;
        int count = 0;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (++count > MOST_PARTS) {
                throw tooLarge("the file has more than " + MOST_PARTS + " parts");
            }
            boolean isKept = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw tooLarge("the file unfolds into more than " + LARGEST / 1_000_000 + " MB");
                }
                if (isKept) {
                    kept.write(buffer, 0, read);
                }
            }
            if (isKept && parts.put(entry.getName(), kept.toByteArray()) != null) {
                throw new IOException("a part stands twice");
            }
        }
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** @throws XMLStreamException if there is no such part */
    Pull part(String part) throws XMLStreamException {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw new XMLStreamException("there is no part " + part);
        }
        return new Pull(bytes);
    }
}
