package org.accede.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accede.Shipped;
import org.accede.catalogue.Article;
import org.accede.catalogue.Binding;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.CatalogueBundle;
import org.accede.catalogue.Confidence;
import org.accede.catalogue.Requirement;
import org.accede.input.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every paragraph of the treaties is a requirement, a link, or has a reason why it asks nothing; and each says what the map says. */
class MapCoverageTest {

    private static final Catalogue CATALOGUE =
            CatalogueBundle.fromFolder(Shipped.RULES).catalogue();
    private static final Map<String, MapRow> ROWS = rows();

    /** How the map of each treaty marks what was read in the authentic text, or in one of equal standing. */
    private static final Map<String, String> AUTHENTIC = Map.of(
            "budapest",
            "[text S1]",
            "budapest-protocol-1",
            "[text S2]",
            "budapest-protocol-2",
            "[text S20]",
            "un",
            "[text:AR]");

    @Test
    void everyParagraphOfAnEncodedArticleIsAccountedFor() {
        assertThat(coverage().flatMap(each -> each.problems().stream())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"budapest, 179", "budapest-protocol-1, 31", "budapest-protocol-2, 111", "un, 359"})
    void theMapListsTheWholeTreaty(String instrument, int paragraphs) {
        assertThat(map(instrument)).hasSize(paragraphs);
    }

    @Test
    void everyArticleOfTheOffencesPowersAndJurisdictionHasAFile() {
        assertThat(CATALOGUE.articles().stream().map(Article::id))
                .contains(numbered("BC-", 1, 22))
                .contains("UN-2", "UN-4", "UN-6")
                .contains(numbered("UN-", 7, 34));
    }

    @Test
    void aRequirementBearsTheMarkOfTheMapWordForWord() {
        requirements().forEach(requirement -> assertThat(requirement.mark())
                .as(requirement.id())
                .isEqualTo(row(requirement).mark()));
    }

    @Test
    void aRequirementClaimsTheTreatyTextOnlyWhereTheTextWasRead() {
        requirements().forEach(requirement -> assertThat(requirement.confidence() == Confidence.TEXT)
                .as("%s %s rests on the text", requirement.id(), requirement.mark())
                .isEqualTo(textWasRead(requirement)));
    }

    private static boolean textWasRead(Requirement requirement) {
        String mark = requirement.mark();
        return mark.contains(AUTHENTIC.get(requirement.instrument()))
                && !mark.contains("[memory")
                && !mark.contains("[inference");
    }

    @Test
    void aRequirementFromMemoryIsAsSureAsTheLeastSurePartOfItsMark() {
        requirements().forEach(requirement -> {
            String mark = requirement.mark().replace(':', ' ');
            Stream.of(Confidence.MEMORY_LOW, Confidence.MEMORY_MED, Confidence.MEMORY_HIGH)
                    .filter(lowest -> mark.contains("[" + lowest.id().replace('-', ' ')))
                    .findFirst()
                    .ifPresent(lowest -> assertThat(requirement.confidence())
                            .as(requirement.id() + " " + mark)
                            .isEqualTo(lowest));
        });
    }

    /** {@code other-binding.properties} says where it does not, and why; a paragraph that binds and asks nothing is such a place. */
    @Test
    void aRequirementBindsAsTheMapSays() throws IOException {
        Map<String, String> reasons = otherBinding();
        Map<String, String> other = new TreeMap<>();
        requirements()
                .filter(requirement -> !bindings(row(requirement)).contains(requirement.binding()))
                .forEach(requirement -> other.put(
                        requirement.id(), "the map says " + row(requirement).binding()));
        coverage()
                .flatMap(each -> each.article().asksNothing().stream())
                .map(nothing -> ROWS.get(nothing.row()))
                .filter(row -> bindings(row).contains(Binding.SHALL))
                .forEach(row -> other.put(row.id(), "the map says " + row.binding()));
        other.replaceAll(reasons::getOrDefault);
        assertThat(other).isEqualTo(new TreeMap<>(reasons));
    }

    @Test
    void theTableShowsEachArticleWithItsCounts() {
        String table = CoverageTable.write(Shipped.RULES);
        coverage().forEach(each -> assertThat(table.lines())
                .as(each.article().id())
                .anyMatch(line -> line.startsWith(each.article().id() + " ")
                        && line.matches(".* +" + each.rows().size() + " +" + each.encoded() + " +" + each.links() + " +"
                                + each.article().asksNothing().size())));
        CATALOGUE.articles().stream()
                .flatMap(article -> article.asksNothing().stream())
                .forEach(nothing -> assertThat(table).contains(nothing.row() + " asks nothing: " + nothing.because()));
    }

    @Test
    void aTreatyWithoutAListOfItsParagraphsHasNoTable() {
        assertThatThrownBy(() -> MapRows.read(Shipped.RULES.resolve("facts/map-rows.csv")))
                .hasMessageContaining("facts/map-rows.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,title,binding,mark | map.csv:1:1: the columns are id,title,binding,mark",
                "row,title,binding,mark\\nBC-1,Definitions,SHALL | map.csv:2:1: a paragraph has four cells",
                "row,title,binding,mark\\nBC-1,Definitions,SHALL, | map.csv:2:1: a paragraph has four cells",
                "row,title,binding,mark\\nBC-1,a,b,c\\nBC-1,a,b,c | map.csv:3:1: the paragraph 'BC-1' is listed twice"
            })
    void aListThatCannotBeReadSaysWhere(String text, String message) {
        assertThatThrownBy(() -> MapRows.parse(text.replace("\\n", "\n"), "map.csv"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aCellMayHoldCommasAndQuotationMarks() {
        List<MapRow> rows =
                MapRows.parse("row,title,binding,mark\nUN-1.a,\"a, \"\"b\"\" c\",DESC,[text:AR]\n", "map.csv");
        assertThat(rows).extracting(MapRow::title).containsExactly("a, \"b\" c");
        assertThat(rows).extracting(MapRow::article).containsExactly("UN-1");
    }

    private static Stream<Coverage> coverage() {
        return CATALOGUE.instruments().stream()
                .flatMap(instrument -> CoverageTable.coverage(CATALOGUE, instrument, map(instrument.id())).stream());
    }

    private static List<MapRow> map(String instrument) {
        return MapRows.read(Shipped.RULES.resolve(instrument).resolve("map-rows.csv"));
    }

    private static Stream<Requirement> requirements() {
        return StreamSupport.stream(CATALOGUE.requirements().spliterator(), false);
    }

    /** The paragraph of a requirement; where one id begins another, the longer. */
    private static MapRow row(Requirement requirement) {
        return ROWS.values().stream()
                .filter(row -> row.holds(requirement.id()))
                .max((a, b) -> Integer.compare(a.id().length(), b.id().length()))
                .orElseThrow();
    }

    private static Map<String, MapRow> rows() {
        Map<String, MapRow> rows = new TreeMap<>();
        CATALOGUE.instruments().forEach(instrument -> map(instrument.id()).forEach(row -> rows.put(row.id(), row)));
        return Map.copyOf(rows);
    }

    private static String[] numbered(String prefix, int first, int last) {
        return Stream.iterate(first, number -> number <= last, number -> number + 1)
                .map(number -> prefix + number)
                .toArray(String[]::new);
    }

    private static Map<String, String> otherBinding() throws IOException {
        Properties reasons = new Properties();
        try (InputStream in = MapCoverageTest.class.getResourceAsStream("/coverage/other-binding.properties")) {
            reasons.load(in);
        }
        return reasons.stringPropertyNames().stream().collect(Collectors.toMap(id -> id, reasons::getProperty));
    }

    /**
     * The map says more than how strongly a paragraph binds: {@code SHALL (form)}, {@code MAY-RES}. A paragraph that is marked
     * {@code MECH} is a part of the treaty's machinery, and one marked {@code MAY + SHALL} is two things in one.
     */
    private static Set<Binding> bindings(MapRow row) {
        Set<Binding> bindings = EnumSet.noneOf(Binding.class);
        for (String word : row.binding().replaceAll("\\(.*\\)", "").split("[+ ]+")) {
            switch (word) {
                case "MAY-RES", "MAY-DECL" -> bindings.add(Binding.MAY);
                case "DESC" -> bindings.add(Binding.DESCRIBES);
                case "MECH" -> bindings.addAll(EnumSet.of(Binding.DESCRIBES, Binding.LINK, Binding.MAY));
                default -> bindings.add(Binding.valueOf(word.replace('-', '_')));
            }
        }
        return bindings;
    }
}
