package org.accede.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.Shipped;
import org.accede.report.Report;
import org.accede.report.Reports;
import org.accede.verdict.Word;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Countries side by side: what each cell says is what is said of the country alone, in an order that means nothing. */
class ComparisonTest {

    private static final Accede ACCEDE = Shipped.accede();
    private static final Dossier KENYA = dossier("KEN");
    private static final Dossier ROMANIA = dossier("ROU");
    private static final Dossier EMPTY = dossier("empty");

    private static Dossier dossier(String country) {
        return ACCEDE.dossier(country, Shipped.AS_OF);
    }

    private static Stream<Comparison.Row> rows(Comparison comparison) {
        return comparison.treaties().stream().flatMap(treaty -> treaty.rows().stream());
    }

    @Test
    void countriesStandInAlphabeticalOrderWhateverTheOrderOfTheCall() {
        Comparison one = ACCEDE.compare(List.of(ROMANIA, KENYA, EMPTY), List.of(), false);
        Comparison other = ACCEDE.compare(List.of(EMPTY, KENYA, ROMANIA), List.of(), false);
        assertThat(one.countries())
                .extracting(Comparison.Country::name)
                .isSorted()
                .hasSize(3);
        assertThat(Reports.compare(one).json()).isEqualTo(Reports.compare(other).json());
    }

    @Test
    void aCellSaysWhatTheCountryAloneSays() {
        Comparison comparison = ACCEDE.compare(List.of(ROMANIA, KENYA), List.of("budapest"), false);
        assertThat(rows(comparison).flatMap(row -> row.cells().stream()))
                .isNotEmpty()
                .allSatisfy(cell -> {
                    assertThat(cell.word())
                            .isEqualTo(cell.country()
                                    .findings()
                                    .sums()
                                    .get(cell.sum().id())
                                    .word());
                    assertThat(cell.sections())
                            .containsAll(cell.duties().stream()
                                    .flatMap(duty -> duty.citations().stream())
                                    .toList());
                });
        assertThat(rows(comparison)
                        .filter(row -> row.article().id().equals("BC-2"))
                        .findFirst()
                        .orElseThrow()
                        .cells()
                        .get(0))
                .satisfies(cell -> {
                    assertThat(cell.country().name()).isEqualTo("Kenya");
                    assertThat(cell.sections()).contains("CMCA s. 14(1)");
                });
    }

    /** That a law is not read says nothing of the law, and so it differs from none. */
    @Test
    void aLawThatNobodyReadIsNotCalledOpenInEachCell() {
        Comparison comparison = ACCEDE.compare(List.of(KENYA, EMPTY), List.of(), false);
        List<Comparison.Cell> unread = rows(comparison)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.country().lawRead())
                .toList();
        assertThat(unread)
                .filteredOn(cell -> cell.word() == Word.OPEN)
                .isNotEmpty()
                .allMatch(cell -> cell.known() == Known.LAW_NOT_READ);
        assertThat(rows(comparison)
                        .filter(row -> row.cells().stream().anyMatch(unread::contains))
                        .filter(row -> row.cells().stream().anyMatch(cell -> cell.known() == Known.LAW_NOT_READ)))
                .allMatch(row -> row.differs() == Differs.NO);
        assertThat(Reports.compare(comparison).text()).contains("law not read", "its law is not read yet");
    }

    /** An answer on what a State may do decides no obligation, and is an answer. */
    @Test
    void noAnswerIsSaidOnlyWhereNoQuestionOfTheArticleHasOne() {
        List<Comparison.Cell> silent = rows(ACCEDE.compare(List.of(ROMANIA, KENYA), List.of(), false))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.known() == Known.NO_ANSWER)
                .toList();
        assertThat(silent).isNotEmpty().allSatisfy(cell -> assertThat(
                        cell.country().findings().all())
                .filteredOn(finding ->
                        finding.requirement().article().equals(cell.sum().id()))
                .isNotEmpty()
                .allMatch(finding -> finding.citations().isEmpty()));
        assertThat(silent)
                .noneMatch(cell -> cell.country().name().equals("Romania")
                        && cell.sum().id().equals("BC-26"))
                .noneMatch(cell ->
                        cell.country().name().equals("Kenya") && cell.sum().id().equals("BC-24"));
    }

    @Test
    void onlyWhatDiffersIsShownIfAskedFor() {
        Comparison all = ACCEDE.compare(List.of(KENYA, ROMANIA), List.of(), false);
        Comparison some = ACCEDE.compare(List.of(KENYA, ROMANIA), List.of(), true);
        assertThat(rows(some))
                .containsExactlyElementsOf(
                        rows(all).filter(row -> row.differs() != Differs.NO).toList());
        assertThat(rows(some).count()).isPositive().isLessThan(rows(all).count());
        assertThat(rows(some))
                .allMatch(row -> row.cells().stream()
                                .map(Comparison.Cell::word)
                                .distinct()
                                .count()
                        == 2);
        assertThat(rows(all).filter(row -> row.differs() == Differs.CERTAINLY))
                .isNotEmpty()
                .allMatch(row -> apart(row.cells().get(0), row.cells().get(1)));
    }

    private static boolean apart(Comparison.Cell one, Comparison.Cell other) {
        return one.sum().interval().ceiling().below(other.sum().interval().floor())
                || other.sum().interval().ceiling().below(one.sum().interval().floor());
    }

    @Test
    void nothingInAnyFormatReadsAsAScore() {
        Report report = Reports.compare(ACCEDE.compare(List.of(KENYA, ROMANIA), List.of("budapest"), false));
        for (String page : List.of(
                report.text(), report.markdown(), Jsoup.parse(report.html()).text(), report.csv(), report.json())) {
            assertThat(page.toLowerCase(Locale.ROOT)
                            .replaceAll("\\s+", " ")
                            .replace("nobody is ranked", "")
                            .replace("ranks nobody", ""))
                    .doesNotContain("score", "rank", "total", "average", "%</td>", "best ", "worst", "compliant");
        }
    }

    @Test
    void oneCountryOrTwoDaysAreNothingToCompare() {
        assertThatThrownBy(() -> ACCEDE.compare(List.of(KENYA, KENYA), List.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
        Dossier earlier = ACCEDE.dossier("ROU", Shipped.AS_OF.minusDays(1));
        assertThatThrownBy(() -> ACCEDE.compare(List.of(KENYA, earlier), List.of(), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one day");
    }
}
