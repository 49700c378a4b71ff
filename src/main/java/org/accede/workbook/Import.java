package org.accede.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.catalogue.Catalogue;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Node;
import org.accede.input.Where;
import org.accede.paper.form.FilledBook;
import org.accede.paper.form.UnreadableBook;
import org.accede.paper.office.FormReader;
import org.accede.profile.ProfileReader;
import org.accede.profile.ProfileText;
import org.accede.profile.edit.JsonText;

/**
 * Reads a workbook back. What it says is held against what it said when it was written: only what somebody has filled in since changes the
 * profile, and what changed in both is a clash that a person decides.
 */
public final class Import {

    private static final String START = "Save the workbook that 'accede questionnaire' wrote, with all its sheets.";

    private final Catalogue catalogue;
    private final Written written;
    private final FilledBook book;
    private final ProfileText into;
    private final boolean takeTheWorkbook;
    private final JsonText text;
    private final List<Preview.Problem> problems = new ArrayList<>();
    private final List<Preview.Change> changes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Change> changed = new ArrayList<>();
    private Map<String, FilledRows.Filled> rows = Map.of();
    private Map<String, NewSources.Added> sources = Map.of();

    private Import(Catalogue catalogue, Opened opened, ProfileText into, boolean takeTheWorkbook) {
        this.catalogue = catalogue;
        this.book = opened.book();
        this.into = into;
        this.takeTheWorkbook = takeTheWorkbook;
        this.text = JsonText.of(into.text(), into.file());
        this.written = Table.is(opened.written())
                ? Table.written(opened, catalogue, text.root(), into.digest())
                : opened.written();
    }

    /** What is done about clashes. */
    public enum Clashes {
        /** Nothing is written while there are any. */
        ASK,
        /** The workbook goes before the profile. */
        WORKBOOK,
        /** The profile stays as it is. */
        PROFILE
    }

    /**
     * A workbook that was opened and is one of ours.
     *
     * @param called how the profile was named when it was written
     */
    public record Opened(String file, String iso3, String called, FilledBook book, Written written) {}

    /**
     * What came of it.
     *
     * @param text of the profile with the changes; empty if something keeps it from being written
     */
    public record Result(Preview preview, Optional<String> text) {}

    /**
     * Opens a workbook, or a table of questions where the name of the file ends so.
     *
     * @param file its name, for messages
     * @throws InvalidDocumentException if it is none, or none of ours
     */
    public static Opened open(byte[] bytes, String file) {
        try {
            if (isTable(file)) {
                return Table.open(bytes, file);
            }
            FilledBook book = FormReader.read(bytes);
            Written written = book.sheet(Written.SHEET)
                    .flatMap(Written::read)
                    .orElseThrow(() -> new UnreadableBook(
                            "Sheet '" + Written.SHEET
                                    + "' is missing or damaged (it is hidden, and remembers what the workbook was written from)",
                            START));
            return new Opened(file, written.about(Written.ISO3), written.about(Written.CALLED), book, written);
        } catch (UnreadableBook e) {
            throw new InvalidDocumentException(Where.wholeFile(file), e.getMessage(), e.mend());
        }
    }

    /** Whether a file is read as a table and not as a workbook. */
    public static boolean isTable(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** Reads it into a profile. Nothing is written. */
    public static Result read(Opened workbook, ProfileText into, Catalogue catalogue, Clashes clashes) {
        return new Import(catalogue, workbook, into, clashes == Clashes.WORKBOOK).result(workbook, clashes);
    }

    /**
     * The same, but what is wrong keeps nothing else from being taken: rows that cannot be read are left out, and stand among the problems
     * alone. Of what has changed on both sides the text says what the workbook does. Whoever takes the text chooses what of it to take.
     */
    public static Result readAsFarAsItGoes(Opened workbook, ProfileText into, Catalogue catalogue) {
        return new Import(catalogue, workbook, into, true).asFarAsItGoes(workbook);
    }

    private Result asFarAsItGoes(Opened workbook) {
        Result whole = result(workbook, Clashes.WORKBOOK);
        if (whole.text().isPresent() || !isOfTheCountry(workbook)) {
            return whole;
        }
        while (true) {
            List<Change> sound = changed.stream()
                    .filter(change -> problems.stream().noneMatch(problem -> isIn(problem, change.row())))
                    .toList();
            List<Preview.Change> told = new ArrayList<>();
            sources.values().forEach(source -> told.add(preview(source)));
            sound.forEach(change -> told.add(change.preview()));
            int before = problems.size();
            String text = write(sources, sound);
            check(text, rows, sources);
            if (problems.size() == before || sound.isEmpty()) {
                boolean isSound = problems.size() == before && !told.isEmpty();
                return new Result(
                        preview(workbook, isSound ? told : List.of()), isSound ? Optional.of(text) : Optional.empty());
            }
            boolean isAnyTold = problems.subList(before, problems.size()).stream()
                    .anyMatch(problem -> sound.stream().anyMatch(change -> isIn(problem, change.row())));
            if (!isAnyTold) {
                return new Result(preview(workbook, List.of()), Optional.empty());
            }
        }
    }

    private static boolean isIn(Preview.Problem problem, FilledRows.Filled row) {
        return problem.sheet().equals(row.sheet())
                && problem.cell().replaceFirst("^[A-Z]+", "").equals(String.valueOf(row.row()));
    }

    private Result result(Opened workbook, Clashes clashes) {
        checkCountry(workbook);
        FilledRows filled = new FilledRows(catalogue, written, problems);
        rows = filled.read(book);
        Optional<FilledBook.Sheet> start = book.sheet(Layout.START);
        sources = start.isPresent() ? new NewSources(text.root(), problems).read(start.get()) : Map.of();
        if (start.isEmpty() && !Table.is(written)) {
            problem(Layout.START, "", "the sheet is missing", START);
        }
        noteSheets();
        Cells cells = new Cells(text, sources.keySet(), written, problems);
        Rows before = new Rows(text.root());
        rows.values().forEach(row -> {
            Optional<Change> change = cells.change(row, before.of(row.subject()));
            change.ifPresent(changed::add);
        });
        changes.addAll(sources.values().stream().map(Import::preview).toList());
        changes.addAll(changed.stream().map(Change::preview).toList());
        Optional<String> whole = Optional.empty();
        if (problems.isEmpty()) {
            whole = Optional.of(write(sources, changed));
            check(whole.get(), rows, sources);
        }
        Preview preview = preview(workbook, changes);
        return new Result(preview, preview.isBlocked(clashes != Clashes.ASK) ? Optional.empty() : whole);
    }

    private Preview preview(Opened workbook, List<Preview.Change> told) {
        Preview preview = new Preview(
                workbook.iso3(),
                country(),
                workbook.file(),
                into.file(),
                !written.about(Written.DIGEST).equals(into.digest()),
                List.copyOf(told),
                rows.size() - changed.size(),
                List.copyOf(problems),
                List.copyOf(notes));
        return Table.is(written) ? preview.ofTable(cell -> Table.where(book, cell)) : preview;
    }

    private String country() {
        return text.root().group("country").map(country -> country.text("name")).orElse("");
    }

    private boolean isOfTheCountry(Opened workbook) {
        return iso3().equals(workbook.iso3());
    }

    private String iso3() {
        return text.root().group("country").map(country -> country.text("iso3")).orElse("");
    }

    private void checkCountry(Opened workbook) {
        String iso3 = iso3();
        if (!isOfTheCountry(workbook)) {
            problem(
                    Layout.START,
                    "A1",
                    "the workbook is on " + workbook.iso3() + ", and the profile " + into.file() + " on " + iso3,
                    "Name the profile of the same country with --into FILE.");
        }
    }

    private void noteSheets() {
        for (FilledBook.Sheet sheet : book.sheets()) {
            boolean ours = Set.of(Layout.START, Written.SHEET, "Choices").contains(sheet.name())
                    || written.sheets().contains(sheet.name());
            if (!ours && !sheet.rows().isEmpty()) {
                notes.add("Sheet '" + sheet.name() + "' was added to the workbook, and is not read.");
            }
        }
    }

    /** A question whose row says something that the profile does not. */
    record Change(FilledRows.Filled row, Said before, Said now, Preview.Change preview) {

        boolean isClash() {
            return preview.kind() == Preview.Kind.CLASH;
        }
    }

    private static Preview.Change preview(NewSources.Added source) {
        return new Preview.Change(
                Preview.Kind.SOURCE,
                source.id(),
                source.fields().get("title"),
                Layout.START,
                List.of(new Preview.Cell("A" + source.row(), Layout.SOURCE_HEADS.get(0), "", "", source.id())));
    }

    /** What is taken back comes last, and of a list what stands later first: each is known by its place. */
    private String write(Map<String, NewSources.Added> sources, List<Change> changed) {
        JsonText fresh = JsonText.of(into.text(), into.file());
        Editor editor = new Editor(fresh.root(), catalogue);
        sources.values().forEach(source -> editor.source(source.id(), source.fields()));
        Comparator<Change> lastOnesFirst = Comparator.comparing(
                change -> change.now().isEmpty() ? change.row().subject().nth() : Integer.MAX_VALUE,
                Comparator.reverseOrder());
        changed.stream()
                .filter(change -> !change.isClash() || takeTheWorkbook)
                .sorted(lastOnesFirst)
                .forEach(change -> editor.write(change.row().subject(), change.before(), change.now()));
        return fresh.write();
    }

    /** The whole profile has to hold together; what does not is told by the cell that it came from. */
    private void check(String whole, Map<String, FilledRows.Filled> rows, Map<String, NewSources.Added> sources) {
        try {
            Node tree =
                    Documents.parseWithComments(whole.startsWith("\uFEFF") ? whole.substring(1) : whole, into.file());
            try {
                ProfileReader.read(tree, into.digest(), catalogue);
            } catch (InvalidDocumentException e) {
                Places places = new Places(tree, catalogue, rows, sources);
                told(e.problems().stream().map(places::told).toList());
            }
        } catch (InvalidDocumentException e) {
            e.problems().forEach(problem -> problem("", "", problem.wrong(), problem.mend()));
        }
    }

    /** One slip can contradict many answers: of those that one mend settles the first is told, and how many there are. */
    private void told(List<Preview.Problem> all) {
        Map<List<String>, List<Preview.Problem>> alike = all.stream()
                .collect(Collectors.groupingBy(
                        problem -> List.of(problem.sheet(), problem.cell(), problem.mend()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        alike.values().forEach(some -> {
            Preview.Problem first = some.get(0);
            String more = some.size() == 1 ? "" : " (and " + (some.size() - 1) + " more like it)";
            problems.add(
                    first.sheet().isEmpty()
                            ? first
                            : new Preview.Problem(first.sheet(), first.cell(), first.wrong() + more, first.mend()));
            if (first.sheet().isEmpty()) {
                problems.addAll(some.subList(1, some.size()));
            }
        });
    }

    private void problem(String sheet, String cell, String wrong, String mend) {
        problems.add(new Preview.Problem(sheet, cell, wrong, mend));
    }
}
