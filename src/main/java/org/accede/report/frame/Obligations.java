package org.accede.report.frame;

import java.util.List;
import org.accede.catalogue.Instrument;
import org.accede.finding.Counts;
import org.accede.paper.Table;

/** How the obligations of a treaty stand, in the columns that every paper has. */
public record Obligations(Instrument instrument, Counts counts) {

    private static final Columns<Obligations> COLUMNS = Columns.<Obligations>of()
            .head("Treaty", 22, of -> of.instrument().shortTitle())
            .count("Due now", 8, of -> of.counts().dueNow())
            .count("Fulfilled", 9, of -> of.counts().fulfilled())
            .count("Needs a change of law", 11, of -> of.counts().needsChangeOfLaw())
            .count("Needs a filing", 9, of -> of.counts().needsFiling())
            .count("Needs practice", 9, of -> of.counts().needsPractice())
            .count("Our reading", 9, of -> of.counts().ourReading())
            .count("Open now", 8, of -> of.counts().openNow())
            .count("Due later", 8, of -> of.counts().dueLater());

    /** A treaty in a row, named by its id. */
    public static Table table(String id, List<Obligations> treaties) {
        return table(id, "", treaties);
    }

    /** @param prefix before the names of its rows, where the same paper has them once more */
    public static Table table(String id, String prefix, List<Obligations> treaties) {
        return COLUMNS.table(
                id, "Obligations", treaties, of -> prefix + of.instrument().id());
    }
}
