package org.accede.desk.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accede.catalogue.Instrument;
import org.accede.desk.action.Beginning;
import org.accede.desk.action.NotThere;
import org.accede.register.Entry;

/**
 * The profile of a State is begun with what somebody has.
 *
 * @param way what they have
 * @param there the id of its profile, where there is one already; empty if not
 * @param silent treaties on which the register says nothing
 * @param waiting the file that is taken into the profile once it is begun; empty for none
 */
public record BeginPage(
        String iso3,
        String name,
        String way,
        String there,
        Entered entered,
        SourceForm source,
        List<Silent> silent,
        Optional<Waiting> waiting)
        implements Page {

    /** What an address calls the file that is waiting. */
    public static final String FILE = "file";

    /** A file that was brought in before there was a profile to take it into. @param token under which it is kept */
    public record Waiting(String token, String name) {}

    /** A treaty on which the register says nothing, and what somebody can say. */
    public record Silent(String field, String title, List<Form.Option> options) {}

    public static BeginPage of(Asked asked) {
        return of(asked, Entered.NOTHING);
    }

    public static BeginPage of(Asked asked, Entered entered) {
        Entry entry = entry(asked);
        String way = Optional.of(asked.at("way"))
                .filter(Beginning.WAYS::contains)
                .orElseThrow(() -> new NotThere(asked.at("way")));
        Entered in = entered.or(SourceForm.fresh(asked));
        return new BeginPage(
                entry.iso3(),
                entry.name(),
                way,
                asked.desk().ids().stream()
                        .filter(id -> id.equalsIgnoreCase(entry.iso3()))
                        .findFirst()
                        .orElse(""),
                in,
                SourceForm.of(asked.words(), in, ""),
                Beginning.silent(asked.desk(), entry).stream()
                        .map(treaty -> silent(asked.words(), in, treaty))
                        .toList(),
                waiting(asked, entry.iso3().toLowerCase(Locale.ROOT)));
    }

    /** The file that is waiting for a profile. @param id of the profile */
    public static Optional<Waiting> waiting(Asked asked, String id) {
        return asked.one(FILE).flatMap(token -> asked.desk()
                .uploads()
                .find(token)
                .filter(upload -> upload.into().contains(id))
                .map(upload -> new Waiting(token, upload.name())));
    }

    /** Where the form is sent. */
    public String path() {
        return "/start/" + iso3 + "/" + way
                + waiting.map(file -> "?" + FILE + "=" + file.token()).orElse("");
    }

    private static Silent silent(Messages words, Entered entered, Instrument treaty) {
        String field = Beginning.STANDING + treaty.id();
        return new Silent(
                field, treaty.shortTitle(), entered.options(field, Beginning.STANDINGS, "begin.standing.", words));
    }

    /** The State of the register that the address names. */
    public static Entry entry(Asked asked) {
        String iso3 = asked.at("iso3");
        return asked.desk()
                .accede()
                .register()
                .entry(iso3)
                .filter(one -> one.iso3().equals(iso3))
                .orElseThrow(() -> new NotThere(iso3));
    }

    @Override
    public String title(Messages words) {
        return words.say("begin.title", name);
    }
}
