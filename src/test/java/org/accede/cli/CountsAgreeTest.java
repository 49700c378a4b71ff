package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.Sample;
import org.accede.paper.Cell;
import org.accede.paper.Mark;
import org.accede.paper.Paper;
import org.accede.paper.Picture;
import org.accede.paper.Table;
import org.accede.report.Format;
import org.accede.report.Report;
import org.accede.verdict.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A number is the same in every format, and a requirement stands in each of them once. */
class CountsAgreeTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> OF_DUTIES =
            List.of("met", "covered", "curable", "partial", "not-met", "gap", "open", "not-applicable", "not-yet-due");

    /**
     * Of whom the office files are read too: a State outside, a Party, and one made of the treaties' own text. They take long to write, so
     * that each report is read of one of them, and of the others only where all is tried.
     */
    private static final List<String> OFFICE = List.of("ken", "rou", "treaty-text-last");

    /** Those of whom office files are read, and another. */
    static List<String> countries() throws IOException {
        Set<String> some = new TreeSet<>(OFFICE);
        some.addAll(Sample.one(Cli.countries().toList(), "counts"));
        return List.copyOf(some);
    }

    @ParameterizedTest
    @MethodSource("countries")
    void onEveryCountry(String country) {
        Exports.of(country).forEach((name, output) -> {
            boolean office = Sample.one(OFFICE, name).contains(country);
            JsonNode json = JSON.readTree(output.json());
            Paper paper = output.paper();
            if (name.equals("brief")) {
                brief(paper, json, JSON.readTree(Exports.of(country).get("gap").json()));
            } else if (name.equals("gap")) {
                gap(output, paper, json, office);
            } else if (name.equals("readiness")) {
                readiness(paper, json);
            } else if (name.startsWith("delta")) {
                delta(output, paper, json, office);
                sameAsTheGapReport(
                        paper,
                        json,
                        JSON.readTree(Exports.of(country).get("gap").json()));
            } else {
                checklist(
                        output,
                        paper,
                        json,
                        JSON.readTree(Exports.of(country).get("gap").json()),
                        office);
            }
        });
    }

    /** The same number under the same word, for programs and for people, in the brief and in the gap report. */
    private static void brief(Paper paper, JsonNode json, JsonNode gap) {
        for (JsonNode treaty : json.get("treaties")) {
            String id = treaty.get("instrument").asString();
            sameCounts(paper, id, treaty.get("counts"), gap);
        }
    }

    /** How the obligations of a treaty stand: in JSON and in the row of its table as in the gap report. */
    private static void sameCounts(Paper paper, String treaty, JsonNode counts, JsonNode gap) {
        sameCounts(treaty, counts, gap);
        assertThat(Look.numbers(Look.row(Look.sheet(paper, "counts"), treaty)))
                .isEqualTo(Stream.of(
                                "dueNow",
                                "fulfilled",
                                "needsChangeOfLaw",
                                "needsFiling",
                                "needsPractice",
                                "ourReading",
                                "openNow",
                                "dueLater")
                        .map(name -> counts.get(name).asInt())
                        .toList());
    }

    private static void sameCounts(String treaty, JsonNode counts, JsonNode gap) {
        JsonNode same = gap.get("instruments")
                .valueStream()
                .filter(part -> part.get("id").asString().equals(treaty))
                .findFirst()
                .orElseThrow()
                .get("counts");
        assertThat(counts).as(treaty).isEqualTo(same);
    }

    private static void gap(Report output, Paper paper, JsonNode json, boolean office) {
        List<String> ids = ids(json.findValues("requirements").stream()
                .filter(JsonNode::isArray)
                .flatMap(JsonNode::valueStream)
                .filter(JsonNode::isObject));
        assertThat(Look.rowIds(paper.main())).isEqualTo(ids);
        assertThat(Look.rowIds(Look.tables(paper, "concordance-"))).isEqualTo(ids);
        sheets(output, 19, 3, ids, office);
        Map<Format, Rendered> pages = pages(output, office);
        pages.forEach(
                (format, page) -> assertThat(page.firstWords(5, 0).stream().filter(new TreeSet<>(ids)::contains))
                        .as(format.id())
                        .isEqualTo(ids));
        Optional<Rendered> workbook = office ? Optional.of(rendered(output, Format.XLSX)) : Optional.empty();
        for (JsonNode part : json.get("instruments")) {
            String treaty = shortTitle(paper, part.get("id").asString());
            List<Integer> counts = counts(part.get("summary"));
            assertThat(Look.numbers(Look.row(
                            Look.tables(paper, "counts"), part.get("id").asString())))
                    .isEqualTo(counts);
            pages.forEach((format, page) -> assertThat(page.row(12, treaty)).isEqualTo(words(counts, treaty)));
            workbook.ifPresent(sheet -> assertThat(sheet.row(14, treaty, "all chapters"))
                    .startsWith(words(counts, treaty, "all chapters").toArray(String[]::new)));
            assertThat(text(output)).contains(sentence(part.get("summary")));
            for (JsonNode chapter : part.get("chapters")) {
                String title = chapter.get("number").asString() + " "
                        + chapter.get("title").asString();
                assertThat(Look.numbers(Look.row(
                                Look.sheet(paper, "chapters"),
                                part.get("id").asString() + " "
                                        + chapter.get("number").asString())))
                        .startsWith(counts(chapter.get("summary")).toArray(Integer[]::new));
                bar(paper, "chapters-" + part.get("id").asString(), "", title, chapter.get("summary"));
            }
            for (JsonNode kind : part.get("kinds")) {
                String name = kind.get("kind").asString();
                bar(
                        paper,
                        "side-by-side",
                        Character.toUpperCase(name.charAt(0)) + name.substring(1),
                        treaty,
                        kind.get("summary"));
            }
        }
    }

    /** A bar holds what the counts hold, in five colours. */
    private static void bar(Paper paper, String picture, String group, String label, JsonNode summary) {
        if (summary.get("obligations").asInt() == 0) {
            return;
        }
        Picture.Bar bar = Look.bars(paper, picture).stream()
                .filter(one -> one.group().equals(group) && one.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(picture + " has no bar " + group + ", " + label));
        assertThat(bar.total()).isEqualTo(summary.get("obligations").asInt());
        assertThat(bar.count(Mark.Tone.FINE)).isEqualTo(summary.get("met").asInt());
        assertThat(bar.count(Mark.Tone.FORMALITY)).isEqualTo(sum(summary, "covered", "curable"));
        assertThat(bar.count(Mark.Tone.GAP)).isEqualTo(sum(summary, "partial", "not-met", "gap"));
        assertThat(bar.count(Mark.Tone.OPEN)).isEqualTo(summary.get("open").asInt());
        assertThat(bar.count(Mark.Tone.ASIDE)).isEqualTo(sum(summary, "not-applicable", "not-yet-due"));
    }

    /** The same counts as the gap report has, and groups that sum to them. */
    private static void sameAsTheGapReport(Paper paper, JsonNode json, JsonNode gap) {
        sameCounts(paper, json.at("/to/id").asString(), json.get("counts"), gap);
        Map<String, Integer> groups = new HashMap<>();
        json.get("summary")
                .properties()
                .forEach(group -> groups.put(
                        group.getKey(), group.getValue().path("obligations").asInt()));
        JsonNode counts = json.get("counts");
        assertThat(groups.get("met-in-both") + groups.get("met-here"))
                .isEqualTo(counts.get("fulfilled").asInt());
        assertThat(groups.get("met-there") + groups.get("nothing-there") + groups.get("not-met-there"))
                .isEqualTo(sum(counts, "needsChangeOfLaw", "needsPractice", "needsFiling"));
        assertThat(groups.get("our-reading")).isEqualTo(counts.get("ourReading").asInt());
        assertThat(groups.get("open")).isEqualTo(counts.get("openNow").asInt());
        assertThat(groups.get("not-asked")).isEqualTo(sum(counts, "notApplicable", "dueLater"));
    }

    private static void delta(Report output, Paper paper, JsonNode json, boolean office) {
        List<String> ids = ids(json.get("obligations").valueStream());
        assertThat(Look.rowIds(paper.main())).isEqualTo(ids);
        sheets(output, 13, 1, ids, office);
        Map<Format, Rendered> pages = pages(output, office);
        // What is asked besides stands by article, some of which are one obligation; the table has as many columns as
        // it needs.
        List<String> expected = new ArrayList<>(ids);
        Look.tables(paper, "adds-").stream()
                .filter(table -> table.columns().size() == 5 || table.columns().size() == 3)
                .flatMap(table -> Look.rowIds(table).stream())
                .filter(new TreeSet<>(ids)::contains)
                .forEach(expected::add);
        pages.forEach((format, page) -> {
            List<String> read = new ArrayList<>(page.firstWords(5, 0));
            read.addAll(page.firstWords(3, 0));
            assertThat(read.stream().filter(new TreeSet<>(ids)::contains))
                    .as(format.id())
                    .containsExactlyInAnyOrderElementsOf(expected);
        });
        for (Table.Row row : Look.tables(paper, "groups-table").get(0).rows()) {
            JsonNode count = json.at("/summary/" + row.id());
            List<Integer> counts = Stream.of("obligations", "formality", "unverified")
                    .map(field -> count.get(field).asInt())
                    .toList();
            assertThat(Look.numbers(row)).isEqualTo(counts);
            String words = row.cells().get(0).lines().get(0);
            pages.forEach((format, page) -> assertThat(page.row(4, words)).isEqualTo(words(counts, words)));
            assertThat(Look.bars(paper, "groups").stream()
                            .filter(bar -> bar.label().equals(words))
                            .map(Picture.Bar::total))
                    .containsExactly(counts.get(0));
        }
    }

    private static void readiness(Paper paper, JsonNode json) {
        assertThat(Look.sheet(paper, "dates").get(0).rows().stream()
                        .map(row -> ((Cell.Day) row.cells().get(1)).date() + " "
                                + row.cells().get(3).lines().get(0)))
                .isEqualTo(json.get("instruments")
                        .valueStream()
                        .flatMap(part -> part.get("timeline").valueStream())
                        .map(event -> event.get("date").asString() + " "
                                + event.get("says").asString())
                        .toList());
        String all = String.join(
                "\n",
                paper.main().rows().stream()
                        .flatMap(row -> row.cells().stream().flatMap(cell -> cell.lines().stream()))
                        .toList());
        for (JsonNode purpose : json.findValues("readiness").stream()
                .flatMap(JsonNode::valueStream)
                .toList()) {
            assertThat(all).contains(purpose.at("/counts/duties").asInt() + " dut");
        }
    }

    private static void checklist(Report output, Paper paper, JsonNode json, JsonNode gap, boolean office) {
        json.get("instruments").forEach(treaty -> sameCounts(treaty.get("id").asString(), treaty.get("counts"), gap));
        List<String> ids = ids(json.get("actions").valueStream());
        assertThat(Look.rowIds(paper.main())).isEqualTo(ids);
        assertThat(Look.rowIds(Look.tables(paper, "actions-"))).containsExactlyInAnyOrderElementsOf(ids);
        sheets(output, 13, 12, ids, office);
        List<String> numbers = json.get("actions")
                .valueStream()
                .map(action -> action.get("number").asString())
                .toList();
        List<Integer> all = Stream.concat(
                        Stream.of(ids.size()), json.get("states").valueStream().map(JsonNode::asInt))
                .toList();
        Set<Integer> widths = Look.tables(paper, "actions-").stream()
                .map(table -> table.columns().size())
                .collect(Collectors.toSet());
        // "18 USC" is an Act, and no eighteenth action.
        List<String> acts = Look.tables(paper, "sources-").stream()
                .filter(table -> widths.contains(table.columns().size()))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().get(0).lines().get(0).split("\\s", 2)[0])
                .filter(new TreeSet<>(numbers)::contains)
                .toList();
        List<String> expected = Stream.concat(numbers.stream(), acts.stream()).toList();
        pages(output, office).forEach((format, page) -> {
            assertThat(widths.stream()
                            .flatMap(width -> page.firstWords(width, 0).stream())
                            .filter(new TreeSet<>(numbers)::contains))
                    .as(format.id())
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(page.row(9, "All")).as(format.id()).isEqualTo(words(all, "All"));
        });
    }

    /** In the main table each row stands once, in its order. */
    private static void sheets(Report output, int columns, int column, List<String> ids, boolean office) {
        for (Format format : office ? List.of(Format.CSV, Format.XLSX) : List.of(Format.CSV)) {
            assertThat(rendered(output, format).firstWords(columns, column))
                    .as(format.id())
                    .hasSize(ids.size() + 1)
                    .endsWith(ids.toArray(String[]::new));
        }
    }

    /** What is read from the first page to the last. */
    private static Map<Format, Rendered> pages(Report output, boolean office) {
        Map<Format, Rendered> pages = new EnumMap<>(Format.class);
        for (Format format :
                office ? List.of(Format.MARKDOWN, Format.HTML, Format.DOCX) : List.of(Format.MARKDOWN, Format.HTML)) {
            pages.put(format, rendered(output, format));
        }
        return pages;
    }

    private static String shortTitle(Paper paper, String instrument) {
        return Look.row(Look.tables(paper, "counts"), instrument)
                .cells()
                .get(0)
                .lines()
                .get(0);
    }

    /** All, each verdict, and unverified. */
    private static List<Integer> counts(JsonNode summary) {
        return Stream.of(Stream.of("obligations"), OF_DUTIES.stream(), Stream.of("unverified"))
                .flatMap(each -> each)
                .map(field -> summary.get(field).asInt())
                .toList();
    }

    private static int sum(JsonNode summary, String... fields) {
        return Stream.of(fields).mapToInt(field -> summary.get(field).asInt()).sum();
    }

    private static List<String> words(List<Integer> numbers, String... first) {
        return Stream.concat(Stream.of(first), numbers.stream().map(String::valueOf))
                .toList();
    }

    /** As the text has it: what is zero is left out. */
    private static String sentence(JsonNode summary) {
        List<String> parts = Stream.of(Word.values())
                .filter(word -> OF_DUTIES.contains(word.id()))
                .filter(word -> summary.get(word.id()).asInt() > 0)
                .map(word -> summary.get(word.id()).asInt() + " " + word.words())
                .toList();
        return summary.get("obligations").asInt() + " obligations: " + String.join(", ", parts) + ".";
    }

    private static List<String> ids(Stream<JsonNode> nodes) {
        return nodes.map(node -> node.get("id").asString()).toList();
    }

    private static Rendered rendered(Report output, Format format) {
        return Rendered.of(format, format.write(output));
    }

    private static String text(Report output) {
        return new String(Format.TEXT.write(output), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }
}
