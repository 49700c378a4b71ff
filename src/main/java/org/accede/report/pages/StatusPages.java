package org.accede.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Instrument;
import org.accede.paper.Lines;
import org.accede.paper.TextPage;
import org.accede.profile.Formalities;
import org.accede.profile.Moment;
import org.accede.profile.Profile;
import org.accede.profile.Standing;
import org.accede.register.Entry;
import org.accede.register.Heading;
import org.accede.register.Item;
import org.accede.register.Register;
import org.accede.register.RegisterState;
import org.accede.report.words.StandingWords;
import org.accede.report.words.Words;

/** The register for a reader: a table of all, or one State with every value, its source and its date. */
public final class StatusPages {

    /** The longest names of States are cut. */
    private static final int NAME = 26;

    private final Register register;
    private final List<Instrument> treaties;
    private final LocalDate asOf;
    private final TextPage page;

    private StatusPages(Register register, List<Instrument> treaties, LocalDate asOf, boolean colour) {
        this.register = register;
        this.treaties = treaties;
        this.asOf = asOf;
        this.page = new TextPage(colour);
    }

    /** @param treaties those of the catalogue, each with a column if the register knows anything of it */
    public static String all(Register register, List<Instrument> treaties, LocalDate asOf, boolean colour) {
        StatusPages pages = new StatusPages(register, treaties, asOf, colour);
        pages.page.title("Who is party to what, as far as the register knows");
        pages.page
                .paragraph(0, "A dash is not known, and never no. " + register.note())
                .blank();
        pages.table();
        pages.page.blank();
        treaties.forEach(pages::counts);
        pages.ages();
        pages.page
                .blank()
                .paragraph(
                        0,
                        "One of them with every source: accede status KEN. A profile may say more; it goes before the register.");
        return pages.page.toString();
    }

    /** One column of the table. */
    private record Column(String head, Function<Entry, String> says, int width) {

        static Column of(String head, Function<Entry, String> says, List<Entry> entries) {
            int width = Stream.concat(Stream.of(head), entries.stream().map(says))
                    .mapToInt(Lines::width)
                    .max()
                    .orElse(0);
            return new Column(head, says, width);
        }
    }

    private void table() {
        List<Entry> entries = register.all().stream()
                .sorted(Comparator.comparing(Entry::iso3))
                .toList();
        Column code = Column.of("", Entry::iso3, entries);
        List<Column> states = states(entries);
        int taken = Stream.concat(Stream.of(code), states.stream())
                .mapToInt(column -> column.width() + 1)
                .sum();
        int room = Math.max(1, Math.min(NAME, TextPage.WIDTH - taken));
        Column name = Column.of("", entry -> Lines.wrap(entry.name(), room).get(0), entries);
        List<Column> columns = new ArrayList<>(List.of(code, name));
        columns.addAll(states);
        page.line(row(columns, Column::head));
        entries.forEach(entry -> page.line(row(columns, column -> column.says().apply(entry))));
    }

    /** A column for each treaty of which something is known, and for what else the register wants to be seen. */
    private List<Column> states(List<Entry> entries) {
        List<Column> columns = new ArrayList<>();
        for (Instrument treaty : treaties) {
            if (isKnown(treaty.id(), entries)) {
                columns.add(Column.of(treaty.prefix(), entry -> state(entry, treaty.id()), entries));
                if (entries.stream().anyMatch(entry -> !since(entry, treaty).isEmpty())) {
                    columns.add(Column.of("since", entry -> since(entry, treaty), entries));
                }
            }
        }
        register.headings().forEach((key, heading) -> {
            if (!heading.column().isEmpty() && isKnown(key, entries)) {
                columns.add(Column.of(heading.column(), entry -> state(entry, key), entries));
            }
        });
        return columns;
    }

    private static boolean isKnown(String key, List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.value(key).isPresent());
    }

    private static String row(List<Column> columns, Function<Column, String> says) {
        return columns.stream()
                .map(column -> Lines.pad(says.apply(column), column.width()))
                .collect(Collectors.joining(" "));
    }

    private static String state(Entry entry, String key) {
        return entry.value(key).map(item -> item.state().id()).orElse("-");
    }

    /** Of a treaty in force: since when it is so for a Party, else the day of the invitation or signature. */
    private static String since(Entry entry, Instrument treaty) {
        String date = treaty.inForce().isEmpty()
                ? ""
                : switch (entry.state(treaty.id())) {
                    case PARTY -> Item.IN_FORCE;
                    case INVITED -> RegisterState.INVITED.id();
                    case SIGNED -> RegisterState.SIGNED.id();
                    default -> "";
                };
        return entry.value(treaty.id())
                .flatMap(item -> item.date(date))
                .map(Moment::text)
                .orElse("");
    }

    /** What a column is about, and how many of each state there are. */
    private void counts(Instrument treaty) {
        Map<RegisterState, Long> counts = register.all().stream()
                .filter(entry -> entry.value(treaty.id()).isPresent())
                .collect(Collectors.groupingBy(entry -> entry.state(treaty.id()), TreeMap::new, Collectors.counting()));
        long known = counts.values().stream().mapToLong(Long::longValue).sum();
        String says = counts.entrySet().stream()
                .map(count -> StandingWords.count(count.getValue(), count.getKey()))
                .collect(Collectors.joining(", "));
        String of = known < register.all().size() ? ", of " + known + " that are known" : "";
        page.labelled(
                0,
                treaty.prefix(),
                4,
                treaty.shortTitle() + ": " + (known == 0 ? "nothing is known" : says + of) + ".");
    }

    private void ages() {
        page.heading("How old it is");
        register.origins()
                .values()
                .forEach(origin -> page.labelled(
                        0,
                        origin.asOf() + StandingWords.age(origin.asOf(), asOf),
                        28,
                        origin.title() + " [" + origin.kind() + ", confidence " + origin.confidence() + "]"
                                + (origin.note().isEmpty() ? "" : " " + origin.note())));
    }

    /** Everything that is known of one State; what its profile states goes before, and both are shown. */
    public static String one(
            Register register,
            List<Instrument> treaties,
            Optional<Entry> entry,
            Optional<Profile> profile,
            LocalDate asOf,
            boolean colour) {
        StatusPages pages = new StatusPages(register, treaties, asOf, colour);
        pages.one(entry, profile);
        return pages.page.toString();
    }

    private void one(Optional<Entry> entry, Optional<Profile> profile) {
        String name =
                profile.map(Profile::name).or(() -> entry.map(Entry::name)).orElseThrow();
        page.title(name + ": what is known of its standing, as of " + Words.day(asOf));
        profile.stream().flatMap(own -> own.onItsName().stream()).forEach(says -> page.paragraph(0, says));
        if (entry.map(Entry::organization).orElse(false)) {
            page.line("A regional economic integration organization, not a State.");
        }
        page.blank();
        Map<String, Standing> stated = profile.map(Profile::status).orElse(Map.of());
        entry.ifPresent(known -> known.values().values().forEach(item -> value(item, stated, profile)));
        stated.entrySet().stream()
                .filter(one -> entry.flatMap(known -> known.value(one.getKey())).isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> {
                    page.line(title(one.getKey()));
                    page.labelled(4, "profile", 10, words(one.getValue(), profile.orElseThrow()));
                    page.labelled(4, "register", 10, "not known");
                });
        entry.ifPresent(known -> known.filings().values().forEach(filings -> filings.forEach(this::filing)));
        page.blank()
                .paragraph(
                        0,
                        "A treaty that is not here is not known, and never no. The way to the treaties: accede readiness "
                                + profile.map(Profile::iso3)
                                        .or(() -> entry.map(Entry::iso3))
                                        .orElseThrow());
    }

    private void filing(Formalities.Filing filing) {
        page.labelled(
                0,
                "filed, " + filing.article(),
                22,
                filing.date() + " " + filing.text() + " ("
                        + register.origins().get(filing.source()).title() + ")");
    }

    private void value(Item item, Map<String, Standing> stated, Optional<Profile> profile) {
        page.line(title(item.key()));
        Optional<Standing> own = Optional.ofNullable(stated.get(item.key())).filter(Standing::isStated);
        own.ifPresent(standing -> page.labelled(
                4, "profile", 10, words(standing, profile.orElseThrow()) + " (goes before the register)"));
        page.labelled(
                4,
                own.isPresent() ? "register" : "",
                own.isPresent() ? 10 : 0,
                StandingWords.item(item, register) + StandingWords.age(item.asOf(), asOf));
    }

    private static String words(Standing standing, Profile profile) {
        String source = Words.source(profile, standing.source());
        return Words.history(standing)
                + (source.isEmpty() ? "" : ", " + source)
                + (standing.note().isEmpty() ? "" : "; " + standing.note());
    }

    /** Of a treaty of the catalogue, or as the register has it. */
    private String title(String key) {
        return treaties.stream()
                .filter(treaty -> treaty.id().equals(key))
                .map(treaty -> treaty.shortTitle() + " (" + treaty.reference() + ")")
                .findFirst()
                .or(() -> Optional.ofNullable(register.headings().get(key)).map(Heading::title))
                .orElse(key);
    }
}
