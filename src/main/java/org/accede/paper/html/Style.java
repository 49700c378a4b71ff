package org.accede.paper.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.accede.paper.Block;
import org.accede.paper.Paper;
import org.accede.paper.Section;
import org.accede.paper.Table;

/** The style sheet. */
final class Style {

    static final String COMMON = Tokens.css() + read("paper.css");

    /** A table with more columns of words needs the sheet's long side. */
    private static final int UPRIGHT = 4;

    private static final int FOOT = 110;

    private Style() {}

    /** The title of the paper and the number of the page at the foot of each sheet. */
    static String sheet(Paper paper) {
        return "@page{@bottom-left{content:\"" + escape(paper.title()) + "\"}}\n";
    }

    /** Whether a section goes on sheets that lie; a heading with little under it goes with what follows. */
    static boolean lies(List<Section> sections, int index) {
        Section section = sections.get(index);
        if (section.blocks().stream().anyMatch(Style::isWide)) {
            return true;
        }
        boolean opensPart =
                index + 1 < sections.size() && sections.get(index + 1).level() > section.level();
        return opensPart
                && section.blocks().stream().allMatch(Block.Say.class::isInstance)
                && lies(sections, index + 1);
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

    static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Style.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
