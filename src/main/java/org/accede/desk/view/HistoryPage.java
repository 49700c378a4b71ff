package org.accede.desk.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.change.Changes;
import org.accede.desk.action.CountryFile;
import org.accede.desk.action.Past;
import org.accede.desk.store.Change;
import org.accede.desk.store.Entry;
import org.accede.desk.store.Outcome;
import org.accede.desk.store.PastState;
import org.accede.paper.Paper;
import org.accede.report.Reports;

/**
 * What changed in a profile, the newest first; how it was on a day, and what differs between two.
 *
 * @param digest of the file as it is now
 * @param unfinished changes that were told to the history and are not in the file
 * @param more how many older entries are not shown
 * @param state how it was on the day that was asked for
 * @param compared what differs between the two days that were asked for
 * @param wrong what kept something from being done, in sentences
 */
public record HistoryPage(
        Place where,
        LocalDate day,
        String digest,
        List<Line> unfinished,
        List<Line> entries,
        int more,
        Optional<State> state,
        Days days,
        Optional<Paper> compared,
        List<String> wrong)
        implements Page {

    private static final int A_PAGE = 50;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /**
     * An entry.
     *
     * @param kind the key of its message
     * @param canBeUndone whether single changes of it are known
     */
    public record Line(
            long id, String at, String who, String kind, List<Changed> changes, int moreChanges, boolean canBeUndone) {}

    public record Changed(String place, String address, String was, String now) {}

    /**
     * The file at the end of a day.
     *
     * @param known whether the Desk knew it then
     * @param differences what is otherwise now
     */
    public record State(LocalDate day, boolean known, boolean exact, List<Changed> differences) {}

    /** The two days as they were typed, and what is wrong with them: the key of a message, or empty. */
    public record Days(String from, String to, String wrong) {}

    public static HistoryPage of(Asked asked) {
        return of(asked, Optional.empty());
    }

    /** The same after something could not be done. */
    public static HistoryPage of(Asked asked, Optional<Outcome> outcome) {
        CountryFile file = asked.file();
        ContentWords words = new ContentWords(asked.catalogue(), asked.words());
        List<Entry> all = Past.history(asked.desk(), file);
        int from = asked.one("all").isPresent() ? all.size() : A_PAGE;
        Optional<LocalDate> first = asked.one("from").flatMap(Asked::day);
        Optional<LocalDate> second = asked.one("to").flatMap(Asked::day);
        boolean isCompared = asked.one("from").isPresent() || asked.one("to").isPresent();
        Optional<Changes> changes = first.isPresent() && second.isPresent()
                ? Past.between(asked.desk(), file, first.get(), second.get())
                : Optional.empty();
        return new HistoryPage(
                asked.place(),
                asked.asOf(),
                file.read().digest(),
                asked.desk().store().unfinished(file.id()).stream()
                        .map(entry -> line(asked, words, entry))
                        .toList(),
                all.stream().limit(from).map(entry -> line(asked, words, entry)).toList(),
                Math.max(0, all.size() - from),
                asked.one("day").flatMap(Asked::day).map(one -> state(asked, words, one)),
                new Days(
                        asked.one("from").orElse(""),
                        asked.one("to").orElse(""),
                        !isCompared || changes.isPresent()
                                ? ""
                                : first.isEmpty() || second.isEmpty() ? "history.wrong.day" : "history.wrong.unknown"),
                changes.map(Reports::changes).map(report -> report.paper()),
                outcome.map(one -> Refusals.of(asked, words, one)).orElse(List.of()));
    }

    /** What kept something from being done, in sentences. */
    public static List<String> wrong(Asked asked, Outcome outcome) {
        return Refusals.of(asked, new ContentWords(asked.catalogue(), asked.words()), outcome);
    }

    private static Line line(Asked asked, ContentWords words, Entry entry) {
        return new Line(
                entry.id(),
                at(asked, entry.at()),
                entry.who(),
                "history.kind." + entry.kind().id(),
                entry.changes().stream()
                        .limit(A_PAGE)
                        .map(change -> changed(asked, words, change))
                        .toList(),
                Math.max(0, entry.changes().size() - A_PAGE),
                !entry.changes().isEmpty());
    }

    static String at(Asked asked, Instant instant) {
        var then = instant.atZone(ZoneId.systemDefault());
        return asked.words().say("history.at", asked.words().day(then.toLocalDate()), TIME.format(then));
    }

    private static Changed changed(Asked asked, ContentWords words, Change change) {
        var place = change.place();
        ContentWords.WasAndIs told = words.of(change);
        return new Changed(
                words.place(place),
                place.kind() == org.accede.desk.store.Place.Kind.ANSWER
                                && asked.catalogue().fact(place.name()).isPresent()
                        ? "/c/" + asked.place().id() + "/q/" + place.name()
                        : "",
                told.was(),
                told.is());
    }

    private static State state(Asked asked, ContentWords words, LocalDate day) {
        Optional<PastState> then = Past.at(asked.desk(), asked.file(), day);
        return new State(
                day,
                then.isPresent(),
                then.map(PastState::exact).orElse(false),
                then.map(past -> Past.differences(asked.file(), past).stream()
                                .map(change -> changed(asked, words, change))
                                .toList())
                        .orElse(List.of()));
    }

    public String path() {
        return "/c/" + where.id() + "/history";
    }

    @Override
    public boolean isWrong() {
        return !days.wrong().isEmpty();
    }

    @Override
    public String title(Messages words) {
        return words.say("history.title");
    }

    @Override
    public String tab() {
        return "files";
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(where);
    }

    @Override
    public Optional<LocalDate> asOf() {
        return Optional.of(day);
    }

    @Override
    public Map<String, String> digests() {
        return Inputs.inShort(Map.of("profile", digest));
    }
}
