package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.catalogue.Instrument;
import org.accede.cli.Cli;
import org.accede.properties.ImaginedCountry;
import org.accede.verdict.Word;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Home, the list of articles, an article, the address for programs and the command line say the same of a country. */
class SamenessTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern DECIDED = Pattern.compile("(\\d+) of (\\d+) decided");
    private static final int IMAGINED = Integer.getInteger("accede.times", Sample.times(2, 1000));
    private static final long SEED = Long.getLong("accede.seed", 185);

    @TempDir
    static Path temporary;

    private static TestDesk desk;

    @BeforeAll
    static void start() throws IOException {
        desk = TestDesk.on(temporary, countries().toArray(String[]::new));
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    static List<String> countries() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.COUNTRIES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.equals("register.json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    static List<String> someCountries() throws IOException {
        return Sample.third(Sample.third(countries(), "sameness"), "of them");
    }

    /** A ninth of them, but where all is tried. */
    @ParameterizedTest
    @MethodSource("someCountries")
    void ofEveryCountry(String country) {
        isTheSame(country);
    }

    @Test
    void ofImaginedCountries() throws IOException {
        ImaginedCountry imagined = new ImaginedCountry(Shipped.catalogue());
        Path file = desk.folder().resolve("imagined.json");
        for (long seed = SEED; seed < SEED + IMAGINED; seed++) {
            System.out.println("Sameness: imagined country, seed " + seed);
            Files.writeString(file, imagined.text(seed));
            isTheSame("imagined");
        }
        Files.delete(file);
    }

    private static void isTheSame(String country) {
        String told = desk.get("/api/countries/" + country + "/gap").body();
        Cli cli = Cli.asOf("gap", desk.folder().resolve(country + ".json").toString(), "--format", "json");
        JsonNode program = JSON.readTree(told);
        JsonNode command = JSON.readTree(cli.out());
        assertThat(program.get("instruments")).isEqualTo(command.get("instruments"));
        for (Instrument treaty : Shipped.catalogue().instruments()) {
            JsonNode part = part(command, treaty);
            home(country, treaty, part.get("counts"));
            articles(country, treaty, part);
        }
    }

    private static JsonNode part(JsonNode gap, Instrument treaty) {
        for (JsonNode part : gap.get("instruments")) {
            if (part.get("id").asString().equals(treaty.id())) {
                return part;
            }
        }
        throw new AssertionError("no " + treaty.id());
    }

    /** The key below the bar, and the sums of the columns by chapter. */
    private static void home(String country, Instrument treaty, JsonNode counts) {
        Document home = desk.page("/c/" + country + "?treaty=" + treaty.id());
        List<Integer> said = List.of(
                counts.get("fulfilled").asInt(),
                counts.get("needsFiling").asInt(),
                counts.get("needsChangeOfLaw").asInt()
                        + counts.get("needsPractice").asInt()
                        + counts.get("ourReading").asInt(),
                counts.get("openNow").asInt());
        List<Integer> key = home.select(".brief ul.key b").eachText().stream()
                .map(Integer::valueOf)
                .toList();
        if (!key.isEmpty()) {
            assertThat(key).as(country + " " + treaty.id()).isEqualTo(said);
        } else {
            assertThat(said.subList(0, 3)).as("nothing was read of " + country).containsOnly(0);
        }
        int[] sums = new int[5];
        for (Element row : home.select(".chapters tbody tr")) {
            List<Element> cells = row.select("td.count");
            for (int i = 0; i < sums.length; i++) {
                String text = cells.get(i).text();
                sums[i] += text.equals("\u2013") ? 0 : Integer.parseInt(text);
            }
        }
        assertThat(Arrays.stream(sums).boxed().toList())
                .as(country + " " + treaty.id() + ", by chapter")
                .isEqualTo(Stream.concat(Stream.of(counts.get("dueNow").asInt()), said.stream())
                        .toList());
    }

    /** How many of those due are decided, article by article; and each verdict of one article, in words. */
    private static void articles(String country, Instrument treaty, JsonNode part) {
        JsonNode counts = part.get("counts");
        Document list = desk.page("/c/" + country + "/articles?treaty=" + treaty.id());
        int decided = 0;
        int due = 0;
        for (Element line : list.select("ul.lines li")) {
            Matcher matcher = DECIDED.matcher(line.text());
            if (matcher.find()) {
                decided += Integer.parseInt(matcher.group(1));
                due += Integer.parseInt(matcher.group(2));
            }
        }
        assertThat(due)
                .as(country + " " + treaty.id())
                .isEqualTo(counts.get("dueNow").asInt());
        assertThat(decided)
                .as(country + " " + treaty.id())
                .isEqualTo(counts.get("dueNow").asInt() - counts.get("openNow").asInt());
        Map<String, Map<String, String>> verdicts = new TreeMap<>();
        for (JsonNode article : part.get("articles")) {
            Map<String, String> words = new TreeMap<>();
            article.get("requirements")
                    .forEach(one -> words.put(
                            one.get("id").asString(), one.get("verdict").asString()));
            if (!words.isEmpty()) {
                verdicts.put(article.get("id").asString(), words);
            }
        }
        for (String article : Sample.one(List.copyOf(verdicts.keySet()), country + treaty.id())) {
            Document page = desk.page("/c/" + country + "/a/" + article);
            List<String> shown = page.select("section.para .para-head > span > .mark:first-of-type")
                    .eachText();
            List<String> words = verdicts.get(article).values().stream()
                    .map(id -> word(id).words())
                    .toList();
            assertThat(shown).as(country + " " + article).hasSameSizeAs(words);
            for (String word : words) {
                assertThat(shown).as(country + " " + article).anyMatch(text -> text.toLowerCase(java.util.Locale.ROOT)
                        .contains(word));
            }
        }
    }

    private static Word word(String id) {
        return Arrays.stream(Word.values())
                .filter(word -> word.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
