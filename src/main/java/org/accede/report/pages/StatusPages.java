package org.accede.report.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.paper.Lines;
import org.accede.paper.TextPage;
import org.accede.profile.Profile;
import org.accede.profile.Standing;
import org.accede.register.Entry;
import org.accede.register.Item;
import org.accede.register.Origin;
import org.accede.register.Register;
import org.accede.register.RegisterState;
import org.accede.report.words.StandingWords;
import org.accede.report.words.Words;

/** The register for a reader: a table of all, or one State with every value, its source and its date. */
public final class StatusPages {

    private static final int NAME = 27;
    private static final int COLUMN = 10;
    private static final List<String> SHOWN = List.of("budapest", "un", "budapest-protocol-2", "iccpr");

    private StatusPages() {}

    public static String all(Register register, LocalDate asOf, boolean colour) {
        TextPage page = new TextPage(colour);
        page.title("Who is party to what, as far as the register knows");
        page.paragraph(0, "A dash is not known, and never no. " + register.note());
        page.blank();
        page.line(Lines.pad("", 4 + NAME) + Lines.pad("Budapest", COLUMN) + Lines.pad("since", COLUMN + 1)
                + Lines.pad("UN", COLUMN) + Lines.pad("2nd Prot.", COLUMN) + "ICCPR");
        register.all().stream().sorted(Comparator.comparing(Entry::iso3)).forEach(entry -> page.line(row(entry)));
        page.blank();
        counts(register, page);
        ages(register, asOf, page);
        page.blank()
                .paragraph(
                        0,
                        "One of them with every source: accede status KEN. A profile may say more; it goes before the register.");
        return page.toString();
    }

    private static String row(Entry entry) {
        StringBuilder row = new StringBuilder(Lines.pad(entry.iso3(), 4)
                + Lines.pad(Lines.wrap(entry.name(), NAME - 1).get(0), NAME));
        for (String key : SHOWN) {
            row.append(Lines.pad(shown(entry, key), COLUMN));
            if (key.equals("budapest")) {
                row.append(Lines.pad(since(entry), COLUMN + 1));
            }
        }
        return row.toString().stripTrailing();
    }

    private static String shown(Entry entry, String key) {
        return entry.value(key).map(item -> item.state().id()).orElse("-");
    }

    /** In force for a Party, else the day of the invitation or signature. */
    private static String since(Entry entry) {
        String date =
                switch (entry.state("budapest")) {
                    case PARTY -> Item.IN_FORCE;
                    case INVITED -> RegisterState.INVITED.id();
                    case SIGNED -> RegisterState.SIGNED.id();
                    default -> "";
                };
        return entry.value("budapest")
                .flatMap(item -> item.date(date))
                .map(moment -> moment.text())
                .orElse("");
    }

    private static void counts(Register register, TextPage page) {
        page.paragraph(
                0,
                "Budapest: " + count(register, "budapest", RegisterState.PARTY) + " Parties, "
                        + count(register, "budapest", RegisterState.INVITED) + " invited, "
                        + count(register, "budapest", RegisterState.SIGNED) + " signed only. UN Convention: "
                        + count(register, "un", RegisterState.DEPOSITED) + " deposited, "
                        + count(register, "un", RegisterState.SIGNED)
                        + " signed only, of those known. Second Protocol: "
                        + count(register, "budapest-protocol-2", RegisterState.DEPOSITED) + " ratified, "
                        + count(register, "budapest-protocol-2", RegisterState.SIGNED)
                        + " signed only.");
    }

    private static long count(Register register, String key, RegisterState state) {
        return register.all().stream()
                .filter(entry -> entry.state(key) == state)
                .count();
    }

    private static void ages(Register register, LocalDate asOf, TextPage page) {
        page.heading("How old it is");
        register.origins().values().forEach(origin -> origin(origin, asOf, page));
    }

    private static void origin(Origin origin, LocalDate asOf, TextPage page) {
        page.labelled(
                0,
                origin.asOf() + StandingWords.age(origin.asOf(), asOf),
                28,
                origin.title() + " [" + origin.kind() + ", confidence " + origin.confidence() + "]"
                        + (origin.note().isEmpty() ? "" : " " + origin.note()));
    }

    /** Everything that is known of one State; what its profile states goes before, and both are shown. */
    public static String one(
            Register register, Optional<Entry> entry, Optional<Profile> profile, LocalDate asOf, boolean colour) {
        TextPage page = new TextPage(colour);
        String name =
                profile.map(Profile::name).or(() -> entry.map(Entry::name)).orElseThrow();
        page.title(name + ": what is known of its standing, as of " + Words.day(asOf));
        if (entry.map(Entry::organization).orElse(false)) {
            page.line("A regional economic integration organization, not a State.");
        }
        page.blank();
        Map<String, Standing> stated = profile.map(Profile::status).orElse(Map.of());
        entry.ifPresent(
                known -> known.values().values().forEach(item -> value(register, item, stated, profile, asOf, page)));
        stated.entrySet().stream()
                .filter(one -> entry.flatMap(known -> known.value(one.getKey())).isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> {
                    page.line(title(one.getKey()));
                    page.labelled(4, "profile", 10, words(one.getValue(), profile.orElseThrow()));
                    page.labelled(4, "register", 10, "not known");
                });
        entry.ifPresent(known -> known.filings()
                .forEach((instrument, filings) -> filings.forEach(filing -> page.labelled(
                        0,
                        "filed, " + filing.article(),
                        22,
                        filing.date() + " " + filing.text() + " ("
                                + register.origins().get(filing.source()).title() + ")"))));
        page.blank()
                .paragraph(
                        0,
                        "A treaty that is not here is not known, and never no. The way to the treaties: accede readiness "
                                + profile.map(Profile::iso3)
                                        .or(() -> entry.map(Entry::iso3))
                                        .orElseThrow());
        return page.toString();
    }

    private static void value(
            Register register,
            Item item,
            Map<String, Standing> stated,
            Optional<Profile> profile,
            LocalDate asOf,
            TextPage page) {
        page.line(title(item.key()));
        Optional<Standing> own = Optional.ofNullable(stated.get(item.key()))
                .filter(one ->
                        one.state() != Standing.State.UNKNOWN || !one.steps().isEmpty());
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
        return Words.standing(standing)
                + (source.isEmpty() ? "" : ", " + source)
                + (standing.note().isEmpty() ? "" : "; " + standing.note());
    }

    private static String title(String key) {
        return switch (key) {
            case "un-member" -> "United Nations, member";
            case "council-of-europe" -> "Council of Europe, member";
            case "elaboration" -> "Took part in the elaboration of the Convention on Cybercrime";
            case "budapest" -> "Convention on Cybercrime (Budapest, ETS 185)";
            case "budapest-protocol-1" -> "First Protocol (ETS 189)";
            case "budapest-protocol-2" -> "Second Protocol (CETS 224)";
            case "un" -> "UN Convention against Cybercrime";
            case "iccpr" -> "International Covenant on Civil and Political Rights";
            case "echr" -> "European Convention on Human Rights";
            case "untoc" -> "UN Convention against Transnational Organized Crime";
            case "uncac" -> "UN Convention against Corruption";
            case "crc-opsc" -> "Optional Protocol on the sale of children, child prostitution and pornography";
            case "malabo" -> "African Union Convention on Cyber Security (Malabo)";
            case "conv108" -> "Data Protection Convention (ETS 108)";
            case "lanzarote" -> "Lanzarote Convention (CETS 201)";
            default -> key;
        };
    }
}
