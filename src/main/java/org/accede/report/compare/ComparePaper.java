package org.accede.report.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Article;
import org.accede.compare.Comparison;
import org.accede.compare.Differs;
import org.accede.compare.Known;
import org.accede.finding.Cited;
import org.accede.finding.Findings;
import org.accede.paper.Block;
import org.accede.paper.Filter;
import org.accede.paper.Paper;
import org.accede.paper.Picture;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.profile.Source;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;
import org.accede.report.words.Words;
import org.accede.verdict.Word;

/** Several countries side by side: a grid of signs for each treaty, and for each article the verdicts with the sections behind them. */
public final class ComparePaper {

    private static final String TITLE = "Article by article";

    /** Countries that a terminal shows beside each other. */
    private static final int MOST_BESIDE = 4;

    private final Comparison comparison;
    private final boolean inShort;

    private ComparePaper(Comparison comparison, boolean inShort) {
        this.comparison = comparison;
        this.inShort = inShort;
    }

    public static Paper of(Comparison comparison) {
        return new ComparePaper(comparison, false).paper();
    }

    /** For a terminal: a line an article, without pictures, sections and sources. */
    public static Paper inShort(Comparison comparison) {
        return new ComparePaper(comparison, true).paper();
    }

    private Paper paper() {
        Findings any = comparison.any();
        String title =
                comparison.countries().stream().map(Comparison.Country::name).collect(Collectors.joining(", "))
                        + ": side by side";
        List<Section> sections = new ArrayList<>();
        comparison.treaties().forEach(treaty -> sections.addAll(sections(treaty)));
        sections.add(new Section("laws", 1, "Whose law, and of when", List.of(new Block.Points(laws()))));
        List<Table> sheets = new ArrayList<>(List.of(lines(), matrix()));
        if (!sources().isEmpty()) {
            if (!inShort) {
                sections.add(Papers.section("sources", 1, "Sources", sources("sources-cited")));
            }
            sheets.add(sources("source-list"));
        }
        return new Paper(
                "compare",
                title,
                title,
                any.asOf(),
                opening(),
                inputs(),
                List.of(Papers.verdicts(shown().map(Comparison.Cell::word)), countries(), differing()),
                sections,
                sheets);
    }

    private List<String> opening() {
        List<String> says = new ArrayList<>();
        says.add("As of " + Words.day(comparison.asOf()) + ". " + CompareWords.NO_RANKING);
        if (comparison.onlyDiffering()) {
            says.add("Only articles are shown on which the verdicts that are known differ: "
                    + comparison.treaties().stream()
                            .map(treaty -> treaty.rows().size() + " of " + treaty.all() + " of the "
                                    + treaty.instrument().shortTitle())
                            .collect(Collectors.joining(", "))
                    + ". They may differ in what is known only, and not in law.");
        }
        if (inShort) {
            says.add(
                    "The sections behind each verdict, what falls short, and the sources: --format markdown, or a file such as --out compare.html.");
        }
        says.add(Words.NOT_A_MEASURE);
        return says;
    }

    private Map<String, String> inputs() {
        Findings any = comparison.any();
        Map<String, String> inputs = new LinkedHashMap<>();
        comparison
                .countries()
                .forEach(country -> inputs.put(
                        "profile of " + country.name(),
                        country.findings().profile().digest()));
        inputs.put("catalogue", any.catalogueDigest());
        inputs.put("rules", any.rulesDigest());
        return inputs;
    }

    private List<String> laws() {
        return comparison.countries().stream()
                .flatMap(country -> CompareWords.law(country).stream())
                .toList();
    }

    /** The signs on a page that stands, and the sections, which are wide, on pages of their own. */
    private List<Section> sections(Comparison.Treaty treaty) {
        String id = treaty.instrument().id();
        String title = treaty.instrument().shortTitle();
        if (treaty.rows().isEmpty()) {
            return List.of(
                    Papers.section(id, 1, title, Block.say("The verdicts that are known differ on no article.")));
        }
        if (inShort) {
            return List.of(new Section(id, 1, title, inShort(treaty)));
        }
        String articles = title + ": sections behind each verdict";
        return List.of(
                Papers.section(id, 1, title, Block.say(says()), grid(treaty)),
                Papers.section(id + "-sections", 2, articles, cells(id + "-articles", articles, treaty.rows())));
    }

    /** An article a line, and in a sentence those on which nothing is known or due anywhere. */
    private List<Block> inShort(Comparison.Treaty treaty) {
        List<Comparison.Row> unknown = all(treaty, cell -> cell.known() != Known.ASSESSED);
        List<Comparison.Row> notDue = all(treaty, cell -> cell.word() == Word.NOT_YET_DUE);
        List<Comparison.Row> others = treaty.rows().stream()
                .filter(row -> !unknown.contains(row) && !notDue.contains(row))
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!others.isEmpty()) {
            blocks.add(inShortColumns()
                    .table(
                            treaty.instrument().id() + "-articles",
                            treaty.instrument().shortTitle(),
                            others,
                            row -> row.article().id()));
        }
        say(blocks, "No answer yet for any of these countries: ", unknown);
        say(blocks, "Not yet due for any of these countries: ", notDue);
        return blocks;
    }

    private static List<Comparison.Row> all(Comparison.Treaty treaty, Predicate<Comparison.Cell> is) {
        return treaty.rows().stream()
                .filter(row -> row.cells().stream().allMatch(is))
                .toList();
    }

    private static void say(List<Block> blocks, String begins, List<Comparison.Row> rows) {
        if (!rows.isEmpty()) {
            blocks.add(Block.say(begins
                    + rows.stream()
                            .map(row -> Article.place(row.article().id()))
                            .collect(Collectors.joining(", "))
                    + "."));
        }
    }

    /** A column a country where they fit beside each other, and otherwise the countries of each verdict. */
    private Columns<Comparison.Row> inShortColumns() {
        Columns<Comparison.Row> columns = Columns.<Comparison.Row>of().head("Article", 30, ComparePaper::name);
        if (comparison.countries().size() > MOST_BESIDE) {
            return columns.text("Verdicts", 50, CompareWords::byVerdict);
        }
        for (int i = 0; i < comparison.countries().size(); i++) {
            int place = i;
            columns = columns.mark(
                    comparison.countries().get(i).name(),
                    share(),
                    row -> CompareWords.mark(row.cells().get(place)));
        }
        return columns;
    }

    private static String says() {
        return "A sign for each article and country, and below them the sections. A verdict on an article is that on all its obligations together;"
                + " an article that asks nothing of any of the countries is left out.";
    }

    private Picture grid(Comparison.Treaty treaty) {
        String title = "Verdicts by article and country: " + treaty.instrument().shortTitle();
        Columns<Comparison.Row> columns = Columns.<Comparison.Row>of().head("Article", 30, ComparePaper::name);
        List<Picture.Heading> headings = new ArrayList<>();
        for (int i = 0; i < comparison.countries().size(); i++) {
            int place = i;
            Comparison.Country country = comparison.countries().get(i);
            headings.add(new Picture.Heading(
                    country.name(), country.findings().profile().iso3()));
            columns = columns.mark(
                    country.name(),
                    share(),
                    row -> CompareWords.mark(row.cells().get(place)));
        }
        return new Picture.Grid(
                treaty.instrument().id() + "-grid",
                title,
                "For each article a sign and a word for each country, in alphabetical order; the table has the same.",
                headings,
                treaty.rows().stream()
                        .map(row -> new Picture.Line(
                                name(row),
                                row.cells().stream().map(CompareWords::mark).toList()))
                        .toList(),
                columns.table(treaty.instrument().id() + "-grid-data", title, treaty.rows(), row -> row.article()
                        .id()));
    }

    private int share() {
        return Math.max(4, 70 / comparison.countries().size());
    }

    private static String name(Comparison.Row row) {
        return Article.place(row.article().id()) + " " + row.article().title();
    }

    private List<Comparison.Row> cells() {
        return comparison.treaties().stream()
                .flatMap(treaty -> treaty.rows().stream())
                .toList();
    }

    private Stream<Comparison.Cell> shown() {
        return cells().stream().flatMap(row -> row.cells().stream());
    }

    /** A country a row, under the title of the article. */
    private static Table cells(String id, String title, List<Comparison.Row> rows) {
        Columns<Comparison.Cell> columns = Columns.<Comparison.Cell>of()
                .head("Country", 14, cell -> cell.country().name())
                .mark("Verdict", 16, CompareWords::mark)
                .text("Sections", 34, CompareWords::sections)
                .points("Falls short", 36, CompareWords::fallsShort);
        List<Table.Row> all = new ArrayList<>();
        for (Comparison.Row row : rows) {
            all.add(Table.Row.group(row.article().id(), name(row)));
            row.cells()
                    .forEach(cell -> all.add(columns.row(
                            row.article().id() + "-" + cell.country().name(), tags(row, cell), cell)));
        }
        return columns.table(id, title, all);
    }

    private static Map<String, String> tags(Comparison.Row row, Comparison.Cell cell) {
        return Map.of(
                "verdict", cell.word().id(),
                "country", cell.country().name(),
                "differs", row.differs().id());
    }

    /** A country on an article. */
    private record Line(Comparison.Row row, Comparison.Cell cell) {}

    /** An article and country a row, as a spreadsheet sorts and filters it. */
    private Table lines() {
        return Columns.<Line>of()
                .text("Article", 7, line -> line.row().article().id())
                .text("Title", 20, line -> line.row().article().title())
                .head("Country", 9, line -> line.cell().country().name())
                .mark("Verdict", 14, line -> CompareWords.mark(line.cell()))
                .text("Differ", 7, line -> line.row().differs().id())
                .text("Sections", 24, line -> CompareWords.sections(line.cell()))
                .joined("Falls short", 24, line -> CompareWords.fallsShort(line.cell()))
                .table(
                        "compare",
                        TITLE,
                        cells().stream()
                                .flatMap(row -> row.cells().stream().map(cell -> new Line(row, cell)))
                                .toList(),
                        line -> line.row().article().id() + "-"
                                + line.cell().country().name());
    }

    /** An article a row, with a verdict for each country. */
    private Table matrix() {
        Columns<Comparison.Row> columns = Columns.<Comparison.Row>of()
                .head("Article", 8, row -> row.article().id())
                .text("Title", 24, row -> row.article().title())
                .text("Differ", 8, row -> row.differs().id());
        for (int i = 0; i < comparison.countries().size(); i++) {
            int place = i;
            columns = columns.mark(
                    comparison.countries().get(i).name(),
                    share(),
                    row -> CompareWords.mark(row.cells().get(place)));
        }
        return columns.table(
                "verdicts", "Verdicts by country", cells(), row -> row.article().id());
    }

    private Filter countries() {
        return new Filter(
                "country",
                "Country",
                comparison.countries().stream()
                        .map(country -> new Filter.Choice(country.name(), country.name()))
                        .toList());
    }

    private static Filter differing() {
        return new Filter(
                "differs",
                "Verdicts that are known differ",
                Stream.of(Differs.values())
                        .map(one -> new Filter.Choice(one.id(), CompareWords.differs(one)))
                        .toList());
    }

    /** A source, and whose it is. */
    private record Of(String country, Source source) {}

    private List<Of> sources() {
        return comparison.countries().stream()
                .flatMap(country -> Cited.sources(
                                CompareWords.profile(country),
                                shown().filter(cell -> cell.country() == country)
                                        .flatMap(cell -> cell.duties().stream())
                                        .toList(),
                                List.of(),
                                List.of())
                        .stream()
                        .map(source -> new Of(country.name(), source)))
                .toList();
    }

    private Table sources(String id) {
        return Columns.<Of>of()
                .head("Country", 14, Of::country)
                .text("Cited as", 16, of -> of.source().shortTitle())
                .text("Title", 34, of -> of.source().title())
                .text("Text of", 10, of -> of.source().asOf())
                .address("Address", 26, of -> of.source().url().orElse(""))
                .table(
                        id,
                        "Sources",
                        sources(),
                        of -> of.country() + " " + of.source().id());
    }
}
