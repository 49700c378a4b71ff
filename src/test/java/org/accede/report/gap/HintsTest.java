package org.accede.report.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accede.Shipped;
import org.accede.catalogue.Model;
import org.accede.catalogue.Requirement;
import org.accede.finding.Findings;
import org.accede.input.Documents;
import org.accede.paper.MarkdownWriter;
import org.accede.profile.ProfileReader;
import org.accede.register.Register;
import org.accede.register.RegisterReader;
import org.accede.report.Reports;
import org.accede.report.pages.CataloguePages;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;

class HintsTest {

    @Test
    void modelsAreReadFromTheMark() {
        assertThat(models("UN-40.8.s1")).containsExactly("UNTOC 18(9)", "UNCAC 46(9)(b)");
        for (Requirement requirement : Shipped.catalogue().requirements()) {
            assertThat(requirement.models()).allSatisfy(model -> assertThat(model.provision())
                    .as(requirement.id() + " " + requirement.mark())
                    .matches("\\d+(\\([0-9a-z]+\\))*(-\\([0-9a-z]+\\))?"));
            if (requirement.mark().contains("model: ")) {
                assertThat(requirement.models())
                        .as(requirement.id() + " " + requirement.mark())
                        .isNotEmpty();
            }
        }
    }

    private static List<String> models(String id) {
        return Shipped.catalogue().requirement(id).orElseThrow().models().stream()
                .map(Model::words)
                .toList();
    }

    @Test
    void aPartyToTheModelGetsAHintBesideAnOpenVerdictAndTheVerdictStays() {
        Findings findings = Shipped.assess("ken");
        Register register = RegisterReader.readIfThere(Shipped.COUNTRIES.resolve("register.json"));
        GapReport plain = GapReport.of(findings, List.of("un"), false);
        GapReport hinted = GapReport.of(
                findings, List.of("un"), false, Hints.of(findings.profile(), register, Shipped.catalogue()), List.of());
        List<GapReport.Row> rows = hinted.instruments().get(0).rows();
        assertThat(rows.stream().filter(row -> !row.hints().isEmpty()))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.finding().word()).isEqualTo(Word.OPEN);
                    assertThat(row.hints()).allMatch(hint -> hint.endsWith("look in the law that implements it."));
                });
        assertThat(hinted.instruments().get(0).summary())
                .isEqualTo(plain.instruments().get(0).summary());
        assertThat(rows)
                .extracting(GapReport.Row::finding)
                .isEqualTo(plain.instruments().get(0).rows().stream()
                        .map(GapReport.Row::finding)
                        .toList());
        assertThat(hinted.hintsRestOn()).contains("UNTOC", "from memory", "A hint is no answer.");
        assertThat(Reports.gap(hinted).text()).contains("    hint      UNTOC").contains("Hints rest on");
        assertThat(MarkdownWriter.write(GapPaper.of(hinted))).contains("Hint: UNTOC");
        assertThat(GapJson.write(hinted)).contains("\"hints\" : [");
        assertThat(Reports.gap(plain).text()).doesNotContain("    hint ");
    }

    @Test
    void whoIsNotPartyGetsNone() {
        String json =
                "{\"country\": {\"iso3\": \"KEN\", \"name\": \"K\"}, \"status\": {\"untoc\": {\"state\": \"none\"}, \"uncac\": {\"state\": \"party\"}}}";
        Register register = RegisterReader.readIfThere(Shipped.COUNTRIES.resolve("register.json"));
        Hints hints = Hints.of(
                ProfileReader.read(Documents.parse(json, "k.json"), "", Shipped.catalogue()),
                register,
                Shipped.catalogue());
        assertThat(hints.party()).singleElement().satisfies(party -> assertThat(List.of(party.treaty(), party.source()))
                .containsExactly("uncac", "the profile"));
    }

    @Test
    void concernsStandInAReportOnlyWhenAskedForAndAlwaysWithWhoRaisedThem() {
        Findings findings = Shipped.assess("ken");
        GapReport without = GapReport.of(findings, List.of("un"), false);
        GapReport with = GapReport.of(findings, List.of("un"), false, Hints.NONE, Shipped.concerns());
        assertThat(Reports.gap(without).text()).doesNotContain("Concerns that others raised");
        for (String report :
                List.of(Reports.gap(with).text(), MarkdownWriter.write(GapPaper.of(with)), GapJson.write(with))) {
            assertThat(report).contains("K13").contains("Sukumar").contains("Electronic Frontier Foundation");
        }
        assertThat(Reports.gap(with).text().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        GapReport.Voiced safeguards = with.instruments().get(0).concerns().stream()
                .filter(voiced -> voiced.concern().id().equals("K13"))
                .findFirst()
                .orElseThrow();
        assertThat(safeguards.answers())
                .containsEntry("UN-24.2", findings.finding("UN-24.2").word());
        assertThat(with.instruments().get(0).summary())
                .isEqualTo(without.instruments().get(0).summary());
    }

    @Test
    void aRequirementIsShownWithItsRelationsAndConcerns() {
        String shown = CataloguePages.show(
                        Shipped.catalogue(), Shipped.crosswalk(), Shipped.concerns(), "UN-28.4", false)
                .orElseThrow();
        assertThat(shown)
                .contains(
                        "asks more than BC-19.4",
                        "superset",
                        "K16",
                        "raised by",
                        "Microsoft",
                        "Budapest Convention 19(4)");
        String alone = CataloguePages.show(
                        Shipped.catalogue(), Shipped.crosswalk(), Shipped.concerns(), "UN-15.1", false)
                .orElseThrow();
        assertThat(alone).contains("nothing corresponds in the Budapest");
    }
}
