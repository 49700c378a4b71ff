package org.accede.report;

import java.util.List;
import java.util.function.Supplier;
import org.accede.brief.Brief;
import org.accede.paper.Section;
import org.accede.report.brief.BriefPaper;

/** Page one of a report, made when the first format wants it, and once for all of them. */
final class PageOne {

    private final Supplier<Brief> brief;
    private final boolean hasDays;
    private List<Section> sections;

    PageOne(Supplier<Brief> brief, boolean hasDays) {
        this.brief = brief;
        this.hasDays = hasDays;
    }

    synchronized List<Section> sections() {
        if (sections == null) {
            sections = BriefPaper.pageOne(brief.get(), hasDays);
        }
        return sections;
    }
}
