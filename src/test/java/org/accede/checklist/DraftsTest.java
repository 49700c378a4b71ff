package org.accede.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accede.Shipped;
import org.accede.catalogue.ElementName;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.checklist.draft.Draft;
import org.accede.checklist.draft.DraftForm;
import org.accede.checklist.draft.DraftText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Draft texts: there for all that a State files when it joins, and filled as far as its profile goes. */
class DraftsTest {

    /** What is filed at another time than on joining. */
    private static final Map<String, String> NOT_ON_JOINING = Map.ofEntries(
            Map.entry("BC-38.2", "extends the Convention to a territory"),
            Map.entry("BC-38.3", "takes such an extension back"),
            Map.entry("BC-43.1", "withdraws a reservation"),
            Map.entry("BC-47.1", "denounces"),
            Map.entry("P1-14.2", "extends the Protocol to a territory"),
            Map.entry("P1-14.3", "takes such an extension back"),
            Map.entry("P1-15", "denounces"),
            Map.entry("P2-18.3", "takes a declaration on territories back"),
            Map.entry("P2-24", "denounces"),
            Map.entry("UN-63.4", "withdraws a reservation"),
            Map.entry("UN-67.1", "denounces"));

    /** Duties to keep what was told correct, and to inform the Conference; the first notice is the pattern. */
    private static final Set<String> KEPT_CORRECT =
            Set.of("BC-24.7.b", "BC-27.2.d", "UN-37.19.s3", "UN-40.12.c.s2", "UN-57.6");

    private static final List<DraftText> TEXTS = Lists.TEXTS;

    @Test
    void allThatAStateCanFileOnJoiningHasAText() {
        Set<String> written = TEXTS.stream().map(DraftText::id).collect(Collectors.toSet());
        Set<String> wanted = new TreeSet<>(Shipped.catalogue().filings());
        assertThat(wanted).containsAll(NOT_ON_JOINING.keySet());
        wanted.removeAll(NOT_ON_JOINING.keySet());
        assertThat(written).containsAll(wanted).doesNotContainAnyElementsOf(NOT_ON_JOINING.keySet());
    }

    @Test
    void everyDutyToNotifyHasAText() {
        Set<String> written = TEXTS.stream().map(DraftText::id).collect(Collectors.toSet());
        assertThat(requirements()
                        .filter(requirement ->
                                requirement.isObligation() && requirement.kind().equals("notification"))
                        .map(Requirement::id)
                        .filter(id -> !KEPT_CORRECT.contains(id)))
                .isNotEmpty()
                .allMatch(written::contains);
    }

    @Test
    void everyTreatyHasTheInstrumentsByWhichAStateJoins() {
        Map<String, Set<String>> instruments = new TreeMap<>();
        TEXTS.stream().filter(text -> text.as() == DraftForm.INSTRUMENT).forEach(text -> instruments
                .computeIfAbsent(text.instrument(), id -> new TreeSet<>())
                .add(text.id()));
        assertThat(instruments)
                .isEqualTo(Map.of(
                        "budapest", Set.of("accession", "ratification"),
                        "budapest-protocol-1", Set.of("accession", "ratification"),
                        "budapest-protocol-2", Set.of("ratification"),
                        "un", Set.of("accession", "ratification")));
    }

    @Test
    void aTextSaysWhetherItDeclaresOrReserves() {
        Map<String, String> permitted = new LinkedHashMap<>();
        requirements()
                .flatMap(requirement -> requirement.permits().stream())
                .filter(Permit::needsFiling)
                .forEach(permit -> permitted.put(permit.article(), permit.by().words()));
        TEXTS.stream()
                .filter(text -> permitted.containsKey(text.id()))
                .forEach(text -> assertThat(text.as().id()).as(text.id()).isEqualTo(permitted.get(text.id())));
    }

    @Test
    void namesCoverAllThatThePermitsName() {
        Map<String, Set<String>> permitted = new TreeMap<>();
        requirements()
                .flatMap(requirement -> requirement.permits().stream())
                .filter(Permit::needsFiling)
                .forEach(permit -> permit.names().forEach(name -> permitted
                        .computeIfAbsent(permit.article(), id -> new TreeSet<>())
                        .add(ElementName.of(name).base())));
        assertThat(TEXTS)
                .filteredOn(text -> !text.names().isEmpty())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.names().keySet())
                        .as(text.id())
                        .containsExactlyInAnyOrderElementsOf(permitted.get(text.id())));
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void aTextIsPlainAndFitsTheForm(DraftText text) {
        assertThat(text.title()).isNotBlank();
        assertThat(text.basis()).startsWith("Article");
        assertThat(text.note()).isNotBlank();
        assertThat(text.text()).isNotEmpty().allSatisfy(paragraph -> {
            assertThat(paragraph.replaceAll("\\{(country|names|law)}", "")).doesNotContain("{", "}", "<", ">");
            assertThat(paragraph.chars().filter(letter -> letter == '[').count())
                    .isEqualTo(paragraph.chars().filter(letter -> letter == ']').count());
            assertThat(paragraph).as("no brackets inside brackets").doesNotContainPattern("\\[[^\\]]*\\[");
        });
        assertThat(text.text()).anyMatch(paragraph -> paragraph.contains("{country}"));
        assertThat(text.names().values()).allMatch(name -> !name.isBlank());
    }

    @Test
    void whatTheLawCallsForIsNamed() {
        Draft draft = draft(Declarations.curable(), "BC-2");
        assertThat(draft.own()).isFalse();
        assertThat(draft.paragraphs().get(0))
                .startsWith("In accordance with Articles 2 and 40 of the Convention, The treaties' own text")
                .endsWith("is an offence only where it is committed by infringing security measures.");
    }

    @Test
    void severalNamesAreJoined() {
        Draft draft = draft(
                Imagined.perfect()
                        .outsider()
                        .stands("budapest", "invited", "invited 2024-10-09")
                        .asksFor("illegal-access", "security-measure", "connected-system")
                        .about("budapest"),
                "BC-2");
        assertThat(draft.paragraphs().get(0))
                .contains("infringing security measures, and it is committed in relation to");
    }

    @Test
    void whatAPlannedFilingCoversIsNamedThoughTheLawDoesNotCallForIt() {
        Draft draft = draft(
                Imagined.silent()
                        .outsider()
                        .stands("budapest", "invited", "invited 2024-10-09")
                        .files("budapest", "BC-2", "planned", "", "dishonest-intent")
                        .about("budapest"),
                "BC-2");
        assertThat(draft.paragraphs().get(0)).endsWith("only where it is committed with other dishonest intent.");
    }

    @Test
    void namesThatNobodyKnowsAreAlternativesInBrackets() {
        Draft draft = draft(Declarations.planned(""), "BC-9.4");
        DraftText text = TEXTS.stream()
                .filter(one -> one.id().equals("BC-9.4"))
                .findFirst()
                .orElseThrow();
        assertThat(draft.paragraphs().get(0))
                .contains("[" + String.join(" / ", text.names().values()) + "]")
                .doesNotContain("{");
    }

    @Test
    void theLawIsCitedWhereItIsKnown() {
        assertThat(draft(Lists.asked("KEN", "budapest"), "BC-2").paragraphs().get(1))
                .startsWith("The provisions of its law concerned are: CMCA s. 14");
        assertThat(draft(Declarations.planned(""), "BC-9.4").paragraphs().get(1))
                .contains("[provisions of national law]");
    }

    @Test
    void theStatesOwnWordsReplaceTheDraft() {
        Draft draft = draft(Declarations.planned("Example declares {names} {law}."), "BC-2");
        assertThat(draft.own()).isTrue();
        assertThat(draft.paragraphs()).containsExactly("Example declares {names} {law}.");
    }

    /** A name is put in as it is, and once: what looks like a slot in it is filled with nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "$1 \\1 {0} %s",
                "=HYPERLINK(\"x\")",
                "The {law} of {names}",
                "{country}",
                "a\u202eb",
                "Côte d'Ivoire"
            })
    void theNameOfACountryStaysText(String name) {
        Draft draft = draft(
                Imagined.silent()
                        .called(name)
                        .member()
                        .stands("budapest", "none")
                        .about("budapest"),
                "ratification");
        assertThat(draft.paragraphs()).anyMatch(paragraph -> paragraph.contains(name));
    }

    @Test
    void aLongNameIsKept() {
        String name = "x".repeat(100_000);
        Draft draft = draft(
                Imagined.silent()
                        .called(name)
                        .member()
                        .stands("budapest", "none")
                        .about("budapest"),
                "ratification");
        assertThat(draft.paragraphs()).anyMatch(paragraph -> paragraph.contains(name));
    }

    private static Draft draft(Lists.Asked asked, String id) {
        return Lists.of(asked).drafts().stream()
                .filter(draft -> draft.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Requirement> requirements() {
        return StreamSupport.stream(Shipped.catalogue().requirements().spliterator(), false);
    }
}
