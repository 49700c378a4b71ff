package org.accede.desk.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.desk.store.Held;
import org.accede.desk.store.ProfileStore;

/** A bill that somebody sent: a file of its own beside the profile, or one that is here already, changed place by place. */
final class IncomingBill {

    private static final String NOTHING = "{}";
    private static final int LONGEST_FILE = 58;

    private final Desk desk;
    private final CountryFile file;

    IncomingBill(Desk desk, CountryFile file) {
        this.desk = desk;
        this.file = file;
    }

    /** @param named the file as whoever sent it calls it */
    Incoming of(String named, String text, String title) {
        String name = name(named, title);
        Optional<BillFile> here = here(name, title);
        String before = here.map(one -> one.read().text()).orElse(NOTHING);
        boolean broken = here.map(one -> one.read().isBroken()).orElse(false);
        List<Incoming.Line> lines = broken
                ? List.of()
                : ProfileStore.differences(before, text, named).stream()
                        .map(Incoming.Line::of)
                        .toList();
        return Incoming.of(
                text,
                lines,
                here.map(BillFile::id).orElseGet(() -> BillFile.id(Names.free(name, taken()))),
                here.isEmpty() ? Incoming.As.NEW_FILE : broken ? Incoming.As.WHOLE : Incoming.As.PLACES);
    }

    /** The one of that name or, since a file is easily renamed on its way, of that title. */
    private Optional<BillFile> here(String name, String title) {
        if (file.profileIfRead().isEmpty()) {
            return Optional.empty();
        }
        List<BillFile> all = new Bills(desk, file).all();
        return all.stream().filter(one -> one.name().equals(name)).findFirst().or(() -> all.stream()
                .filter(one -> one.title().equals(title))
                .findFirst());
    }

    private String name(String named, String title) {
        String begins = file.id() + "-";
        String name =
                Names.of(named.replaceFirst("(?i)\\.json$", ""), LONGEST_FILE, Names.of(title, LONGEST_FILE, "bill"));
        return name.startsWith(begins) ? name : Names.of(begins + name, LONGEST_FILE, "bill");
    }

    private Set<String> taken() {
        return desk.store().files().stream()
                .filter(held -> held.kind() == Held.Kind.BILL)
                .map(held -> name(held.id()))
                .collect(Collectors.toSet());
    }

    /** The name of a file of a bill; empty of another file. */
    static String name(String id) {
        return id.startsWith(BillFile.id("")) ? id.substring(BillFile.id("").length()) : "";
    }
}
