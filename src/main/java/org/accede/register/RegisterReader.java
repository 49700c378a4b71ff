package org.accede.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.input.Documents;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;
import org.accede.profile.Formalities;
import org.accede.profile.Moment;
import org.accede.verdict.Worded;

/** Reads the register and says everything that is wrong with it. */
public final class RegisterReader {

    private static final List<String> DATES = List.of(
            RegisterState.SIGNED.id(),
            RegisterState.INVITED.id(),
            Item.UNTIL,
            RegisterState.DEPOSITED.id(),
            Item.IN_FORCE);

    private static final Set<String> STATES = known(RegisterState.class);
    private static final Set<String> MODES = known(Consent.class);

    private final Problems problems = new Problems();
    private final Map<String, Origin> origins = new LinkedHashMap<>();
    private final List<Follows> follows = new ArrayList<>();

    private RegisterReader() {}

    /** The register in a file; one that knows nothing if there is no such file. */
    public static Register readIfThere(Path file) {
        if (!Files.isRegularFile(file)) {
            return Register.NONE;
        }
        Documents.Document document = Documents.readWithDigest(file);
        return read(document.tree(), document.digest());
    }

    /** The same with no entry but one, if it is there. What is wrong with the others is not told. */
    static Register readOneIfThere(Path file, String iso3) {
        return Files.isRegularFile(file)
                ? read(Documents.readOne(file, "entries", iso3.toUpperCase(Locale.ROOT)), Register.EXCERPT)
                : Register.NONE;
    }

    /** Reads a register that is at hand as a tree. */
    public static Register read(Node node, String digest) {
        return new RegisterReader().register(node, digest);
    }

    private Register register(Node node, String digest) {
        Form form = Form.of(node, problems);
        form.text("register");
        form.entries("sources").forEach((id, origin) -> origins.put(id, origin(id, Form.of(origin, problems))));
        form.items("follows").forEach(one -> follows.add(follows(Form.of(one, problems))));
        Map<String, Entry> entries = new LinkedHashMap<>();
        form.entries("entries").forEach((iso3, entry) -> entries.put(iso3, entry(iso3, Form.of(entry, problems))));
        Map<String, Heading> headings = new LinkedHashMap<>();
        form.entries("headings").forEach((key, heading) -> headings.put(key, heading(Form.of(heading, problems))));
        Register register =
                new Register(form.text("compiled"), form.text("note", ""), headings, origins, entries, digest);
        form.done();
        problems.throwIfAny();
        return register;
    }

    private Follows follows(Form form) {
        Follows one = new Follows(
                form.text("treaty"),
                form.text("from"),
                form.texts("where").stream()
                        .flatMap(state -> Worded.of(RegisterState.class, state).stream())
                        .collect(Collectors.toSet()),
                form.text("because"));
        form.done();
        return one;
    }

    private static Heading heading(Form form) {
        Heading heading = new Heading(form.text("title"), form.text("column", ""));
        form.done();
        return heading;
    }

    private Origin origin(String id, Form form) {
        Origin origin = new Origin(
                id,
                form.text("title"),
                form.word("kind", Set.of("official", "secondary", "memory"), "memory"),
                moment(form, "asOf") ? form.text("asOf") : "",
                form.text("confidence", ""),
                form.optionalText("url"),
                form.text("note", ""));
        form.done();
        return origin;
    }

    private Entry entry(String iso3, Form form) {
        Map<String, Item> values = new LinkedHashMap<>();
        form.entries("values").forEach((key, node) -> values.put(key, item(key, Form.of(node, problems))));
        follows.forEach(one -> one.of(values).ifPresent(item -> values.putIfAbsent(item.key(), item)));
        Map<String, List<Formalities.Filing>> filings = new LinkedHashMap<>();
        form.node("filings").ifPresent(node -> {
            Form all = Form.of(node, problems);
            form.entries("filings")
                    .keySet()
                    .forEach(instrument -> filings.put(
                            instrument,
                            all.items(instrument).stream()
                                    .map(filing -> filing(Form.of(filing, problems)))
                                    .toList()));
        });
        boolean organization =
                form.word("kind", Set.of("state", "organization"), "state").equals("organization");
        Entry entry = new Entry(iso3, form.text("name"), organization, values, filings);
        form.done();
        return entry;
    }

    private Item item(String key, Form form) {
        Map<String, Moment> dates = new LinkedHashMap<>();
        for (String name : DATES) {
            if (form.has(name) && moment(form, name)) {
                dates.put(name, new Moment(form.text(name)));
            }
        }
        String source = source(form);
        String ofSource = origins.containsKey(source) ? origins.get(source).asOf() : "";
        String asOf = form.has("asOf") && moment(form, "asOf") ? form.text("asOf") : ofSource;
        Item item = new Item(
                key,
                Worded.of(RegisterState.class, form.word("state", STATES, "")).orElse(RegisterState.UNKNOWN),
                Worded.of(Consent.class, form.word("mode", MODES, "")).orElse(Consent.UNKNOWN),
                dates,
                source,
                asOf,
                form.text("note", ""));
        form.done();
        return item;
    }

    private Formalities.Filing filing(Form form) {
        form.word("kind", Set.of("declaration", "reservation"), "reservation");
        form.word("state", Set.of("made"), "made");
        Formalities.Filing filing = new Formalities.Filing(
                form.text("article"),
                Set.of(),
                true,
                Formalities.State.MADE,
                form.text("text", ""),
                source(form),
                true,
                form.has("date") && moment(form, "date") ? form.text("date") : "",
                List.of());
        form.done();
        return filing;
    }

    /** What is not known is not written. */
    private static <E extends Enum<E> & Worded> Set<String> known(Class<E> words) {
        Set<String> known = Worded.ids(words);
        known.remove("unknown");
        return known;
    }

    private String source(Form form) {
        String source = form.text("source");
        if (!origins.containsKey(source)) {
            problems.unknownName(form.where("source"), "source", source, origins.keySet());
        }
        return source;
    }

    /** Whether a field is a day, a month or a year. */
    private static boolean moment(Form form, String name) {
        return form.date(name).isPresent();
    }
}
