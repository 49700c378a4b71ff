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
 * What a workbook or a profile that somebody sent would change in a profile. Nothing is saved before somebody has chosen.
 *
 * @param text of the profile with all of it; empty if nothing of it can be taken
 * @param lines what can be taken, place by place
 * @param same how many questions it leaves as they are; less than none where that is not counted
 * @param problems what of it cannot be read, and why
 * @param changedSince whether the profile has changed since the workbook was written
 * @param replacesAll whether it can only be put in place of the whole file, which cannot be read
 */
public record Incoming(
        Optional<String> text,
        List<Line> lines,
        int same,
        List<Trouble> problems,
        List<String> notes,
        boolean changedSince,
        boolean replacesAll) {

    /** How a profile begins, perhaps after a mark of its encoding or with a comment. */
    private static final Pattern BEGINS = Pattern.compile("\\uFEFF?\\s*[{/]");

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
                    false);
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

    private static Kind kind(Change change) {
        return change.before().isNothing() ? Kind.NEW : change.after().isNothing() ? Kind.TAKEN_BACK : Kind.CHANGED;
    }

    private static Incoming unreadable(InvalidDocumentException e) {
        return new Incoming(
                Optional.empty(),
                List.of(),
                -1,
                e.problems().stream()
                        .map(one -> new Trouble(
                                one.where().line() == 0
                                        ? ""
                                        : one.where().line() + ":" + one.where().column(),
                                one.wrong(),
                                one.mend()))
                        .toList(),
                List.of(),
                false,
                false);
    }

    private static Incoming profile(Desk desk, CountryFile file, Uploads.Upload upload, LocalDate day) {
        String text = new String(upload.bytes(), StandardCharsets.UTF_8);
        if (!text.isBlank() && !BEGINS.matcher(text).lookingAt()) {
            return nothing(new Trouble(
                    "",
                    "it is neither a workbook nor a profile",
                    "Bring in a workbook or a table that was written here (.xlsx, .csv), or a profile (.json)."));
        }
        try {
            desk.accede().validate(new ByteArrayInputStream(upload.bytes()), upload.name(), day);
        } catch (InvalidDocumentException e) {
            return unreadable(e);
        }
        Optional<Trouble> other = other(file, text, upload.name());
        if (other.isPresent()) {
            return nothing(other.get());
        }
        boolean broken = file.read().isBroken();
        List<Line> lines = broken
                ? List.of()
                : ProfileStore.differences(file.read().text(), text, upload.name()).stream()
                        .map(change -> new Line(change, kind(change), ""))
                        .toList();
        return new Incoming(Optional.of(text), lines, -1, List.of(), List.of(), false, broken);
    }

    private static Incoming nothing(Trouble trouble) {
        return new Incoming(Optional.empty(), List.of(), -1, List.of(trouble), List.of(), false, false);
    }

    /** Whoever mixes up two files is told before anything is compared. */
    private static Optional<Trouble> other(CountryFile file, String text, String name) {
        Group root = JsonText.of(text, name).root();
        if (root.group("bill").isPresent()) {
            return Optional.of(new Trouble(
                    "",
                    "it is a bill, and this is the place for a profile",
                    "Put it into the folder 'bills' beside the profiles."));
        }
        String iso3 = root.group("country").map(country -> country.text("iso3")).orElse("");
        return file.profileIfRead()
                .map(Profile::iso3)
                .filter(ours -> !ours.equals(iso3))
                .map(ours -> new Trouble("", "it is on " + iso3 + ", and " + file.id() + ".json on " + ours, ""));
    }

    /** Takes some of it, as one entry of the history. @param chosen by {@link Line#id} */
    public Outcome take(Desk desk, CountryFile file, Set<String> chosen, Who who) {
        if (replacesAll && text.isPresent()) {
            return desk.store()
                    .save(file.id(), Edit.whole(text.get(), file.read().digest()), who);
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
        return puts.isEmpty() ? new Outcome.Same() : desk.store().save(file.id(), Edit.of(puts), who);
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
