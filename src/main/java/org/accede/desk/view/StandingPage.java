package org.accede.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.Dossier;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.desk.action.Drafts;
import org.accede.desk.action.Standings;
import org.accede.profile.Formalities;
import org.accede.profile.Late;
import org.accede.profile.Moment;
import org.accede.profile.Profile;
import org.accede.profile.Standing;
import org.accede.readiness.Readiness;
import org.accede.readiness.Way;
import org.accede.register.Entry;
import org.accede.report.words.StandingWords;
import org.accede.report.words.Words;

/**
 * Where a country stands before a treaty, and what it has filed; beside it what the register says.
 *
 * @param stands as the rules find it
 * @param stations where the profile says that it stood and stands, from the first on
 * @param steps what it says happened on the way
 * @param registered what the register says, and of when; empty if it says nothing
 * @param alsoFiled declarations and reservations that the register knows of
 * @param others treaties and organizations besides
 */
public record StandingPage(
        Country country,
        List<Tab> tabs,
        Instrument treaty,
        String stands,
        List<Said> stations,
        List<Said> steps,
        String registered,
        String door,
        List<String> clocks,
        boolean complete,
        List<Filing> filings,
        List<String> alsoFiled,
        List<Other> others,
        Entered entered,
        Entered happened,
        Entered filed,
        List<Form.Option> events,
        List<Form.Option> articles,
        List<Form.Option> filedAs,
        List<Form.Option> sources,
        String seenStanding,
        String seenFilings)
        implements CountryPage {

    /** Something that is said, by whom, and what else is to be known of it. */
    public record Said(String what, String source, String note) {}

    /** A declaration or reservation; {@code late} says why it has no effect. */
    public record Filing(
            String article,
            String asks,
            String state,
            String date,
            String text,
            String covers,
            String source,
            String late) {}

    /** Another treaty or organization: what the profile says, and the register. */
    public record Other(String name, String said, String registered) {}

    /** What can be named as the source, with what is chosen in a form. */
    public List<Form.Option> sources(Entered in) {
        return sources.stream()
                .map(one ->
                        new Form.Option(one.value(), one.words(), one.value().equals(in.value(Standings.SOURCE))))
                .toList();
    }

    public static StandingPage of(Asked asked) {
        return of(asked, Entered.NOTHING);
    }

    public static StandingPage of(Asked asked, Entered entered) {
        Dossier dossier = asked.dossier();
        Profile profile = asked.file().profile();
        Instrument treaty = asked.treaty();
        Readiness readiness = dossier.readiness(Optional.empty(), List.of(treaty.id()));
        Way way = readiness.ways().get(0);
        Standing standing = profile.standing(treaty.id());
        Standings standings = new Standings(asked.desk(), asked.file(), treaty);
        Messages words = asked.words();
        Entered happened = entered.in("happened", asked, Drafts.happened(treaty.id()));
        Entered filed = entered.in("filed", asked, Drafts.filed(treaty.id()));
        return new StandingPage(
                Country.of(asked, dossier.findings()),
                Tab.all(asked, "/c/" + asked.place().id() + "/standing"),
                treaty,
                way.status().says(),
                standing.isStated()
                        ? standing.history().stream()
                                .map(one -> new Said(
                                        Words.capital(Words.standing(one)),
                                        Words.source(profile, one.source()),
                                        one.note()))
                                .toList()
                        : List.of(),
                standing.steps().stream()
                        .map(step -> step(words, profile, step))
                        .toList(),
                readiness
                        .entry()
                        .flatMap(entry -> entry.value(treaty.id()))
                        .map(item -> StandingWords.item(item, readiness.register()))
                        .orElse(""),
                Words.capital(way.door().how()) + ". " + way.door().reason(),
                way.deadlines().stream()
                        .map(clock -> clock.says() + ": " + StandingWords.term(clock, readiness.asOf()))
                        .toList(),
                profile.formalities(treaty.id()).complete(),
                filings(asked, profile, treaty),
                readiness
                        .entry()
                        .map(Entry::filings)
                        .map(all -> all.getOrDefault(treaty.id(), List.of()))
                        .orElse(List.of())
                        .stream()
                        .map(filing -> filing.article()
                                + (filing.date().isEmpty() ? "" : ", " + Words.moment(new Moment(filing.date())))
                                + (filing.text().isEmpty() ? "" : ": " + filing.text()))
                        .toList(),
                others(asked, profile, readiness),
                entered,
                happened,
                filed,
                options(happened, Standings.WHAT, Standings.events(treaty), words),
                standings.articles().stream()
                        .map(article -> new Form.Option(
                                article,
                                article + asks(asked, article),
                                article.equals(filed.value(Standings.ARTICLE))))
                        .toList(),
                filed.options(Standings.STATE, Standings.FILED, "standing.filed.", words),
                profile.sources().values().stream()
                        .map(source -> new Form.Option(source.id(), source.shortTitle(), false))
                        .toList(),
                standings.standing().digest(),
                standings.filings().digest());
    }

    private static List<Form.Option> options(Entered entered, String field, List<String> values, Messages words) {
        return entered.options(field, values, "standing.event.", words);
    }

    private static Said step(Messages words, Profile profile, Standing.Step step) {
        StringBuilder what = new StringBuilder(words.say(
                "standing.step", words.say("standing.event." + step.what().id()), Words.moment(step.date())));
        step.until().ifPresent(until -> what.append(words.say("standing.until", Words.moment(until))));
        if (!step.by().isEmpty()) {
            what.append(words.say("standing.by", step.by()));
        }
        return new Said(what.toString(), Words.source(profile, step.source()), step.note());
    }

    private static List<Filing> filings(Asked asked, Profile profile, Instrument treaty) {
        Standing standing = asked.dossier().findings().profile().standing(treaty.id());
        Messages words = asked.words();
        List<Filing> filings = new ArrayList<>();
        for (Formalities.Filing filing : profile.formalities(treaty.id()).list()) {
            filings.add(new Filing(
                    filing.article(),
                    asks(asked, filing.article()),
                    words.say("standing.filed." + filing.state().id()),
                    filing.date().isEmpty() ? "" : Words.moment(new Moment(filing.date())),
                    filing.text(),
                    !filing.coverageKnown()
                            ? words.say("standing.covers.unknown")
                            : filing.covers().isEmpty()
                                    ? ""
                                    : words.say(
                                            "standing.covers",
                                            Words.names(filing.covers().stream()
                                                    .sorted()
                                                    .toList())),
                    Words.source(profile, filing.source()),
                    Late.of(filing, treaty.filingTime(filing.article()), standing)
                            .map(Late::reason)
                            .orElse("")));
        }
        return filings;
    }

    /** What the paragraph is about under which something is filed. */
    private static String asks(Asked asked, String article) {
        return asked.catalogue()
                .requirement(article)
                .map(Requirement::pinpoint)
                .or(() -> asked.catalogue().article(article).map(one -> one.title()))
                .map(title -> " (" + title + ")")
                .orElse("");
    }

    private static List<Other> others(Asked asked, Profile profile, Readiness readiness) {
        List<Other> others = new ArrayList<>();
        for (String name : asked.catalogue().treatyNames()) {
            boolean own = asked.catalogue().instrument(name).isPresent();
            Standing said = profile.standing(name);
            String registered = readiness
                    .entry()
                    .flatMap(entry -> entry.value(name))
                    .map(item -> StandingWords.item(item, readiness.register()))
                    .orElse("");
            if (!own && (said.isStated() || !registered.isEmpty())) {
                others.add(new Other(
                        title(readiness, name),
                        said.isStated() ? Words.capital(Words.standing(said)) : "",
                        registered));
            }
        }
        return others;
    }

    private static String title(Readiness readiness, String name) {
        return Optional.ofNullable(readiness.register().headings().get(name))
                .map(heading -> heading.title())
                .orElse(name);
    }

    /** The address to which its forms are sent. */
    public Map<String, String> to() {
        String treatyPart = "/" + treaty.id();
        return Map.of(
                "happened", country.at("standing" + treatyPart + "/happened"),
                "filed", country.at("standing" + treatyPart + "/filed"),
                "complete", country.at("standing" + treatyPart + "/complete"));
    }

    @Override
    public String title(Messages words) {
        return words.say("standing.title");
    }

    @Override
    public String tab() {
        return "sources";
    }
}
