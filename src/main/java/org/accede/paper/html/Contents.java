package org.accede.paper.html;

import java.util.ArrayList;
import java.util.List;
import org.accede.paper.Section;

/** A line of the table of contents with those below it. */
record Contents(Section section, List<Contents> below) {

    private static final int DEEPEST = 2;

    static List<Contents> of(List<Section> sections) {
        List<Contents> all = new ArrayList<>();
        for (Section section : sections) {
            Contents line = new Contents(section, new ArrayList<>());
            if (section.level() == 1 || all.isEmpty()) {
                all.add(line);
            } else if (section.level() <= DEEPEST) {
                all.get(all.size() - 1).below().add(line);
            }
        }
        return all;
    }
}
