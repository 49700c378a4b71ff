package org.accede.desk.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the questions of a long article into parts that one form can hold: a form of a hundred questions is slow to load and hard to finish.
 * A paragraph stays whole where it can.
 */
final class FillParts {

    private static final int MOST = 45;

    private FillParts() {}

    /** The parts in the order of the article, each with the paragraphs that stand in it; at least one. */
    static List<List<FillPage.Part>> of(List<FillPage.Part> all) {
        int questions = all.stream().mapToInt(part -> part.rows().size()).sum();
        int parts = Math.max(1, (questions + MOST - 1) / MOST);
        // Of one size, rather than a long one and a rest.
        int size = (questions + parts - 1) / parts;
        List<List<FillPage.Part>> cut = new ArrayList<>();
        List<FillPage.Part> now = new ArrayList<>();
        int held = 0;
        for (FillPage.Part part :
                all.stream().flatMap(one -> pieces(one).stream()).toList()) {
            if (!now.isEmpty()
                    && (held + part.rows().size() > MOST
                            || held >= size && !part.rows().isEmpty())) {
                cut.add(now);
                now = new ArrayList<>();
                held = 0;
            }
            now.add(part);
            held += part.rows().size();
        }
        cut.add(now);
        return cut;
    }

    private static List<FillPage.Part> pieces(FillPage.Part whole) {
        List<FillPage.Part> pieces = new ArrayList<>();
        for (int from = 0; from == 0 || from < whole.rows().size(); from += MOST) {
            int to = Math.min(from + MOST, whole.rows().size());
            pieces.add(new FillPage.Part(whole.paragraph(), whole.rows().subList(from, to)));
        }
        return pieces;
    }
}
