package org.accede.desk.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.desk.action.Sources;
import org.accede.profile.Moment;
import org.accede.profile.Source;

/** What was read so long ago that it may have changed since, by the days that somebody set. It is said on pages and decides nothing. */
final class Old {

    private static final int REGISTER = 180;

    private Old() {}

    /** Whether an Act was last seen long ago; a report tells of a day and does not age. */
    static boolean is(Asked asked, Source source) {
        return source.kind().equals(Sources.STATUTE)
                && seen(source)
                        .filter(seen -> seen.last()
                                .isBefore(asked.asOf().minusDays(asked.person().old())))
                        .isPresent();
    }

    /** The last day of which its text is known to be right: that of the text, or that on which somebody read it. */
    static Optional<Moment> seen(Source source) {
        return Stream.of(Moment.of(source.asOf()), source.read().flatMap(read -> Moment.of(read.toString())))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Moment::last));
    }

    /** The day of the register, if that was long ago. */
    static Optional<LocalDate> register(Asked asked) {
        try {
            return Optional.of(LocalDate.parse(asked.desk().accede().register().compiled()))
                    .filter(day -> day.isBefore(asked.asOf().minusDays(REGISTER)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static int registerDays() {
        return REGISTER;
    }
}
