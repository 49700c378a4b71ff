package org.accede.paper.office;

import java.util.List;
import org.accede.paper.Cell;
import org.accede.text.Visible;

/** Text as a file shows it: nothing hidden, and nothing that XML cannot hold. */
final class Shown {

    private Shown() {}

    static String of(String text) {
        return Visible.of(text).replace("\ufffe", "<U+FFFE>").replace("\uffff", "<U+FFFF>");
    }

    /** As above, each in a line of its own. */
    static List<String> of(List<String> lines) {
        return switch (lines.size()) {
            case 0 -> List.of();
            case 1 -> List.of(of(lines.get(0)));
            default -> lines.stream().map(Shown::of).toList();
        };
    }

    /** What a cell says; a mark with its sign. */
    static List<String> of(Cell cell) {
        return cell instanceof Cell.Marked marked
                ? List.of(marked.mark().tone().sign() + " " + of(marked.mark().words()))
                : of(cell.lines());
    }
}
