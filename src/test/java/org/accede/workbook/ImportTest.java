package org.accede.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.accede.profile.ProfileText;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody fills into a workbook comes into the profile, and nothing else; what cannot is told by its cell. */
class ImportTest {

    private static final ProfileText KENYA = ProfileText.read(Shipped.COUNTRIES.resolve("ken.json"));
    private static final byte[] WORKBOOK = workbook(KENYA, "budapest");

    @Test
    void whatIsFilledInIsWrittenInALineOfItsOwnAndNothingElseChanges() {
        Import.Result result = back(Filled.of(workbook(KENYA, "budapest", "un"))
                .source("new-act", "An Act of 2027", "statute-read")
                .put("illegal-access/ships-and-aircraft", Column.ANSWER, "Partly")
                .put(
                        "illegal-access/ships-and-aircraft",
                        Column.PROVISION,
                        "cmca: s. 66(1)\nnew-act: s. 2 [adopted, from 2027-05-13]")
                .put("illegal-access/ships-and-aircraft", Column.NOTE, "ships \"only\"")
                .put("illegal-access/ships-and-aircraft", Column.NOTHING_ELSE, "yes")
                .put("illegal-access/nationals", Column.NOTE, "another note")
                .put("preservation/maximum-days", Column.ANSWER, "90")
                .put("preservation/maximum-days", Column.PROVISION, "cmca: s. 51(3)")
                .put("human-rights/treaties", Column.ANSWER, "ICCPR: yes\nACHPR: yes\n(no more)")
                .put("illegal-access/conditions/other", Column.ANSWER, "yes")
                .put("illegal-access/conditions/other", Column.NOTE, "a thing")
                .put("misuse-of-devices/conditions", Column.OPEN, "see the Act"));
        assertThat(result.preview().problems()).isEmpty();
        assertThat(added(result.text().orElseThrow()))
                .containsExactlyInAnyOrder(
                        "    \"new-act\": {\"title\": \"An Act of 2027\", \"kind\": \"statute-read\"}",
                        "        \"ships-and-aircraft\": {\"value\": \"partly\", \"provisions\": [\"cmca: s. 66(1)\", {\"law\": \"new-act\", \"section\":"
                                + " \"s. 2\", \"state\": \"adopted\", \"from\": \"2027-05-13\"}], \"nothingElse\": true, \"note\": \"ships \\\"only\\\"\"},",
                        "        \"nationals\": {\"value\": \"yes\", \"provisions\": [\"cmca: s. 66(1)\", \"cmca: s. 66(2)(a)\"], \"note\": \"another"
                                + " note\"}",
                        "        \"maximum-days\": {\"value\": 90, \"provisions\": [\"cmca: s. 51(3)\"]},",
                        "        \"treaties\": {\"complete\": true, \"list\": [{\"item\": \"ICCPR\", \"value\": \"yes\"}, {\"item\": \"ACHPR\", \"value\":"
                                + " \"yes\"}], \"source\": \"treaty-status\"}",
                        "          {\"name\": \"other\", \"note\": \"a thing\"}",
                        "        \"conditions\": \"see the Act\"");
    }

    @Test
    void whatIsClearedIsTakenBack() {
        Import.Result result = back(Filled.of(WORKBOOK)
                .put("illegal-access/imprisonment", Column.ANSWER, "")
                .put("illegal-access/imprisonment", Column.PROVISION, "")
                .put("illegal-access/conditions/security-measure", Column.ANSWER, "")
                .put("illegal-access/conditions/security-measure", Column.PROVISION, "")
                .put("illegal-access/conditions/security-measure", Column.NOTE, ""));
        assertThat(result.preview().problems()).isEmpty();
        assertThat(result.preview().count(Preview.Kind.TAKEN_BACK)).isEqualTo(2);
        Profile profile = read(result.text().orElseThrow());
        assertThat(profile.topics().get("illegal-access").facts()).doesNotContainKey("illegal-access/imprisonment");
        assertThat(profile.topics().get("illegal-access").conditions().list()).isEmpty();
        assertThat(profile.topics().get("illegal-access").conditions().complete())
                .isTrue();
    }

    @Test
    void whatChangedOnBothSidesIsDecidedByAPerson() {
        ProfileText since = new ProfileText(
                KENYA.file(),
                KENYA.text().replace("\"note\": \"any offence under the Act\"", "\"note\": \"changed meanwhile\""),
                "another");
        byte[] filled = Filled.of(WORKBOOK)
                .put("illegal-access/aiding", Column.NOTE, "from the workbook")
                .put("illegal-access/imprisonment", Column.NOTE, "no clash")
                .bytes();
        Import.Opened opened = Import.open(filled, "q.xlsx");
        Import.Result asked = Import.read(opened, since, Shipped.catalogue(), Import.Clashes.ASK);
        assertThat(asked.text()).isEmpty();
        assertThat(asked.preview().changedSince()).isTrue();
        assertThat(asked.preview().changes().stream().filter(change -> change.kind() == Preview.Kind.CLASH))
                .singleElement()
                .satisfies(clash -> assertThat(clash.cells()).singleElement().satisfies(cell -> assertThat(
                                List.of(cell.was(), cell.inProfile(), cell.now()))
                        .containsExactly("any offence under the Act", "changed meanwhile", "from the workbook")));
        assertThat(Import.read(opened, since, Shipped.catalogue(), Import.Clashes.WORKBOOK)
                        .text()
                        .orElseThrow())
                .contains("from the workbook", "no clash");
        assertThat(Import.read(opened, since, Shipped.catalogue(), Import.Clashes.PROFILE)
                        .text()
                        .orElseThrow())
                .contains("no clash")
                .doesNotContain("from the workbook");
    }

    @Test
    void whatBothSidesSayByNowIsNoClashAndWhatOnlyTheProfileSaysStays() {
        ProfileText since = new ProfileText(
                KENYA.file(),
                KENYA.text()
                        .replaceFirst("\"note\": \"any offence under the Act\"", "\"note\": \"the same\"")
                        .replaceFirst(
                                "\"note\": \"one rule for any offence under the Act\"", "\"note\": \"meanwhile\""),
                "another");
        Import.Opened opened = Import.open(
                Filled.of(WORKBOOK)
                        .put("illegal-access/aiding", Column.NOTE, "the same")
                        .bytes(),
                "q.xlsx");
        Import.Result result = Import.read(opened, since, Shipped.catalogue(), Import.Clashes.ASK);
        assertThat(result.preview().changes()).isEmpty();
        assertThat(result.text()).contains(since.text());
    }

    /** What no cell can take is shown and kept. */
    @Test
    void whatARowCannotShowIsKept() {
        ProfileText text = new ProfileText(
                "ken.json", KENYA.text().replaceFirst("any offence under the Act", "with a tab\\\\tand _x0041_"), "x");
        assertThat(text.text()).contains("_x0041_");
        Filled filled = Filled.of(workbook(text));
        assertThat(isLocked(filled, "illegal-access/aiding", Column.NOTE)).isTrue();
        assertThat(isLocked(filled, "illegal-access/aiding", Column.ANSWER)).isFalse();
        filled.put("illegal-access/aiding", Column.ANSWER, "partly");
        Import.Result result =
                Import.read(Import.open(filled.bytes(), "q.xlsx"), text, Shipped.catalogue(), Import.Clashes.ASK);
        assertThat(result.preview().problems()).isEmpty();
        assertThat(result.text().orElseThrow()).contains("_x0041_");
        filled.put("illegal-access/aiding", Column.NOTE, "another");
        assertThat(words(Import.read(
                        Import.open(filled.bytes(), "q.xlsx"), text, Shipped.catalogue(), Import.Clashes.ASK)))
                .anySatisfy(problem -> assertThat(problem).contains("the cell is locked"));
    }

    private static boolean isLocked(Filled filled, String id, Column column) {
        return filled.cell(id, column).getCellStyle().getLocked();
    }

    @Test
    void aQuestionnaireOfACountryWithoutAProfileMakesOne() {
        Profile lesotho = Shipped.accede().newProfile("LSO", Optional.empty());
        ProfileText blank = ProfileText.blank(lesotho, "lso.json");
        byte[] workbook =
                Workbook.write(Shipped.accede().dossier(lesotho, Shipped.AS_OF), blank, Choice.of("budapest"));
        Import.Result result = Import.read(
                Import.open(
                        Filled.of(workbook)
                                .source("act", "An Act", "statute-read")
                                .put("illegal-access/exists", Column.ANSWER, "yes")
                                .put("illegal-access/exists", Column.PROVISION, "act: s. 1")
                                .put("illegal-access/conditions", Column.ANSWER, "yes")
                                .bytes(),
                        "q.xlsx"),
                blank,
                Shipped.catalogue(),
                Import.Clashes.ASK);
        assertThat(result.text()).contains("""
                {
                  "country": {"iso3": "LSO", "name": "Lesotho"},
                  "sources": {
                    "act": {"title": "An Act", "kind": "statute-read"}
                  },
                  "topics": {
                    "illegal-access": {
                      "exists": {"value": "yes", "provisions": ["act: s. 1"]},
                      "conditions": {
                        "complete": true
                      }
                    }
                  }
                }
                """);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        filled -> filled.put("illegal-access/access", Column.ANSWER, "mabye"),
                        "Sheet 'BC II.1', cell E7: 'mabye' is no answer to 'illegal-access/access'; write yes, partly or no."),
                fault(
                        filled -> filled.put("preservation/maximum-days", Column.ANSWER, "30 days"),
                        "'30 days' is no answer to 'preservation/maximum-days'; write a number of days, in digits alone, or unlimited"),
                fault(
                        filled -> filled.put("illegal-access/access", Column.PROVISION, "cmac: s. 14"),
                        "cell F7: there is no source 'cmac' (in 'cmac: s. 14'). Write 'source: section', one a line, with the id of a source of the"
                                + " sheet 'Start', or add it there. Did you mean 'cmca'?"),
                fault(
                        filled -> filled.put("illegal-access/access", Column.ANSWER, ""),
                        "cell E7: there is no answer to 'illegal-access/access', and F7 says something of it. Write the answer, clear the row, or"),
                fault(
                        filled -> filled.put("illegal-access/ships-and-aircraft", Column.ANSWER, "yes"),
                        "the answer to 'illegal-access/ships-and-aircraft' rests on nothing"),
                fault(
                        filled -> filled.put("illegal-access/exists", Column.ANSWER, "no"),
                        "Sheet 'BC II.1', cell E6: 'illegal-access' does not exist and yet"),
                fault(
                        filled -> filled.cell("illegal-access/access", Column.ANSWER)
                                .setCellFormula("1+1"),
                        "Sheet 'BC II.1', cell E7: it holds a formula, and formulas are not worked out. Write what it gives."),
                fault(
                        filled -> filled.change(book -> book.removeSheetAt(book.getSheetIndex("BC II.2"))),
                        "Sheet 'BC II.2': the sheet is missing. Put it back"),
                fault(
                        filled -> filled.change(book ->
                                book.getSheet("BC II.1").getRow(2).getCell(4).setCellValue("Antwort")),
                        "Sheet 'BC II.1', cell A3: no column is headed 'Answer'. Put the heads back"),
                fault(
                        filled -> filled.row("illegal-access/access").getCell(0).setCellValue("illegal-access/gone"),
                        "Sheet 'BC II.1', cell E7: there is no question 'illegal-access/gone' any more. Clear the row"),
                fault(
                        filled -> filled.row("illegal-access/access").getCell(0).setCellValue("illegal-access/exists"),
                        "Sheet 'BC II.1', cell A7: the question 'illegal-access/exists' stands there twice, also in row 6"),
                fault(
                        filled -> filled.row("illegal-access/access").getCell(0).setBlank(),
                        "Sheet 'BC II.1', cell E7: the row says something and belongs to no question"),
                fault(
                        filled -> filled.source("cmca", "Another Act", "statute-read"),
                        "the profile has another source 'cmca'"),
                fault(filled -> filled.source("a b", "An Act", "statute-read"), "'a b' cannot be the id of a source"),
                fault(filled -> filled.source("act", "An Act", "hearsay"), "Sheet 'Start', cell A"));
    }

    private static Arguments fault(Consumer<Filled> change, String message) {
        return Arguments.of(change, message);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatIsWrongIsToldByItsCellWithTheMend(Consumer<Filled> change, String message) {
        Filled filled = Filled.of(WORKBOOK);
        change.accept(filled);
        Import.Result result = back(filled);
        assertThat(words(result)).anySatisfy(problem -> assertThat(problem).contains(message));
        assertThat(result.text()).isEmpty();
    }

    /** Columns go by their heads, wherever they stand; so do sheets. */
    @Test
    void movedColumnsAndSheetsAreFound() {
        Filled filled = Filled.of(WORKBOOK);
        filled.put("illegal-access/access", Column.ANSWER, "partly");
        filled.change(book -> {
            Sheet sheet = book.getSheet("BC II.1");
            for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
                sheet.removeMergedRegion(i);
            }
            sheet.shiftColumns(2, Layout.heads(Column.OF_A_QUESTION).size() - 1, 3);
            book.setSheetOrder("BC II.1", 0);
        });
        Import.Result result = back(filled);
        assertThat(result.preview().problems()).isEmpty();
        assertThat(result.preview().changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Preview.Kind.CHANGED);
            assertThat(change.cells()).singleElement().satisfies(cell -> assertThat(cell.cell())
                    .isEqualTo("H7"));
        });
    }

    @Test
    void theWrongCountryIsTold() {
        ProfileText ghana = ProfileText.read(Shipped.COUNTRIES.resolve("gha.json"));
        assertThat(words(Import.read(Import.open(WORKBOOK, "q.xlsx"), ghana, Shipped.catalogue(), Import.Clashes.ASK)))
                .anySatisfy(problem -> assertThat(problem)
                        .contains(
                                "Sheet 'Start', cell A1: the workbook is on KEN, and the profile",
                                "on GHA. Name the profile"));
    }

    @Test
    void aCellOf100000CharactersIsTold() {
        byte[] long100000 = edited(
                WORKBOOK,
                "xl/sharedStrings.xml",
                text -> text.replaceFirst("any device or part of it", "x".repeat(100_000)));
        assertThat(words(back(long100000))).anySatisfy(problem -> assertThat(problem)
                .contains(
                        "Sheet 'BC II.1', cell G8: it holds 100", "characters, and a cell of a workbook takes 32767"));
    }

    static Stream<Arguments> noWorkbooks() {
        return Stream.of(
                Arguments.of(new byte[0], "no Excel workbook"),
                Arguments.of("{\"country\": 1}".getBytes(StandardCharsets.UTF_8), "no Excel workbook"),
                Arguments.of(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 1}, "old Excel file"),
                Arguments.of(new byte[11_000_000], "larger than 10 MB"),
                Arguments.of(bomb(), "unfolds into more than 30 MB"),
                Arguments.of(
                        edited(WORKBOOK, "xl/workbook.xml", text -> text.substring(0, text.length() / 2)), "damaged"),
                Arguments.of(
                        edited(WORKBOOK, "xl/workbook.xml", text -> text.replace("name=\"Written\"", "name=\"Wrote\"")),
                        "Sheet 'Written' is missing or damaged"));
    }

    @ParameterizedTest
    @MethodSource("noWorkbooks")
    void whatIsNoWorkbookOfOursIsTold(byte[] bytes, String message) {
        assertThatThrownBy(() -> Import.open(bytes, "q.xlsx"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("q.xlsx")
                .hasMessageContaining(message);
    }

    /** A macro is never run, and its file never written again. */
    @Test
    void macrosAndExternalEntitiesAreNotLookedAt() {
        byte[] macro = edited(
                Tampered.of(WORKBOOK)
                        .with("xl/vbaProject.bin", new byte[] {1, 2, 3})
                        .bytes(),
                "[Content_Types].xml",
                text -> text.replaceFirst(
                        "<Default ",
                        "<Default ContentType=\"application/vnd.ms-office.vbaProject\" Extension=\"bin\"/><Default "));
        assertThat(back(macro).preview().changes()).isEmpty();
        byte[] entity = edited(
                WORKBOOK,
                "xl/sharedStrings.xml",
                text -> text.replaceFirst("<sst", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst"));
        assertThatThrownBy(() -> Import.open(entity, "q.xlsx")).isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void onlyWhatIsToBeFilledInIsUnlockedAndProgressIsCounted() {
        Filled.of(WORKBOOK).change(book -> {
            assertThat(book.isStructureLocked()).isTrue();
            book.forEach(sheet -> assertThat(
                            sheet.getProtect() || sheet.getSheetName().equals("Choices"))
                    .isTrue());
            assertThat(book.isSheetHidden(book.getSheetIndex(Written.SHEET))).isTrue();
            assertThat(book.getSheet("BC II.1").isColumnHidden(0)).isTrue();
            assertThat(book.getSheet("BC II.1").getDataValidations()).isNotEmpty();
            Sheet start = book.getSheet(Layout.START);
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            List<Double> counted = new ArrayList<>();
            start.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    assertThat(evaluator.evaluate(cell).getNumberValue()).isEqualTo(cell.getNumericCellValue());
                    counted.add(cell.getNumericCellValue());
                }
            }));
            assertThat(counted)
                    .hasSize(2
                                    * (int) Import.open(WORKBOOK, "q.xlsx").written().sheets().stream()
                                            .filter(sheet -> Layout.columnsOf(sheet) == Column.OF_A_QUESTION)
                                            .count()
                            + 2)
                    .allMatch(number -> number >= 0)
                    .contains(31.0);
        });
    }

    @Test
    void aSheetForOneReviewerHasOnlyWhatSheSigns() {
        byte[] bytes = Workbook.write(
                Shipped.accede().dossier(read(KENYA.text()), Shipped.AS_OF),
                KENYA,
                new Choice(List.of("budapest"), false, false, Optional.of("human rights")));
        List<String> ids = ids(bytes);
        assertThat(ids).isNotEmpty().allSatisfy(id -> assertThat(
                        Shipped.catalogue().fact(id).orElseThrow().by())
                .contains("human rights"));
    }

    @Test
    void whatIsOpenIsUnansweredAndCanChangeAVerdict() {
        ProfileText nigeria = ProfileText.read(Shipped.COUNTRIES.resolve("nga.json"));
        byte[] bytes = Workbook.write(
                Shipped.accede().dossier(read(nigeria.text()), Shipped.AS_OF),
                nigeria,
                new Choice(List.of("budapest"), true, false, Optional.empty()));
        List<String> ids = ids(bytes);
        assertThat(ids).contains("illegal-access/exists").doesNotContain("computer-related-fraud/loss");
    }

    private static List<String> ids(byte[] workbook) {
        return Import.open(workbook, "q.xlsx").written().rows().keySet().stream()
                .toList();
    }

    private static List<String> added(String text) {
        List<String> before = KENYA.text().lines().toList();
        return text.lines()
                .filter(line -> !before.contains(line) && !before.contains(line.replaceFirst(",$", "")))
                .toList();
    }

    private static List<String> words(Import.Result result) {
        return result.preview().problems().stream().map(Preview.Problem::words).toList();
    }

    private static Import.Result back(Filled filled) {
        return back(filled.bytes());
    }

    private static Import.Result back(byte[] workbook) {
        return Import.read(Import.open(workbook, "q.xlsx"), KENYA, Shipped.catalogue(), Import.Clashes.ASK);
    }

    private static byte[] workbook(ProfileText text, String... treaties) {
        return Workbook.write(Shipped.accede().dossier(read(text.text()), Shipped.AS_OF), text, Choice.of(treaties));
    }

    private static Profile read(String text) {
        return ProfileReader.read(Documents.parseWithComments(text, "x.json"), "x", Shipped.catalogue());
    }

    private static byte[] bomb() {
        return Tampered.of(WORKBOOK)
                .with("xl/media/large.bin", new byte[70_000_000])
                .bytes();
    }

    private static byte[] edited(byte[] workbook, String part, UnaryOperator<String> change) {
        return Tampered.of(workbook).edit(part, change).bytes();
    }
}
