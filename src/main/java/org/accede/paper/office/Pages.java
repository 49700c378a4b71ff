package org.accede.paper.office;

import java.util.List;
import org.accede.paper.Block;
import org.accede.paper.Section;
import org.accede.paper.Table;

/** How pages lie. All numbers are in twentieths of a point, on A4. */
enum Pages {
    UPRIGHT(11906, 16838, 1134),
    ACROSS(16838, 11906, 1020);

    /** Up to so many columns of words a table can be read on an upright page. */
    private static final int FEW = 4;

    private static final int EDGE = 567;

    private final int width;
    private final int height;
    private final int margin;

    Pages(int width, int height, int margin) {
        this.width = width;
        this.height = height;
        this.margin = margin;
    }

    /** Of the text. */
    int text() {
        return width - 2 * margin;
    }

    void write(Xml section) {
        section.open("w:pgSz").with("w:w", width).with("w:h", height);
        if (this == ACROSS) {
            section.with("w:orient", "landscape");
        }
        section.close().open("w:pgMar");
        section.with("w:top", margin)
                .with("w:right", margin)
                .with("w:bottom", margin)
                .with("w:left", margin);
        section.with("w:header", EDGE)
                .with("w:footer", EDGE)
                .with("w:gutter", 0)
                .close();
    }

    /** Across where a table is wide; a heading with little under it goes with what follows, so that it does not stay behind alone. */
    static Pages of(List<Section> sections, int index) {
        Section section = sections.get(index);
        if (section.blocks().stream().anyMatch(Pages::isWide)) {
            return ACROSS;
        }
        boolean opensPart =
                index + 1 < sections.size() && sections.get(index + 1).level() > section.level();
        boolean shortText = section.blocks().stream().allMatch(Block.Say.class::isInstance);
        return opensPart && shortText ? of(sections, index + 1) : UPRIGHT;
    }

    private static boolean isWide(Block block) {
        if (!(block instanceof Table table)) {
            return false;
        }
        long words = table.columns().stream()
                .filter(column -> column.kind() != Table.Kind.COUNT)
                .count();
        return words > FEW || !WordWidths.fit(table, UPRIGHT.text());
    }
}
