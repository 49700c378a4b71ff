package org.accede.paper.office;

import java.util.ArrayList;
import java.util.List;
import org.accede.paper.Section;

/** The headings of a document with the numbers that Word will give them. */
record Outline(List<Heading> headings) {

    static final int DEEPEST = 3;

    /** The heading of a section; its anchor is the same for the same paper. */
    record Heading(int level, String number, String title, String anchor) {}

    static Outline of(List<Section> sections) {
        List<Heading> headings = new ArrayList<>();
        int[] counts = new int[DEEPEST + 1];
        for (Section section : sections) {
            int level = Math.max(1, Math.min(DEEPEST, section.level()));
            counts[level]++;
            StringBuilder number = new StringBuilder();
            for (int i = 1; i <= DEEPEST; i++) {
                if (i > level) {
                    counts[i] = 0;
                } else {
                    // Word counts a level that was skipped as begun.
                    counts[i] = Math.max(1, counts[i]);
                    number.append(i == 1 ? "" : ".").append(counts[i]);
                }
            }
            headings.add(new Heading(level, number.toString(), section.title(), "_Toc" + (1000 + headings.size())));
        }
        return new Outline(headings);
    }
}
