package org.accede.desk.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.Dossier;
import org.accede.brief.Brief;
import org.accede.brief.Reworded;
import org.accede.brief.Weighed;
import org.accede.catalogue.Article;
import org.accede.catalogue.Instrument;
import org.accede.desk.action.Rewording;
import org.accede.finding.Counts;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.paper.Mark;
import org.accede.paper.Picture;
import org.accede.paper.svg.SvgWriter;
import org.accede.profile.Moment;
import org.accede.report.brief.BriefWords;
import org.accede.report.brief.Trust;
import org.accede.report.readiness.Timeline;
import org.accede.report.readiness.TimelinePicture;
import org.accede.report.words.CountWords;
import org.accede.report.words.Words;
import org.accede.validate.Progress;

/**
 * A country: one page for whoever decides, and where to go on.
 *
 * @param about the treaty, and what was read, in sentences
 * @param stands where the State stands, in a sentence
 * @param lead the counts of the treaty in a sentence
 * @param more how many things to do there are besides those that stand here
 * @param looks what wants a look, at most some; {@code moreLooks} are the others
 * @param timeline the days that matter, drawn; none where there is nothing but today
 * @param ours what falls short by our reading alone
 * @param reword the key of the line that somebody puts in other words; empty for none
 * @param entered what was typed there and could not be saved
 * @param reading what was read and what was not, which can be long and is not printed
 * @param questions how many can still change a verdict of the treaty
 * @param stop where whoever asks stopped; empty where they answered nothing yet
 */
public record HomePage(
        Country country,
        Optional<Newer> newer,
        String note,
        boolean constructed,
        String about,
        List<Tab> tabs,
        Instrument treaty,
        boolean known,
        String stands,
        String lead,
        Shares shares,
        List<Thing> things,
        int more,
        List<String> ours,
        Optional<Drawing> timeline,
        List<Day> days,
        List<String> trust,
        Optional<String> reading,
        List<Look> looks,
        int moreLooks,
        List<BillsPage.Line> bills,
        List<ChapterRow> chapters,
        int questions,
        String reword,
        Entered entered,
        Optional<Stop> stop)
        implements CountryPage {

    /** The line that is being put in other words, in an address, and the form of it. */
    public static final String REWORD = "reword";

    private static final int MOST_LOOKS = 5;

    /**
     * Something to do.
     *
     * @param path of the page where it is seen to, below that of the country
     * @param key of the line
     * @param team set where it stands in the team's words
     */
    public record Thing(
            Marked mark, String what, String why, String where, String path, String key, Optional<Team> team) {}

    /**
     * That a line stands in the team's words.
     *
     * @param rules how the rules say it
     * @param isOvertaken whether what was found behind it has changed since
     */
    public record Team(String rules, boolean isOvertaken) {}

    /** A day that matters; today is one of them. */
    public record Day(LocalDate date, String says, boolean ahead) {}

    /** A picture as it is drawn for a screen and for a telephone. */
    public record Drawing(String wide, String narrow) {

        static Drawing of(Picture picture) {
            return new Drawing(
                    SvgWriter.inline(picture, SvgWriter.Width.PAGE), SvgWriter.inline(picture, SvgWriter.Width.PHONE));
        }
    }

    /** A chapter, and the questions that can still change a verdict of it. */
    public record ChapterRow(String number, String title, Shares shares, int questions) {}

    public static HomePage of(Asked asked) {
        return of(asked, Entered.NOTHING);
    }

    /** @param entered in place of a line, and not saved */
    public static HomePage of(Asked asked, Entered entered) {
        Dossier dossier = asked.dossier();
        Instrument treaty = asked.treaty();
        Findings findings = dossier.findings();
        Brief brief =
                new Rewording(asked.desk(), asked.file()).in(dossier.brief(Optional.empty(), List.of(treaty.id())));
        Brief.Treaty of = brief.treaties().get(0);
        List<Look> looks = Look.all(asked, findings);
        Progress.OfTreaty progress = Progress.of(findings).of(treaty).orElseThrow();
        return new HomePage(
                Country.of(asked, findings),
                Newer.of(asked, findings),
                String.join(" ", dossier.profile().onItsName()),
                dossier.profile().constructed(),
                about(asked, treaty),
                Tab.all(asked, "/c/" + asked.place().id()),
                treaty,
                brief.isAnythingKnown(),
                BriefWords.stands(brief, of),
                CountWords.of(of.counts()),
                Shares.of(of.counts()),
                brief.first().stream().map(one -> thing(brief, one)).toList(),
                brief.more(),
                brief.ours().stream().map(one -> BriefWords.ours(brief, one)).toList(),
                drawn(brief, of),
                days(brief, of),
                Trust.inShort(brief),
                Trust.reading(brief),
                looks.stream().limit(MOST_LOOKS).toList(),
                Math.max(0, looks.size() - MOST_LOOKS),
                BillsPage.lines(asked).stream()
                        .filter(bill -> bill.problem().isEmpty())
                        .toList(),
                chapters(findings, treaty, progress),
                progress.count().canChange(),
                asked.one(REWORD).orElse(""),
                entered.in(REWORD),
                Stop.of(asked, asked.file()));
    }

    private static String about(Asked asked, Instrument treaty) {
        String read = asked.file().profile().lawAsRead();
        String day = asked.words().day(asked.asOf());
        return read.isEmpty()
                ? asked.words().say("home.about.unread", treaty.shortTitle(), day)
                : asked.words().say("home.about", treaty.shortTitle(), Words.moment(new Moment(read)), day);
    }

    private static Thing thing(Brief brief, Weighed one) {
        Mark.Tone tone =
                switch (one.undertaking().act()) {
                    case LAW, PRACTICE -> Mark.Tone.GAP;
                    case SIGN, FILING -> Mark.Tone.FORMALITY;
                    case FIND_OUT -> Mark.Tone.OPEN;
                };
        return new Thing(
                Marked.of(tone, tone.words()),
                one.reworded().map(Reworded::words).orElseGet(() -> BriefWords.act(brief, one.undertaking())),
                BriefWords.why(one),
                BriefWords.where(brief, one.undertaking()),
                one.undertaking().isSign()
                        ? "standing?treaty=" + one.undertaking().instrument()
                        : "a/" + one.undertaking().duties().get(0).requirement().article(),
                one.undertaking().key(),
                one.reworded().map(team -> new Team(BriefWords.act(brief, one.undertaking()), team.isOvertaken())));
    }

    private static Timeline timeline(Brief brief, Brief.Treaty treaty) {
        return Timeline.of(brief.asOf(), Optional.empty(), treaty.way());
    }

    private static Optional<Drawing> drawn(Brief brief, Brief.Treaty treaty) {
        return Optional.of(timeline(brief, treaty))
                .filter(timeline -> timeline.events().size() > 1)
                .map(timeline -> TimelinePicture.of(timeline, treaty.instrument()))
                .map(Drawing::of);
    }

    private static List<Day> days(Brief brief, Brief.Treaty treaty) {
        return timeline(brief, treaty).events().stream()
                .map(event -> new Day(event.date(), event.says(), event.date().isAfter(brief.asOf())))
                .toList();
    }

    private static List<ChapterRow> chapters(Findings findings, Instrument treaty, Progress.OfTreaty progress) {
        List<ChapterRow> rows = new ArrayList<>();
        treaty.chapters().forEach((number, title) -> {
            List<Finding> duties = findings.all().stream()
                    .filter(finding -> article(findings, finding).instrument().equals(treaty.id())
                            && article(findings, finding).chapter().equals(number))
                    .toList();
            Set<String> questions = new LinkedHashSet<>();
            progress.articles().stream()
                    .filter(one -> one.article().chapter().equals(number))
                    .forEach(one -> questions.addAll(one.canChange()));
            Counts counts = Counts.of(duties, findings.catalogue());
            if (counts.obligations() > 0) {
                rows.add(new ChapterRow(number, title, Shares.of(counts), questions.size()));
            }
        });
        return rows;
    }

    private static Article article(Findings findings, Finding finding) {
        return findings.catalogue().article(finding.requirement().article()).orElseThrow();
    }

    @Override
    public String title(Messages words) {
        return country.place().name();
    }

    @Override
    public String tab() {
        return "home";
    }
}
