package org.accede.desk.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.desk.action.Sources;
import org.accede.profile.ActLife;
import org.accede.profile.Moment;
import org.accede.profile.Profile;
import org.accede.profile.Source;
import org.accede.report.words.Words;

/**
 * An Act or a report on which answers rest.
 *
 * @param kind key of what it is
 * @param date of its text, to be read; empty if it is not said
 * @param read the day on which it was read; empty if it is not said
 * @param state key of where it stands as a whole, with the day; empty where it is in force
 * @param answers what rests on it
 * @param looks what somebody should know of it, in words
 */
public record SourceLine(
        String id,
        String title,
        String brief,
        String kind,
        String date,
        String read,
        String address,
        String state,
        String note,
        int answers,
        List<String> looks) {

    static SourceLine of(Asked asked, Profile profile, Source source) {
        List<Resting> resting = Resting.of(profile, asked.catalogue(), source.id(), asked.asOf());
        Messages words = asked.words();
        List<String> looks = new ArrayList<>();
        source.supersededBy().ifPresent(newer -> looks.add(words.say("sources.superseded", newer)));
        int days = asked.person().old();
        Old.read(asked, source).ifPresent(day -> looks.add(words.say("sources.old", words.day(day), days)));
        Old.text(asked, source).ifPresent(text -> looks.add(words.say("sources.old.text", Words.moment(text), days)));
        long gone = resting.stream().filter(one -> !one.gone().isEmpty()).count();
        if (gone > 0) {
            looks.add(words.say("sources.gone", gone));
        }
        return new SourceLine(
                source.id(),
                source.title(),
                source.shortTitle(),
                source.kind(),
                asOf(source),
                source.read().map(words::day).orElse(""),
                source.url().orElse(""),
                source.life().map(life -> life(words, life)).orElse(""),
                source.note(),
                resting.size(),
                looks);
    }

    /** In words, or as it is written where it is no date. */
    private static String asOf(Source source) {
        return Moment.of(source.asOf()).map(Words::moment).orElse(source.asOf());
    }

    private static String life(Messages words, ActLife life) {
        String state = words.say("source.state." + life.state().id());
        String from = life.from().map(words::day).orElse("");
        return from.isEmpty() ? state : words.say("sources.state.from", state, from);
    }

    /** What stands in the fields of its form. */
    static Map<String, String> fields(Source source) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(Sources.TITLE, source.title());
        fields.put(Sources.SHORT, source.shortTitle());
        fields.put(Sources.KIND, source.kind());
        fields.put(Sources.DATE, source.asOf());
        fields.put(Sources.READ, source.read().map(LocalDate::toString).orElse(""));
        fields.put(Sources.ADDRESS, source.url().orElse(""));
        fields.put(Sources.STATE, source.life().map(life -> life.state().id()).orElse(""));
        fields.put(
                Sources.FROM,
                source.life().flatMap(ActLife::from).map(LocalDate::toString).orElse(""));
        fields.put(Sources.SUPERSEDED, source.supersededBy().orElse(""));
        fields.put(Sources.NOTE, source.note());
        return fields;
    }

    /** The address, where it is one that can be followed. */
    public Optional<String> link() {
        return Optional.of(address).filter(one -> !one.isEmpty());
    }
}
