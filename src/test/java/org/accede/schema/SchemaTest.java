package org.accede.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.input.Documents;
import org.accede.input.RuleFiles;
import org.accede.profile.ProfileReader;
import org.accede.report.gap.GapJson;
import org.accede.report.gap.GapReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What we ship and what we write fits the schemas that we publish. */
class SchemaTest {

    /** Fields that a report has only where there is something to say; all others are always there. */
    private static final Map<String, Set<String>> OPTIONAL = Map.of(
            "report",
            Set.of(
                    "/summary/options/not-applicable", // wherever a summary stands
                    "/instruments/*/articles/*/requirements/*/because/*/reasons/*/answers",
                    "/instruments/*/articles/*/requirements/*/because/*/reasons/*/note",
                    "/othersAre",
                    "/instruments/*/articles/*/requirements/*/others"),
            "status",
            Set.of("/countries/*/profile"),
            "readiness",
            Set.of(
                    "/deposit",
                    "/instruments/*/standing/register",
                    "/instruments/*/standing/register/signed",
                    "/instruments/*/standing/register/invited",
                    "/instruments/*/standing/register/until",
                    "/instruments/*/standing/register/deposited",
                    "/instruments/*/standing/register/inForce",
                    "/instruments/*/clocks/*/daysLeft"),
            "validate",
            Set.of("/files/*/bill"),
            "brief",
            Set.of("/first/*/team"),
            "checklist",
            Set.of(
                    "/instruments/*/dates/deposit",
                    "/instruments/*/dates/lastDeposit",
                    "/instruments/*/dates/inForce",
                    "/actions/*/begins",
                    "/actions/*/ready",
                    "/actions/*/beginBy",
                    "/actions/*/doneBy",
                    "/actions/*/legs/*/doneBy"));

    /** A report short enough to be changed and checked many times. */
    private static final JsonNode ONE_ARTICLE = oneArticle();

    @ParameterizedTest
    @MethodSource("profiles")
    void aProfileOfCountriesFits(Path profile) {
        assertThat(Published.PROFILE.complaints(Published.json(Documents.read(profile))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bills")
    void aBillFits(Path bill) {
        assertThat(Published.BILL.complaints(Published.json(Documents.read(bill))))
                .isEmpty();
    }

    @Test
    void aBillOfNoCountryOrWithAStrangeFieldFitsNot() {
        for (String bill : List.of(
                "{'bill': {'title': 'A bill'}}",
                "{'bill': {'iso3': 'KEN', 'title': 'A bill', 'about': 'x'}}",
                "{'bill': {'iso3': 'KEN', 'title': 'A bill'}, 'status': {}}",
                "{'bill': {'iso3': 'KEN', 'title': 'A bill'}, 'topics': {'illegal-access': {'exists': {'value': 4.5, 'what': 1}}}}",
                "{'topics': {}}")) {
            assertThat(Published.BILL.complaints(Published.json(bill.replace('\'', '"'))))
                    .as(bill)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("countries")
    void theReportOnACountryFits(Path profile) {
        var findings = Shipped.assess(ProfileReader.read(profile, Shipped.catalogue()));
        JsonNode whole = Published.json(GapJson.write(GapReport.of(findings, List.of(), false)));
        JsonNode gaps = Published.json(GapJson.write(GapReport.of(findings, List.of("un"), true)));
        assertThat(Published.REPORT.complaints(whole)).isEmpty();
        assertThat(Published.REPORT.complaints(gaps)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("org.accede.schema.Written#ALL")
    void whatACommandWritesFits(Written written) {
        written.documents()
                .forEach((call, document) -> assertThat(written.schema().complaints(document))
                        .as(call)
                        .isEmpty());
    }

    /** So that a field that the writer adds, and the schema does not know, cannot be overlooked. */
    @ParameterizedTest
    @FieldSource("org.accede.schema.Written#ALL")
    void aFieldThatTheSchemaDoesNotKnowIsRefusedInEveryObject(Written written) {
        eachKindOfField(written, (document, place) -> {
            JsonNode strange = Edit.set(document, place.substring(0, place.lastIndexOf('/')) + "/surprise", "here");
            assertThat(written.schema().complaints(strange))
                    .as("a strange field beside " + place)
                    .isNotEmpty();
        });
    }

    @ParameterizedTest
    @FieldSource("org.accede.schema.Written#ALL")
    void aFieldMayBeLeftOutOnlyWhereWeSaySo(Written written) {
        Set<String> optional = new TreeSet<>();
        eachKindOfField(written, (document, place) -> {
            if (written.schema().complaints(Edit.remove(document, place)).isEmpty()) {
                optional.add(Fields.kind(place).replaceFirst("^.*(?=/summary/)", ""));
            }
        });
        assertThat(optional).containsExactlyInAnyOrderElementsOf(OPTIONAL.getOrDefault(written.toString(), Set.of()));
    }

    @ParameterizedTest
    @FieldSource("org.accede.schema.Written#ALL")
    void everyFieldOfTheSchemaIsWrittenSomewhere(Written written) {
        Set<String> idle = Fields.known(written.schema().text());
        eachKindOfField(written, (document, place) -> idle.remove(Fields.kind(place)));
        assertThat(idle).isEmpty();
    }

    /** For each kind of field that a command writes, a short document that has one, and its place. */
    private static void eachKindOfField(Written written, BiConsumer<JsonNode, String> with) {
        Set<String> seen = new TreeSet<>();
        for (JsonNode document : written.documents().values()) {
            for (String place : Fields.places(document, written.schema().text())) {
                if (seen.add(Fields.kind(place))) {
                    JsonNode shortened = Fields.shortened(document, place);
                    assertThat(written.schema().complaints(shortened)).as(place).isEmpty();
                    with.accept(shortened, place.replaceAll("/\\d+", "/0"));
                }
            }
        }
        assertThat(seen).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ruleFiles")
    void aFileOfTheCatalogueFits(String file, String text) {
        assertThat(Published.CATALOGUE.complaints(Published.json(Documents.parse(text, file))))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("org.accede.schema.Published#ALL")
    void aSchemaFitsTheStandard(Published schema) {
        assertThat(schema.complaintsOfTheStandard()).isEmpty();
        assertThat(schema.text().get("$schema").asString()).endsWith("2020-12/schema");
    }

    /** A validator says little about what fits none of several alternatives, so the schemas do without. */
    @ParameterizedTest
    @FieldSource("org.accede.schema.Published#ALL")
    void aSchemaHasNoOneOf(Published schema) {
        assertThat(schema.text().findValues("oneOf")).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("org.accede.schema.Published#ALL")
    void aSchemaExplainsEveryField(Published schema) {
        List<String> silent = fields(schema.text())
                .filter(field -> !explained(field.getValue(), schema))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(silent).isEmpty();
    }

    /** The fields that a schema brings; one that it mentions in an "if" is brought elsewhere. */
    private static Stream<Map.Entry<String, JsonNode>> fields(JsonNode schema) {
        return schema.propertyStream().flatMap(entry -> switch (entry.getKey()) {
            case "if", "then", "else", "allOf", "dependentSchemas" -> Stream.of();
            case "properties" ->
                entry.getValue()
                        .propertyStream()
                        .flatMap(field -> Stream.concat(Stream.of(field), fields(field.getValue())));
            default -> fields(entry.getValue());
        });
    }

    /** A field explains itself, or refers to what does. */
    private static boolean explained(JsonNode field, Published schema) {
        return field.has("description")
                || field.has("const")
                || field.has("title") && field.has("$ref")
                || field.has("$ref")
                        && schema.referred(field.get("$ref").asString()).has("description");
    }

    @ParameterizedTest
    @FieldSource("org.accede.schema.Published#ALL")
    void everyReferenceOfASchemaLeadsSomewhere(Published schema) {
        assertThat(schema.text().findValuesAsString("$ref")).isNotEmpty().allSatisfy(reference -> assertThat(
                        schema.referred(reference).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}",
                "[]",
                "{\"country\": {\"iso3\": \"KEN\"}}",
                "{\"country\": {\"iso3\": \"ken\", \"name\": \"Kenya\"}}",
                "{\"country\": {\"iso3\": \"KEN\", \"name\": \"Kenya\"}, \"facts\": {}}",
                "{\"country\": {\"iso3\": \"KEN\", \"name\": \"Kenya\"}, \"topics\": {\"illegal-access\": {\"facts\": {\"access\": \"yes\"}}}}",
                "{\"country\": {\"iso3\": \"KEN\", \"name\": \"Kenya\"}, \"topics\": {\"illegal-access\": {\"facts\": {\"access\": {\"value\": true}}}}}",
                "{\"country\": {\"iso3\": \"KEN\", \"name\": \"Kenya\"}, \"topics\": {\"illegal-access\": {\"facts\": {\"access\": {\"value\": -1}}}}}",
                "{\"country\": {\"iso3\": \"KEN\", \"name\": \"Kenya\"}, \"topics\": {\"illegal-access\": {\"facts\": {\"access\": {}}}}}",
                "{\"country\": {\"iso3\": \"KEN\", \"name\": \"Kenya\"}, \"sources\": {\"act\": {\"title\": \"Act\", \"read\": \"2026-02-40\"}}}",
                "{\"country\": {\"iso3\": \"KEN\", \"name\": \"Kenya\"}, \"sources\": {\"act\": {\"title\": \"Act\", \"kind\": \"hearsay\"}}}"
            })
    void aBadProfileIsRefused(String profile) {
        assertThat(Published.PROFILE.complaints(Published.json(profile))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/asOf, today",
        "/inputs/profile, md5",
        "/instruments/0/verdict, fine",
        "/instruments/0/summary/met, -1",
        "/instruments/0/standing, friend",
        "/instruments/0/articles/0/requirements/0/floor, low",
        "/instruments/0/articles/0/requirements/0/because/0/counts, perhaps",
        "/instruments/0/articles/0/requirements/0/binding, link",
        "/version, 2",
        "/report, checklist",
        "/instruments/0/articles/0/rank, 1"
    })
    void aReportWithAStrangeValueIsRefused(String place, String value) {
        assertThat(Published.REPORT.complaints(Edit.set(ONE_ARTICLE, place, value)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "delta, /report, gap",
        "delta, /asOf, today",
        "delta, /inputs/rules, md5",
        "delta, /from/standing, friend",
        "delta, /summary/met-here/obligations, some",
        "delta, /obligations/0/group, ahead",
        "delta, /obligations/0/verdict, used",
        "delta, /obligations/0/binding, may",
        "delta, /obligations/0/confidence, sure",
        "readiness, /report, gap",
        "readiness, /version, 2",
        "readiness, /inputs/register, unknown",
        "readiness, /humanRights/0/state, friend",
        "readiness, /instruments/0/track/basis, rumour",
        "readiness, /instruments/0/position/id, nearly",
        "readiness, /instruments/0/standing/from, somebody",
        "readiness, /instruments/0/clocks/0/until, soon",
        "readiness, /instruments/0/readiness/0/verdict, compliant",
        "readiness, /instruments/0/readiness/0/purpose, signature",
        "readiness, /instruments/0/readiness/0/counts/open, many",
        "readiness, /instruments/0/steps/0/status, done",
        "readiness, /instruments/0/timeline/0/kind, past",
        "checklist, /report, gap",
        "checklist, /version, 1",
        "checklist, /instruments/0/position, nearly",
        "checklist, /instruments/0/dates/lastDeposit, soon",
        "checklist, /instruments/0/dates/bound, perhaps",
        "checklist, /states/to-do, many",
        "checklist, /actions/0/id, fact:illegal-access",
        "checklist, /actions/0/number, first",
        "checklist, /actions/0/work, enact",
        "checklist, /actions/0/owners/0, somebody",
        "checklist, /actions/0/state, compliant",
        "checklist, /actions/0/begins, soon",
        "checklist, /drafts/0/as, letter"
    })
    void aStrangeValueIsRefused(String report, String place, String value) {
        Written written = Written.ALL.stream()
                .filter(one -> one.toString().equals(report))
                .findFirst()
                .orElseThrow();
        JsonNode document =
                Fields.shortened(written.documents().values().iterator().next(), "");
        assertThat(written.schema().complaints(document)).isEmpty();
        assertThat(document.at(place).isMissingNode()).isFalse();
        assertThat(written.schema().complaints(Edit.set(document, place, value)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("fieldsOfTheReport")
    void aReportThatLacksAFieldIsRefused(String place) {
        assertThat(Published.REPORT.complaints(Edit.remove(ONE_ARTICLE, place))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}",
                "topic: t",
                "{topic: t, title: T, kind: crime}",
                "{topic: t, title: T, facts: {a: {type: number}}}",
                "{topic: t, title: T, facts: {a: {asks: A?, type: choice}}}",
                "{topic: t, title: T, facts: {a: {asks: A?, kind: judgement}}}",
                "{topic: t, title: T, facts: {A_b: A?}}",
                "{topic: t, each: offence, kind: offence, facts: {a: A?}}",
                "{topic: t, title: T, help: Look there., facts: {a: A?}}",
                "{topic: '*', each: offence, help: Look there., facts: {a: A?}}",
                "{instrument: un, prefix: UN, order: first, title: T, short: T, reference: R, depositary: D, chapters: {I: C}}",
                "{instrument: un, prefix: UN, order: 1, title: T, short: T, reference: R, depositary: D}",
                "{article: BC-2, title: T}",
                "{article: BC-2, title: T, chapter: I, requirement: []}",
                "{article: BC-2, title: T, chapter: I, asks-nothing: [{row: BC-2.1}]}",
                "{first: budapest, second: un, relations: []}",
                "{first: budapest, second: un, relations: [{first: BC-2, second: UN-7.1, relation: alike}]}",
                "{first: budapest, second: un, relations: [{first: BC-2, second: UN-7.1, relation: subset}]}",
                "{first: budapest, second: un, relations: [{first: BC-2, second: UN-7.1, relation: equal, only-first: x}]}",
                "{first: budapest, second: un, relations: [{first: [BC-2], second: UN-7.1, relation: equal}]}",
                "{first: budapest, second: un, relations: [{first: BC-2, relation: none}]}",
                "{concerns: [{id: K1, instrument: un, says: Too wide.}]}",
                "{concerns: [{id: K1, instrument: un, says: Too wide., raised: [{where: somewhere}]}]}",
                "{texts: []}",
                "{texts: [{id: BC-2, as: letter, title: T, basis: B, text: [one]}]}",
                "{texts: [{id: BC-2, as: declaration, title: T, basis: B}]}",
                "{texts: [{id: BC-2, as: declaration, title: T, basis: B, text: []}]}",
                "{texts: [{id: adhesion, as: instrument, title: T, basis: B, text: [one]}]}",
                "{texts: [{id: BC-2, as: declaration, title: T, basis: B, text: ['only where {names}.']}]}",
                "{texts: [{id: BC-2, as: declaration, title: T, basis: B, text: [one], names: {a: b}}]}",
                "{texts: [{id: BC-2, as: declaration, title: T, basis: B, text: ['{contry} declares']}]}",
                "{texts: [{id: BC-2, as: declaration, title: T, basis: B, text: [one], notes: N}]}",
                "{article: BC-2, cases: [{case: c}]}",
                "{article: BC-2, cases: [{case: c, expect: {BC-2: perhaps}}]}",
                "{article: BC-2, cases: [{case: c, expect: {BC-2: met}, fact: {}}]}",
                "{article: BC-2, cases: [{case: c, expect: {BC-2: met}, conditions: {t: none}}]}",
                "{article: BC-2, cases: [{case: c, expect: {BC-2: met}, standing: parties}]}",
                "{article: BC-2, cases: [{case: c, expect: {BC-2: met}, filed: none}]}",
                "{article: BC-2, cases: [{case: c, expect: {BC-2: met}, filed: {BC-2: maid}}]}",
                "{article: BC-2, cases: [{case: c, expect: {BC-2: met}, each: [one]}]}",
                "{article: BC-2, cases: [{case: c, expect: {BC-2: met}, facts: {t: {a: [yes]}}}]}",
                "{article: BC-2, topics: t, cases: [{case: c, expect: {BC-2: met}}]}"
            })
    void aBadFileOfTheCatalogueIsRefused(String text) {
        assertThat(Published.CATALOGUE.complaints(yaml(text))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all: [{element: a, fact: t/a}]                                                    | true",
                "any: [{element: a, fact: t/a, helps: 'no'}, {element: b, bands: {t/n: [{below: 3, band: low}, {at-least: 3, gives: met, because: so}]}, reads: [t/a]}] | true",
                "all: [{element: a, each: [t], fact: '*/a'}, {element: b, each: t/list}]           | true",
                "all: [{any: [{element: a, formality: BC-3}], essential: true}]                    | true",
                "all: [{element: a, fact: t/a}], permits: [{condition: c, by: text, article: BC-2}] | true",
                "all: [{element: a, fact: t/a}], binding: link                                      | false",
                "binding: link, refers: [BC-3]                                                     | true",
                "binding: link                                                                     | false",
                "refers: [BC-3]                                                                    | false",
                "all: []                                                                           | false",
                "all: [{element: a}]                                                               | false",
                "all: [{fact: t/a}]                                                                | false",
                "all: [{element: a, fact: t/a, bands: {t/n: [{above: 0, band: x}]}}]               | false",
                "all: [{element: a, bands: {}}]                                                    | false",
                "all: [{element: a, bands: {t/n: [{above: 0, band: x, gives: met, because: so}]}}] | false",
                "all: [{element: a, bands: {t/n: [{above: 0, gives: met}]}}]                       | false",
                "all: [{element: a, reads: [t/a]}]                                                 | false",
                "all: [{element: a, fact: t/a, any: [{element: b, fact: t/b}]}]                    | false",
                "all: [{element: a, fact: t/a}], any: [{element: b, fact: t/b}]                    | false",
                "all: [{element: a, fact: t/a}], due: soon                                         | false",
                "all: [{element: a, fact: t/a}], qualifiers: [as-one-likes]                        | false",
                "all: [{element: a, fact: t/a}], permits: [{by: text, article: BC-2}]              | false",
                "all: [{element: a, fact: t/a}], permits: [{condition: c, elements: [a], by: text, article: BC-2}] | false",
                "all: [{element: a, fact: t/a}], permits: [{condition: c, by: habit, article: BC-2}] | false",
                "all: [{element: a, fact: t/a}], applies: {fact: t/a}                              | false",
                "all: [{element: a, fact: t/a}], pinpoint: somewhere                               | false"
            })
    void aRequirementFitsOrIsRefused(String part, boolean fits) {
        JsonNode requirement = Edit.with(
                yaml(
                        "{id: BC-2.1, binding: shall, kind: power, asks: Do it., pinpoint: Article 2(1), confidence: text, mark: m}"),
                yaml("{" + part + "}"));
        JsonNode article = Edit.set(
                yaml("{article: BC-2, title: T, chapter: I, requirements: [{}]}"), "/requirements/0", requirement);
        List<String> complaints = Published.CATALOGUE.complaints(article);
        assertThat(complaints.isEmpty()).as(complaints.toString()).isEqualTo(fits);
    }

    @Test
    void theReportThatTheOthersChangeFits() {
        assertThat(Published.REPORT.complaints(ONE_ARTICLE)).isEmpty();
    }

    private static JsonNode oneArticle() {
        JsonNode report =
                Published.json(GapJson.write(GapReport.of(Shipped.assess("empty"), List.of("budapest"), false)));
        ArrayNode articles = JsonNodeFactory.instance.arrayNode().add(report.at("/instruments/0/articles/0"));
        return Edit.set(report, "/instruments/0/articles", articles);
    }

    private static JsonNode yaml(String text) {
        return Published.json(Documents.parse(text, "file.yaml"));
    }

    static List<Path> profiles() throws IOException {
        try (Stream<Path> files = Files.walk(Shipped.COUNTRIES)) {
            return files.filter(file -> file.toString().endsWith(".json") && !file.endsWith("register.json"))
                    .filter(file -> !file.getParent().endsWith("bills")) // which are no profiles
                    .sorted()
                    .toList();
        }
    }

    static List<Path> countries() throws IOException {
        return profiles().stream()
                .filter(file -> Shipped.COUNTRIES.equals(file.getParent()))
                .toList();
    }

    static List<Path> bills() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.COUNTRIES.resolve("bills"))) {
            return files.sorted().toList();
        }
    }

    static Stream<Object[]> ruleFiles() {
        Map<String, String> files = new TreeMap<>(RuleFiles.yaml(Shipped.RULES));
        files.putAll(RuleFiles.cases(Shipped.RULES));
        return files.entrySet().stream().map(file -> new Object[] {file.getKey(), file.getValue()});
    }

    static Stream<String> fieldsOfTheReport() {
        return Stream.of(
                "/report",
                "/version",
                "/country",
                "/country/iso3",
                "/country/constructed",
                "/asOf",
                "/inputs/rules",
                "/instruments",
                "/instruments/0/summary",
                "/instruments/0/summary/open",
                "/instruments/0/summary/options/used",
                "/instruments/0/summary/observations/met",
                "/instruments/0/unknowns",
                "/instruments/0/unknowns/0/asks",
                "/instruments/0/chapters/0/number",
                "/instruments/0/articles/0/requirements",
                "/instruments/0/articles/0/requirements/0/verdict",
                "/instruments/0/articles/0/requirements/0/because",
                "/instruments/0/articles/0/requirements/0/because/0/reasons/0/says",
                "/instruments/0/articles/0/requirements/0/citations",
                "/instruments/0/articles/0/requirements/0/confidence");
    }
}
