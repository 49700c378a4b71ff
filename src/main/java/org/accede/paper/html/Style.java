package org.accede.paper.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.accede.paper.Block;
import org.accede.paper.Paper;
import org.accede.paper.Table;

/** The style sheet. */
final class Style {

    static final String COMMON = read("paper.css");

    /** A table with more columns of words needs the sheet's long side. */
    private static final int UPRIGHT = 4;

    private static final int FOOT = 110;

    private Style() {}

    /** How the paper lies, and its title and the number of the page at the foot of each sheet. */
    static String sheet(Paper paper) {
        boolean wide = paper.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .anyMatch(Style::isWide);
        return "@page{size:A4 " + (wide ? "landscape" : "portrait") + ";@bottom-left{content:\"" + escape(paper.title())
                + "\"}}\n";
    }

    private static boolean isWide(Block block) {
        return block instanceof Table table
                && table.columns().stream()
                                .filter(column -> column.kind() != Table.Kind.COUNT)
                                .count()
                        > UPRIGHT;
    }

    /** Everything but plain letters as a number, so that no text can end the string or the element. */
    private static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().limit(FOOT).forEach(c -> {
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == ' ');
            safe.append(plain ? Character.toString(c) : Character.isISOControl(c) ? " " : String.format("\\%x ", c));
        });
        return safe.toString();
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Style.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
