package org.accede.desk.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.accede.Dossier;
import org.accede.brief.Brief;
import org.accede.catalogue.Instrument;
import org.accede.desk.action.CountryFile;
import org.accede.finding.Counts;
import org.accede.profile.Profile;
import org.accede.register.Entry;
import org.accede.report.words.Words;

/**
 * The first page: the profiles of the folder, and the way to another State.
 *
 * @param treaties the heads of the columns
 * @param sought what was looked for in the register; empty for nothing
 * @param found what was found there
 * @param folder where the files lie
 * @param unfinished profiles with a change that was not finished when the Desk ended
 * @param last what whoever asks worked on last
 * @param wrong the key of the message on what was brought in; empty for none
 */
public record StartPage(
        List<String> treaties,
        List<Row> profiles,
        String sought,
        List<Found> found,
        String folder,
        List<Page.Place> unfinished,
        Optional<Stop> last,
        String wrong)
        implements Page {

    /**
     * A profile.
     *
     * @param read the newest law text that was read; empty if it is not said
     * @param standing where it stands before each treaty, and since when; none while they are not worked out
     * @param counts one for each treaty; none while they are not worked out
     * @param known whether anything is known of its law
     * @param problems how many faults its file has
     * @param last what was changed in it last; empty for nothing
     */
    public record Row(
            String id,
            String name,
            boolean constructed,
            String read,
            List<String> standing,
            List<Shares> counts,
            boolean known,
            int problems,
            Optional<Last> last) {}

    /** A change: when and by whom, and of what. */
    public record Last(String when, String what) {}

    /** A State of the register; the id is that of its profile, empty if it has none. */
    public record Found(String iso3, String name, String id) {}

    public static StartPage of(Asked asked) {
        return of(asked, "");
    }

    /** The same with a message on what was brought in. */
    public static StartPage of(Asked asked, String wrong) {
        List<CountryFile> held = asked.desk().all();
        String sought = asked.one("state").orElse("");
        return new StartPage(
                asked.catalogue().instruments().stream()
                        .map(Instrument::shortTitle)
                        .toList(),
                held.stream().map(one -> row(asked, one)).toList(),
                sought,
                sought.isEmpty() ? List.of() : found(asked, sought, held),
                asked.desk().countries().toString(),
                asked.desk().unfinished().stream()
                        .map(asked.desk()::file)
                        .map(file -> new Page.Place(file.id(), file.name()))
                        .toList(),
                Stop.last(asked, held),
                wrong);
    }

    private static Row row(Asked asked, CountryFile held) {
        Optional<Dossier> known = asked.desk().known(held, asked.asOf());
        return new Row(
                held.id(),
                held.name(),
                held.profileIfRead().map(Profile::constructed).orElse(false),
                held.profileIfRead().map(Profile::lawAsRead).orElse(""),
                known.map(StartPage::standing).orElse(List.of()),
                known.map(StartPage::counts).orElse(List.of()),
                known.filter(dossier -> Brief.isAnythingKnown(dossier.findings()))
                        .isPresent(),
                held.problems().size(),
                last(asked, held));
    }

    private static Optional<Last> last(Asked asked, CountryFile held) {
        ContentWords words = new ContentWords(asked.catalogue(), asked.words());
        return asked.desk().store().history(held.id()).stream()
                .filter(entry -> !entry.changes().isEmpty())
                .findFirst()
                .map(entry -> new Last(
                        HistoryPage.at(asked, entry.at()) + (entry.who().isEmpty() ? "" : ", " + entry.who()),
                        words.place(entry.changes().get(0).place())
                                + (entry.changes().size() == 1
                                        ? ""
                                        : " "
                                                + asked.words()
                                                        .say(
                                                                "start.changed.more",
                                                                entry.changes().size() - 1))));
    }

    /** The register's word where the profile has none. */
    private static List<String> standing(Dossier dossier) {
        return dossier.accede().catalogue().instruments().stream()
                .map(treaty -> dossier.findings().profile().standing(treaty.id()))
                .map(standing -> Words.capital(Words.standing(standing)))
                .toList();
    }

    private static List<Shares> counts(Dossier dossier) {
        return dossier.accede().catalogue().instruments().stream()
                .map(treaty -> Shares.of(Counts.of(
                        dossier.findings().all().stream()
                                .filter(finding ->
                                        finding.requirement().instrument().equals(treaty.id()))
                                .toList(),
                        dossier.accede().catalogue())))
                .toList();
    }

    private static List<Found> found(Asked asked, String sought, List<CountryFile> held) {
        String small = sought.toLowerCase(Locale.ROOT);
        Map<String, Entry> entries = asked.desk().accede().register().entries();
        return entries.values().stream()
                .filter(entry -> entry.name().toLowerCase(Locale.ROOT).contains(small)
                        || entry.iso3().equalsIgnoreCase(sought))
                .map(entry -> new Found(entry.iso3(), entry.name(), profile(held, entry.iso3())))
                .toList();
    }

    private static String profile(List<CountryFile> held, String iso3) {
        return held.stream()
                .map(CountryFile::id)
                .filter(id -> id.equalsIgnoreCase(iso3))
                .findFirst()
                .orElse("");
    }

    @Override
    public String title(Messages words) {
        return words.say("start.title");
    }
}
