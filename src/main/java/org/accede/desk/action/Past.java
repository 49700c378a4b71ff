package org.accede.desk.action;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.accede.Dossier;
import org.accede.change.Changes;
import org.accede.desk.store.Change;
import org.accede.desk.store.Edit;
import org.accede.desk.store.Entry;
import org.accede.desk.store.Outcome;
import org.accede.desk.store.PastState;
import org.accede.desk.store.ProfileStore;
import org.accede.desk.store.Who;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.accede.profile.ProfileReader;

/** How a profile was on a day, as far as the Desk saw it. */
public final class Past {

    private Past() {}

    /** What happened to it, the newest first. */
    public static List<Entry> history(Desk desk, CountryFile file) {
        return desk.store().history(file.id());
    }

    /** The profile as it was at the end of a day; empty for a day before the Desk knew it. */
    public static Optional<PastState> at(Desk desk, CountryFile file, LocalDate day) {
        Instant end = day.atTime(LocalTime.MAX).atZone(ZoneId.systemDefault()).toInstant();
        return desk.store().at(file.id(), end);
    }

    /**
     * What differs between two days: the profile of each day on the law of that day. What nobody changed since the Desk knew it was on every
     * day as it is now.
     *
     * @return empty if one of the days lies before what the Desk knows, or the text of then cannot be read
     */
    public static Optional<Changes> between(Desk desk, CountryFile file, LocalDate before, LocalDate after) {
        Optional<Dossier> then = dossier(desk, file, before);
        Optional<Dossier> now = dossier(desk, file, after);
        return then.isPresent() && now.isPresent() ? Optional.of(now.get().changesSince(then.get())) : Optional.empty();
    }

    private static Optional<Dossier> dossier(Desk desk, CountryFile file, LocalDate day) {
        if (history(desk, file).isEmpty()) {
            return file.profileIfRead().map(profile -> desk.dossier(file, day));
        }
        return at(desk, file, day).flatMap(state -> dossier(desk, file, state, day));
    }

    /** What is to be said on a day of the profile as it was; empty if it cannot be read. */
    static Optional<Dossier> dossier(Desk desk, CountryFile file, PastState state, LocalDate day) {
        byte[] bytes = state.text().getBytes(StandardCharsets.UTF_8);
        try {
            Documents.Document document =
                    Documents.readWithComments(new ByteArrayInputStream(bytes), file.id() + ".json");
            return Optional.of(desk.accede()
                    .dossier(
                            ProfileReader.read(
                                    document.tree(),
                                    document.digest(),
                                    desk.accede().catalogue()),
                            day));
        } catch (InvalidDocumentException e) {
            return Optional.empty();
        }
    }

    /** What is otherwise now than it was; none where the file cannot be read. */
    public static List<Change> differences(CountryFile file, PastState then) {
        return file.read().isBroken()
                ? List.of()
                : ProfileStore.differences(then.text(), file.read().text(), file.id() + ".json");
    }

    /** Puts the profile of a day in place of today's, as a new entry; empty if the Desk does not know that day. */
    public static Optional<Outcome> goBack(Desk desk, CountryFile file, LocalDate day, String seen, Who who) {
        return at(desk, file, day).map(state -> desk.store().save(file.id(), Edit.whole(state.text(), seen), who));
    }
}
