package org.accede.report.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.finding.Basis;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.report.Report;
import org.accede.report.Reports;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;

/** Where other countries have law, beside a gap. */
class OthersTest {

    /** In no order that a reader is to see; a constructed one among them. */
    private static final List<Findings> COUNTRIES = Stream.of(
                    "zwe", "rou", "treaty-text-first", "phl", "ken", "est", "deu", "usa", "bra", "bgr", "ind", "jpn")
            .map(OthersTest::findings)
            .toList();

    private static final Others OTHERS = Others.of(COUNTRIES);

    private static final Findings KENYA = findings("ken");

    private static Findings findings(String country) {
        return Shipped.assess(country);
    }

    private static Stream<Finding> gaps() {
        return KENYA.all().stream()
                .filter(finding -> finding.requirement().isObligation())
                .filter(finding -> finding.word().isGap() || finding.word() == Word.CURABLE);
    }

    @Test
    void eachHasLawThatWasReadAndDoesWhatIsAsked() {
        assertThat(gaps().flatMap(gap -> OTHERS.beside(gap, "KEN").stream())).isNotEmpty();
        gaps().forEach(gap -> {
            List<String> expected = COUNTRIES.stream()
                    .filter(country -> !country.profile().constructed()
                            && !country.profile().iso3().equals("KEN"))
                    .filter(country -> {
                        Finding there = country.finding(gap.requirement().id());
                        return there.word() == Word.MET
                                && there.basis() == Basis.READ
                                && !there.citations().isEmpty();
                    })
                    .map(country -> country.profile().name())
                    .sorted(Comparator.naturalOrder())
                    .toList();
            assertThat(OTHERS.beside(gap, "KEN").stream().map(Others.Law::country))
                    .as(gap.requirement().id())
                    .containsExactlyElementsOf(expected);
        });
    }

    @Test
    void noCountryStandsBesideItsOwnGap() {
        Others withKenya = Others.of(List.of(KENYA, findings("rou")));
        Finding ofRomania = findings("rou").all().stream()
                .filter(finding -> finding.requirement().isObligation()
                        && finding.word().isGap()
                        && KENYA.finding(finding.requirement().id()).word() == Word.MET
                        && KENYA.finding(finding.requirement().id()).basis() == Basis.READ)
                .findFirst()
                .orElseThrow();
        assertThat(withKenya.beside(ofRomania, "ROU").stream().map(Others.Law::iso3))
                .containsExactly("KEN");
        assertThat(withKenya.beside(ofRomania, "KEN")).isEmpty();
    }

    @Test
    void besideAnythingElseThanAGapStandsNone() {
        assertThat(KENYA.all().stream()
                        .filter(finding -> !finding.requirement().isObligation()
                                || finding.word() == Word.MET
                                || finding.word() == Word.OPEN))
                .allMatch(finding -> OTHERS.beside(finding, "KEN").isEmpty());
    }

    @Test
    void fiveAreNamedAndTheOthersCounted() {
        Finding many = gaps().max(
                        Comparator.comparingInt(gap -> OTHERS.beside(gap, "KEN").size()))
                .orElseThrow();
        int all = OTHERS.beside(many, "KEN").size();
        assertThat(all).isGreaterThan(5);
        assertThat(OTHERS.inShort(many, "KEN")).hasSize(6).last().isEqualTo("and " + (all - 5) + " more");
    }

    @Test
    void theSectionsStandWithTheShortNameOfTheLaw() {
        assertThat(OTHERS.inShort(KENYA.finding("BC-2"), "KEN"))
                .contains("Romania: CP art. 16(6), art. 181(1), art. 360(1)");
    }

    @Test
    void everyFormatHasThemWhereTheyAreAskedForAndSaysWhatTheyAre() {
        GapReport report = GapReport.of(KENYA, List.of("budapest"), true);
        Report without = Reports.gap(report);
        Report with = Reports.gap(report.with(OTHERS));
        String romania = "Romania: CP art. 16(6)";
        assertThat(List.of(with.markdown(), with.html(), with.csv(), with.text()))
                .allMatch(text -> text.replaceAll("\\s+", " ").contains(romania));
        assertThat(with.csv().lines().findFirst().orElseThrow()).contains("\"Others\"");
        assertThat(List.of(with.markdown(), with.html()))
                .allMatch(text -> text.contains("places to look, in alphabetical order"));
        assertThat(with.json()).contains("\"others\" : [", "\"othersAre\" : \"Beside a gap");
        assertThat(List.of(without.markdown(), without.html(), without.csv(), without.text(), without.json()))
                .noneMatch(text -> text.contains(romania) || text.contains("Others") || text.contains("others\" :"));
        assertThat(List.of(with.markdown(), with.text()))
                .noneMatch(text -> text.toLowerCase(java.util.Locale.ROOT).contains("best practice"));
    }
}
