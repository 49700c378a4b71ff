package org.accede.desk.action;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Node;
import org.accede.profile.BillReader;
import org.accede.profile.Profile;
import org.accede.register.Entry;
import org.accede.workbook.Import;

/** To which country a file belongs that somebody sent: each kind of file says it. */
public sealed interface Belongs {

    /** To a country of which there is a profile here; several, where somebody keeps several of one. */
    record ToProfiles(List<String> ids) implements Belongs {}

    /** To a State of the register of which there is no profile yet. @param id under which its profile will lie */
    record ToState(String iso3, String id) implements Belongs {}

    /** To a State that neither a profile here nor the register knows. */
    record ToNobody(String iso3) implements Belongs {}

    /** It cannot be read so far, or it names none. */
    record Unknown(List<Incoming.Trouble> troubles) implements Belongs {}

    /** @param day on which a file is looked at that names no country */
    static Belongs of(Desk desk, Uploads.Upload upload, LocalDate day) {
        if (!upload.isQuestions()) {
            Optional<Incoming.Trouble> neither = Incoming.neither(upload);
            if (neither.isPresent()) {
                return new Unknown(List.of(neither.get()));
            }
        }
        try {
            Optional<String> iso3 = upload.isQuestions()
                    ? Optional.of(Import.open(upload.bytes(), upload.name()).iso3())
                    : iso3(desk, upload, day);
            return of(desk, iso3.orElse(""));
        } catch (InvalidDocumentException e) {
            return new Unknown(Incoming.troubles(e));
        }
    }

    /** A profile or a bill that names no country is looked at as a whole, so that all is said that it lacks. */
    private static Optional<String> iso3(Desk desk, Uploads.Upload upload, LocalDate day) {
        Node tree = Documents.readWithComments(new ByteArrayInputStream(upload.bytes()), upload.name())
                .tree();
        Optional<String> iso3 = BillReader.country(tree).or(() -> country(tree));
        if (iso3.isEmpty()) {
            desk.accede().validate(new ByteArrayInputStream(upload.bytes()), upload.name(), day);
        }
        return iso3;
    }

    private static Optional<String> country(Node tree) {
        return tree instanceof Node.Fields all
                        && all.fields().get("country") instanceof Node.Fields country
                        && country.fields().get("iso3") instanceof Node.Text iso3
                ? Optional.of(iso3.value())
                : Optional.empty();
    }

    private static Belongs of(Desk desk, String iso3) {
        List<String> ids =
                desk.ids().stream().filter(id -> isOn(desk.file(id), iso3)).toList();
        if (!ids.isEmpty()) {
            return new ToProfiles(ids);
        }
        return desk.accede()
                .register()
                .entry(iso3)
                .map(Entry::iso3)
                .filter(iso3::equals)
                .<Belongs>map(state -> new ToState(state, state.toLowerCase(Locale.ROOT)))
                .orElseGet(() -> new ToNobody(iso3));
    }

    /** A file that cannot be read is known by its name. */
    private static boolean isOn(CountryFile file, String iso3) {
        return file.profileIfRead().map(Profile::iso3).map(iso3::equals).orElseGet(() -> file.id()
                .equalsIgnoreCase(iso3));
    }
}
