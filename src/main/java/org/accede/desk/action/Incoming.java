package org.accede.desk.action;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accede.desk.store.Change;
import org.accede.desk.store.Edit;
import org.accede.desk.store.Outcome;
import org.accede.desk.store.Place;
import org.accede.desk.store.ProfileStore;
import org.accede.desk.store.Put;
import org.accede.desk.store.Who;
import org.accede.input.InvalidDocumentException;
import org.accede.profile.Profile;
import org.accede.profile.ProfileText;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;
import org.accede.workbook.Import;
import org.accede.workbook.Preview;

/**
 * What a workbook, a profile or a bill that somebody sent would change. Nothing is saved before somebody has chosen.
 *
 * @param text of the file with all of it; empty if nothing of it can be taken
 * @param lines what can be taken, place by place
 * @param same how many questions it leaves as they are; less than none where that is not counted
 * @param problems what of it cannot be read, and why
 * @param changedSince whether the profile has changed since the workbook was written
 * @param into the file into which it is taken; of a new one there is none yet
 * @param as how it is taken
 */
public record Incoming(
        Optional<String> text,
        List<Line> lines,
        int same,
        List<Trouble> problems,
        List<String> notes,
        boolean changedSince,
        String into,
        As as) {

    /** How a profile begins, perhaps after a mark of its encoding or with a comment. */
    private static final Pattern BEGINS = Pattern.compile("\\uFEFF?\\s*[{/]");

    /** How it is taken. */
    public enum As {
        /** Place by place, as somebody ticks them. */
        PLACES,
        /** In place of the whole file, which cannot be read. */
        WHOLE,
        /** As a file of its own: a bill. */
        NEW_FILE
    }

    /** What becomes of a place. */
    public enum Kind {
        NEW,
        CHANGED,
        TAKEN_BACK,
        /** It was changed in the profile too since the workbook was written. */
        CLASH
    }

    /** @param cells of the workbook from which it comes; empty of a profile */
    public record Line(Change change, Kind kind, String cells) {

        /** Of a file without cells. */
        static Line of(Change change) {
            return new Line(change, Incoming.kind(change), "");
        }

        /** As the form has it: the place, and what was seen there. */
        public String id() {
            return change.place().id() + " " + change.before().digest();
        }
    }

    /** Something wrong, and where. */
    public record Trouble(String where, String wrong, String mend) {}

    public static Incoming of(Desk desk, CountryFile file, Uploads.Upload upload, LocalDate day) {
        return upload.isQuestions() ? workbook(desk, file, upload) : profile(desk, file, upload, day);
    }

    private static Incoming workbook(Desk desk, CountryFile file, Uploads.Upload upload) {
        file.profile();
        ProfileText into = new ProfileText(
                file.id() + ".json", file.read().text(), file.read().digest());
        try {
            Import.Opened opened = Import.open(upload.bytes(), upload.name());
            Import.Result result =
                    Import.readAsFarAsItGoes(opened, into, desk.accede().catalogue());
            Preview preview = result.preview();
            Map<Place, List<Preview.Change>> from = preview.changes().stream()
                    .collect(Collectors.groupingBy(Incoming::place, LinkedHashMap::new, Collectors.toList()));
            List<Line> lines = result
                    .text()
                    .map(text -> ProfileStore.differences(into.text(), text, into.file()))
                    .orElse(List.of())
                    .stream()
                    .map(change -> line(change, from.getOrDefault(change.place(), List.of())))
                    .toList();
            return new Incoming(
                    result.text(),
                    lines,
                    preview.same(),
                    preview.problems().stream()
                            .map(one -> new Trouble(at(one.sheet(), one.cell()), one.wrong(), one.mend()))
                            .toList(),
                    preview.notes(),
                    preview.changedSince(),
                    file.id(),
                    As.PLACES);
        } catch (InvalidDocumentException e) {
            return unreadable(e);
        }
    }

    private static Place place(Preview.Change change) {
        if (change.kind() == Preview.Kind.SOURCE) {
            return Place.source(change.id());
        }
        int conditions = change.id().indexOf("/conditions");
        return conditions < 0
                ? Place.answer(change.id())
                : Place.conditions(change.id().substring(0, conditions));
    }

    /** A cell of a sheet; of a table, which has none, its row and column. */
    private static String at(String sheet, String cell) {
        return sheet.isEmpty() || cell.isEmpty() ? sheet + cell : sheet + "!" + cell;
    }

    private static Line line(Change change, List<Preview.Change> from) {
        boolean clash = from.stream().anyMatch(one -> one.kind() == Preview.Kind.CLASH);
        String cells = from.stream()
                .flatMap(one -> one.cells().stream().map(cell -> at(one.sheet(), cell.cell())))
                .distinct()
                .limit(2)
                .collect(Collectors.joining(", "));
        return new Line(change, clash ? Kind.CLASH : kind(change), cells);
    }

    /** The file of a bill, without its folder and ending; empty of what goes into the profile. */
    public String bill() {
        return IncomingBill.name(into);
    }

    private static Kind kind(Change change) {
        return change.before().isNothing() ? Kind.NEW : change.after().isNothing() ? Kind.TAKEN_BACK : Kind.CHANGED;
    }

    private static Incoming unreadable(InvalidDocumentException e) {
        return nothing(troubles(e));
    }

    static List<Trouble> troubles(InvalidDocumentException e) {
        return e.problems().stream()
                .map(one -> new Trouble(
                        one.where().line() == 0
                                ? ""
                                : one.where().line() + ":" + one.where().column(),
                        one.wrong(),
                        one.mend()))
                .toList();
    }

    /** Set where it does not even begin as what can be brought in. */
    static Optional<Trouble> neither(Uploads.Upload upload) {
        String text = new String(upload.bytes(), StandardCharsets.UTF_8);
        return text.isBlank() || BEGINS.matcher(text).lookingAt()
                ? Optional.empty()
                : Optional.of(
                        new Trouble(
                                "",
                                "it is neither a workbook nor a profile",
                                "Bring in a workbook or a table that was written here (.xlsx, .csv), or a profile or a bill (.json)."));
    }

    private static Incoming profile(Desk desk, CountryFile file, Uploads.Upload upload, LocalDate day) {
        String text = new String(upload.bytes(), StandardCharsets.UTF_8);
        Optional<Trouble> neither = neither(upload);
        if (neither.isPresent()) {
            return nothing(List.of(neither.get()));
        }
        try {
            desk.accede().validate(new ByteArrayInputStream(upload.bytes()), upload.name(), day);
        } catch (InvalidDocumentException e) {
            return unreadable(e);
        }
        Group root = JsonText.of(text, upload.name()).root();
        Optional<Group> bill = root.group("bill");
        Optional<Trouble> other = other(file, bill.or(() -> root.group("country")));
        if (other.isPresent()) {
            return nothing(List.of(other.get()));
        } else if (bill.isPresent()) {
            return new IncomingBill(desk, file)
                    .of(upload.name(), text, bill.get().text("title"));
        }
        boolean broken = file.read().isBroken();
        List<Line> lines = broken
                ? List.of()
                : ProfileStore.differences(file.read().text(), text, upload.name()).stream()
                        .map(Line::of)
                        .toList();
        return of(text, lines, file.id(), broken ? As.WHOLE : As.PLACES);
    }

    /** Of a file in which nothing is wrong. */
    static Incoming of(String text, List<Line> lines, String into, As as) {
        return new Incoming(Optional.of(text), lines, -1, List.of(), List.of(), false, into, as);
    }

    private static Incoming nothing(List<Trouble> troubles) {
        return new Incoming(Optional.empty(), List.of(), -1, troubles, List.of(), false, "", As.PLACES);
    }

    /** Whoever mixes up two files is told before anything is compared. @param of what the file is, a country or a bill for one */
    private static Optional<Trouble> other(CountryFile file, Optional<Group> of) {
        String iso3 = of.map(one -> one.text("iso3")).orElse("");
        return file.profileIfRead()
                .map(Profile::iso3)
                .filter(ours -> !ours.equals(iso3))
                .map(ours -> new Trouble("", "it is on " + iso3 + ", and " + file.id() + ".json on " + ours, ""));
    }

    /** Takes some of it, as one entry of the history. @param chosen by {@link Line#id} */
    public Outcome take(Desk desk, Set<String> chosen, Who who) {
        if (text.isPresent() && as == As.NEW_FILE) {
            return desk.store().create(into, text.get(), who);
        } else if (text.isPresent() && as == As.WHOLE) {
            return desk.store()
                    .save(into, Edit.whole(text.get(), desk.store().read(into).digest()), who);
        }
        List<Put> puts = new ArrayList<>();
        Set<Place> places = chosen.stream()
                .flatMap(id -> Place.of(id.substring(0, Math.max(0, id.lastIndexOf(' ')))).stream())
                .collect(Collectors.toSet());
        for (Line line : lines) {
            if (places.contains(line.change().place())) {
                puts.add(new Put(line.change().place(), line.change().after(), seen(line, chosen)));
            }
        }
        return puts.isEmpty() ? new Outcome.Same() : desk.store().save(into, Edit.of(puts), who);
    }

    /** What stood there when somebody chose it, which need not be what stands there now. */
    private static String seen(Line line, Set<String> chosen) {
        String begins = line.change().place().id() + " ";
        return chosen.stream()
                .filter(id -> id.startsWith(begins))
                .map(id -> id.substring(begins.length()))
                .findFirst()
                .orElseThrow();
    }
}
