package org.accede.validate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.profile.Moment;
import org.accede.profile.Profile;
import org.accede.profile.Provision;
import org.accede.profile.Source;
import org.accede.profile.Statement;
import org.accede.profile.Value;

/** What weakens the sources: Acts that nobody read, texts that are old, and what nothing cites. */
final class SourceWarnings {

    private static final int MONTHS_BEFORE_STALE = 24;
    private static final String SOURCES = "sources";

    private final Profile profile;
    private final LocalDate day;
    private final Places places;
    private final Warnings warnings;

    SourceWarnings(Profile profile, LocalDate day, Places places, Warnings warnings) {
        this.profile = profile;
        this.day = day;
        this.places = places;
        this.warnings = warnings;
    }

    void find() {
        Set<String> cited = places.cited();
        Set<String> laws = new TreeSet<>();
        provisions().forEach(provision -> laws.add(provision.law()));
        List<Source> never = new ArrayList<>();
        List<Source> stale = new ArrayList<>();
        for (Source source : profile.sources().values()) {
            if (!cited.contains(source.id())) {
                never.add(source);
                continue;
            }
            if (laws.contains(source.id())) {
                unread(source);
            }
            if (isStale(source)) {
                stale.add(source);
            }
        }
        told(
                Warning.Kind.NEVER_CITED,
                never,
                "nothing cites " + each(never, source -> "'" + source.id() + "' (" + source.shortTitle() + ")"),
                "Cite each where something rests on it, or take it out.");
        told(
                Warning.Kind.STALE,
                stale,
                each(
                                stale,
                                source -> "'" + source.id() + "' (" + source.shortTitle() + ", "
                                        + lastSeen(source).orElseThrow().text() + ")")
                        + (stale.size() == 1 ? " was" : " were") + " last read more than two years before " + day,
                "Look whether each was amended, and write the day on which you did in \"read\".");
    }

    private void told(Warning.Kind kind, List<Source> sources, String what, String mend) {
        if (!sources.isEmpty()) {
            warnings.add(
                    kind,
                    places.where(SOURCES, sources.get(0).id()),
                    sources.stream().map(Source::id).toList(),
                    what,
                    mend);
        }
    }

    private static String each(List<Source> sources, Function<Source, String> words) {
        return sources.stream().map(words).collect(Collectors.joining(", "));
    }

    /** Sections are cited from it as from an Act. */
    private void unread(Source source) {
        boolean hearsay = source.isReport();
        if (!hearsay && lastSeen(source).isPresent()) {
            return;
        }
        warnings.add(
                Warning.Kind.UNREAD,
                places.where(SOURCES, source.id()),
                List.of(source.id()),
                hearsay
                        ? "provisions are cited from '" + source.id() + "' (" + source.shortTitle() + "), which is "
                                + (source.kind().equals("memory") ? "memory" : "a published assessment") + " and no Act"
                        : "provisions are cited from '" + source.id() + "' (" + source.shortTitle()
                                + "), and nobody says as of when it was read",
                hearsay
                        ? "Make the Act a source of its own, and name this one as \"source\" of the answer."
                        : "Read it, and add \"asOf\": the date of the text that you read.");
    }

    private boolean isStale(Source source) {
        return !source.kind().equals("treaty-text")
                && lastSeen(source)
                        .filter(seen -> seen.last().isBefore(day.minusMonths(MONTHS_BEFORE_STALE)))
                        .isPresent();
    }

    /** The last day of which the text is known to be right: that of the text, or that on which somebody read it. */
    private Optional<Moment> lastSeen(Source source) {
        return Stream.concat(
                        date(source.asOf()).stream(),
                        places.text(SOURCES, source.id(), "read").flatMap(SourceWarnings::date).stream())
                .max(Comparator.comparing(Moment::last));
    }

    private static Optional<Moment> date(String text) {
        try {
            return Optional.of(new Moment(text));
        } catch (DateTimeException e) {
            return Optional.empty(); // "undated", "13th edition": no date
        }
    }

    private List<Provision> provisions() {
        List<Provision> all = new ArrayList<>();
        profile.topics().values().forEach(topic -> {
            topic.facts().values().forEach(statements -> statements.forEach(statement -> all.addAll(of(statement))));
            topic.conditions().list().forEach(condition -> all.addAll(condition.provisions()));
        });
        profile.reports().forEach(report -> all.addAll(report.provisions()));
        profile.also().forEach(one -> all.addAll(one.provisions()));
        return all;
    }

    private static List<Provision> of(Statement statement) {
        List<Provision> all = new ArrayList<>(statement.provisions());
        if (statement.value() instanceof Value.Items list) {
            list.items().forEach(item -> all.addAll(item.provisions()));
        }
        return all;
    }
}
