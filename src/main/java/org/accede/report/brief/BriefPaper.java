package org.accede.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.brief.Brief;
import org.accede.brief.Weighed;
import org.accede.paper.Block;
import org.accede.paper.Paper;
import org.accede.paper.Picture;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Obligations;
import org.accede.report.frame.Papers;
import org.accede.report.readiness.Timeline;
import org.accede.report.readiness.TimelinePicture;

/** The brief as a paper of two pages. */
public final class BriefPaper {

    private static final String DATES = "dates";

    private BriefPaper() {}

    public static Paper of(Brief brief) {
        return of(brief, false);
    }

    /** The same with the commands that go on from it: whoever reads paper has no terminal. */
    public static Paper onTerminal(Brief brief) {
        return of(brief, true);
    }

    private static Paper of(Brief brief, boolean onTerminal) {
        String country = brief.profile().name();
        return new Paper(
                "brief",
                country + ": in brief",
                country + ": in brief",
                brief.asOf(),
                Papers.opening(brief.profile(), brief.asOf()),
                Papers.inputs(
                        brief.profile(),
                        brief.findings().catalogueDigest(),
                        brief.findings().rulesDigest()),
                List.of(),
                sections(brief, onTerminal),
                List.of(things(brief), Obligations.table("counts", obligations(brief))));
    }

    /**
     * Page one of another paper: the brief under one heading.
     *
     * @param hasDays whether the paper draws the days itself
     */
    public static List<Section> pageOne(Brief brief, boolean hasDays) {
        List<Section> page = new ArrayList<>();
        page.add(new Section("brief", 1, "In brief", List.of()));
        sections(brief, false).stream()
                .filter(section -> !(hasDays && section.id().equals(DATES)))
                .forEach(section ->
                        page.add(new Section("brief-" + section.id(), 2, section.title(), section.blocks())));
        return page;
    }

    /** Where it stands, what to do first, what is only our reading, the days, how far to trust it. */
    private static List<Section> sections(Brief brief, boolean onTerminal) {
        List<Section> sections = new ArrayList<>();
        sections.add(Papers.section(
                "standing",
                1,
                "Where it stands",
                new Block.Points(brief.treaties().stream()
                        .map(treaty -> BriefWords.standing(brief, treaty))
                        .toList()),
                known(brief)));
        sections.add(first(brief, onTerminal));
        ours(brief).ifPresent(sections::add);
        dates(brief).ifPresent(sections::add);
        sections.add(Papers.section("trust", 1, "How far it can be trusted", new Block.Points(Trust.of(brief))));
        return sections;
    }

    /** How the obligations stand, where anything is known of that: a law that nobody has read is not one that falls short. */
    private static Block known(Brief brief) {
        if (!brief.isLawRead()) {
            return Block.notice("Nobody has described its law yet: no verdict is given.");
        }
        return brief.isAnythingKnown() ? counts(brief) : Block.notice("Its law is not read yet: no verdict is given.");
    }

    private static Table counts(Brief brief) {
        return Obligations.table("standing-counts", "standing ", obligations(brief));
    }

    private static List<Obligations> obligations(Brief brief) {
        return brief.treaties().stream()
                .map(treaty -> new Obligations(treaty.instrument(), treaty.counts()))
                .toList();
    }

    private static Section first(Brief brief, boolean onTerminal) {
        List<String> things = new ArrayList<>();
        List<String> reasons =
                brief.first().stream().map(BriefWords::why).distinct().toList();
        boolean isOneReason = reasons.size() == 1 && brief.first().size() > 1;
        for (Weighed one : brief.first()) {
            things.add(BriefWords.line(brief, one) + " (" + BriefWords.where(brief, one.undertaking()) + ".)"
                    + (isOneReason || one.weights().isEmpty() ? "" : " Why: " + BriefWords.why(one) + "."));
        }
        if (!brief.isLawRead()) {
            things.add(
                    brief.first().stream().anyMatch(one -> one.undertaking().isSign()) ? 1 : 0,
                    "Describe the law: nobody has answered the questions yet."
                            + (onTerminal
                                    ? " 'accede new " + brief.profile().iso3()
                                            + " --out FILE' writes a profile to be filled in, in the order of the treaty."
                                    : ""));
        }
        if (things.isEmpty()) {
            return Papers.section(
                    "first", 1, "What to do first", Block.say("Nothing that is due is known to be missing."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Points(things));
        if (isOneReason) {
            blocks.add(Block.say("They stand here for the same reason: " + reasons.get(0) + "."));
        }
        if (brief.first().stream()
                .anyMatch(one ->
                        !one.undertaking().isFindOut() && !one.undertaking().isSign())) {
            blocks.add(
                    Block.say(
                            "What is known to fall short stands before what has to be found out: first what binds the State, then what it is on its way to."));
        }
        if (brief.more() > 0) {
            blocks.add(Block.say(BriefWords.more(brief, onTerminal)));
        }
        return new Section("first", 1, "What to do first", blocks);
    }

    private static Optional<Section> ours(Brief brief) {
        return brief.ours().isEmpty()
                ? Optional.empty()
                : Optional.of(Papers.section(
                        "ours",
                        1,
                        "What our reading alone asks",
                        new Block.Points(brief.ours().stream()
                                .map(one -> BriefWords.ours(brief, one))
                                .toList())));
    }

    /** Of the first treaty that has a day to come. */
    private static Optional<Section> dates(Brief brief) {
        for (Brief.Treaty treaty : brief.treaties()) {
            List<Picture.Event> ahead =
                    Timeline.of(brief.asOf(), brief.readiness().deposit(), treaty.way()).events().stream()
                            .filter(event -> !event.date().isBefore(brief.asOf()))
                            .toList();
            if (ahead.size() > 1) {
                return Optional.of(Papers.section(
                        DATES, 1, "The days ahead", TimelinePicture.of(new Timeline(ahead), treaty.instrument())));
            }
        }
        return Optional.empty();
    }

    private static Table things(Brief brief) {
        Columns<Weighed> columns = Columns.<Weighed>of()
                .head("What", 45, one -> BriefWords.line(brief, one))
                .text("Kind of act", 10, one -> one.undertaking().act().id().replace('-', ' '))
                .text("Where", 25, one -> BriefWords.where(brief, one.undertaking()))
                .text("Why first", 20, BriefWords::why);
        List<Table.Row> rows = new ArrayList<>();
        for (Weighed one : brief.first()) {
            rows.add(columns.row("thing-" + (rows.size() + 1), Map.of(), one));
        }
        return columns.table("first", "What to do first", rows);
    }
}
