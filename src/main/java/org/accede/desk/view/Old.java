package org.accede.desk.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.catalogue.Instrument;
import org.accede.desk.action.Sources;
import org.accede.profile.Moment;
import org.accede.profile.Source;
import org.accede.register.Register;
import org.accede.report.words.StandingWords;
import org.accede.report.words.Words;

/** What was read so long ago that it may have changed since, by the days that somebody set. It is said on pages and decides nothing. */
final class Old {

    private static final int REGISTER = 180;

    private Old() {}

    /** The day on which somebody read an Act, if that was long ago; a report tells of a day and does not age. */
    static Optional<LocalDate> read(Asked asked, Source source) {
        return source.read().filter(day -> isLaw(source) && isLongAgo(asked, day));
    }

    /** The date of its text, if nobody says when it was read and the date is long ago. */
    static Optional<Moment> text(Asked asked, Source source) {
        return Moment.of(source.asOf())
                .filter(text -> isLaw(source) && source.read().isEmpty() && isLongAgo(asked, text.last()));
    }

    /** What is to be said of an answer that rests on it; empty for nothing. */
    static String flag(Asked asked, Source source) {
        return read(asked, source)
                .map(day -> asked.words().say("row.old"))
                .or(() -> text(asked, source).map(text -> asked.words().say("row.old.text", Words.moment(text))))
                .orElse("");
    }

    private static boolean isLaw(Source source) {
        return source.kind().equals(Sources.STATUTE);
    }

    private static boolean isLongAgo(Asked asked, LocalDate day) {
        return day.isBefore(asked.asOf().minusDays(asked.person().old()));
    }

    /** For which days the register speaks of a State, if one of them is long ago; in a sentence. */
    static Optional<String> register(Asked asked, String iso3) {
        Register register = asked.desk().accede().register();
        List<Instrument> treaties = asked.catalogue().instruments();
        LocalDate limit = asked.asOf().minusDays(REGISTER);
        return register.entry(iso3)
                .filter(entry -> treaties.stream()
                        .flatMap(treaty -> entry.value(treaty.id()).stream())
                        .flatMap(item -> Moment.of(item.asOf()).stream())
                        .anyMatch(day -> day.last().isBefore(limit)))
                .map(entry -> StandingWords.age(register, entry, treaties, asked.asOf()));
    }
}
