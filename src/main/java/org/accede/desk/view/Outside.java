package org.accede.desk.view;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accede.desk.store.Entry;

/**
 * A change that somebody made to a file by other means, such as an editor or git.
 *
 * @param time at which the Desk saw it
 * @param address of the place in the history that shows them
 * @param answers how many answers it changed; 0 where it changed others things, or nobody knows
 */
public record Outside(String file, String time, int answers, String address) {

    private static final Duration NEWS = Duration.ofHours(12);

    /** The last change of a file, if it was such a one and is news. */
    static Optional<Outside> of(Asked asked) {
        List<Entry> history = asked.desk().store().history(asked.place().id());
        Instant now = asked.desk().clock().instant();
        return history.stream()
                .findFirst()
                .filter(entry -> entry.kind() == Entry.Kind.OUTSIDE)
                .filter(entry -> entry.at().plus(NEWS).isAfter(now))
                .map(entry -> new Outside(
                        asked.place().id() + ".json",
                        DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                                .format(entry.at().atZone(ZoneId.systemDefault())),
                        (int) entry.changes().stream()
                                .filter(change -> change.place().id().startsWith("answer:"))
                                .count(),
                        "/c/" + asked.place().id() + "/history#entry-" + entry.id()));
    }
}
