package org.accede.report.delta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.catalogue.Instrument;
import org.accede.crosswalk.Crosswalk;
import org.accede.finding.Findings;
import org.accede.input.Documents;
import org.accede.input.Node;
import org.accede.paper.MarkdownWriter;
import org.accede.paper.Paper;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.profile.ProfileReader;
import org.accede.report.Reports;
import org.accede.report.delta.DeltaReport.Group;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;

class DeltaTest {

    private static final Crosswalk CROSSWALK = Shipped.crosswalk();

    @Test
    void everyObligationStandsInOneGroupForEveryTwoTreaties() {
        Findings findings = Shipped.assess("rou");
        for (Instrument from : Shipped.catalogue().instruments()) {
            for (Instrument to : Shipped.catalogue().instruments()) {
                if (!from.equals(to)) {
                    DeltaReport delta = DeltaReport.of(findings, CROSSWALK, from, to);
                    List<String> duties = findings.all().stream()
                            .map(finding -> finding.requirement())
                            .filter(requirement -> requirement.isObligation()
                                    && requirement.instrument().equals(to.id()))
                            .map(requirement -> requirement.id())
                            .toList();
                    assertThat(delta.rows())
                            .extracting(row -> row.here().requirement().id())
                            .isEqualTo(duties);
                    assertThat(delta.groups().values().stream()
                                    .mapToInt(DeltaReport.Count::all)
                                    .sum())
                            .isEqualTo(duties.size());
                    delta.groups().forEach((group, count) -> {
                        assertThat(delta.rows(group)).hasSize(count.all());
                        assertThat(count.unverified()).isLessThanOrEqualTo(count.all());
                    });
                    assertThat(delta.rows().stream().flatMap(row -> row.there().stream()))
                            .allSatisfy(beside -> assertThat(
                                            beside.finding().requirement().instrument())
                                    .isEqualTo(from.id()));
                }
            }
        }
    }

    @Test
    void verdictsComeFromTheFactsAndNeverFromTheCrosswalk() {
        Findings findings = Shipped.assess("ken");
        DeltaReport with = delta(findings, "budapest", "un", CROSSWALK);
        DeltaReport without = delta(findings, "budapest", "un", Crosswalk.NONE);
        for (int i = 0; i < with.rows().size(); i++) {
            assertThat(with.rows().get(i).here()).isSameAs(without.rows().get(i).here());
            assertThat(isOpen(with.rows().get(i)))
                    .isEqualTo(isOpen(without.rows().get(i)));
        }
        assertThat(without.rows(Group.MET_IN_BOTH)).isEmpty();
        assertThat(with.rows(Group.MET_IN_BOTH)).isNotEmpty();
    }

    private static boolean isOpen(DeltaReport.Row row) {
        return row.group() == Group.OPEN;
    }

    @Test
    void whatOnlyTheOtherTreatyLeavesOutIsMetThereAndNeededHere() {
        Findings findings = ownText(
                "\"obtaining-of-devices\" : {\n          \"value\" : \"yes\"",
                "\"obtaining-of-devices\" : {\n          \"value\" : \"no\"");
        DeltaReport.Row row = row(delta(findings, "budapest", "un", CROSSWALK), "UN-11.1.a.i");
        assertThat(row.group()).isEqualTo(Group.MET_THERE);
        assertThat(row.here().word()).isEqualTo(Word.CURABLE); // Article 11(3) lets a State reserve it
        assertThat(row.there()).singleElement().satisfies(beside -> {
            assertThat(beside.finding().requirement().id()).isEqualTo("BC-6.1.a.i");
            assertThat(beside.finding().word()).isEqualTo(Word.MET);
        });
        assertThat(row.difference())
                .anyMatch(reason -> reason.startsWith("missing, and not asked by the Budapest Convention: "));
        assertThat(row.difference())
                .anyMatch(reason -> reason.startsWith("turns on a filing: reservation under UN-11.3"));
        assertThat(row.step()).startsWith("File the reservation under Article 11(3)");
        // The other way round nothing is needed.
        assertThat(row(delta(findings, "un", "budapest", CROSSWALK), "BC-6.1.a.i")
                        .group())
                .isEqualTo(Group.MET_HERE);
    }

    @Test
    void aConditionThatAFilingCoversThereNarrowsHere() {
        String none = "\"conditions\" : {\n        \"complete\" : true,\n        \"list\" : [ ]\n      }";
        String some =
                "\"conditions\" : {\n        \"complete\" : true,\n        \"list\" : [ {\"name\" : \"number-of-items\"} ]\n      }";
        Findings findings = ownText("misuse-of-devices", none, some);
        DeltaReport.Row row = row(delta(findings, "budapest", "un", CROSSWALK), "UN-11.1.b");
        assertThat(row.here().word()).isEqualTo(Word.CURABLE);
        assertThat(row.there())
                .singleElement()
                .satisfies(beside -> assertThat(beside.finding().word()).isEqualTo(Word.COVERED));
        assertThat(row.group()).isEqualTo(Group.MET_THERE);
        assertThat(row.difference())
                .anySatisfy(
                        reason -> assertThat(reason)
                                .startsWith("narrowed by: ")
                                .contains(
                                        "number of items (the Budapest Convention permits it by declaration under Article 6(1)(b): planned)"));
    }

    @Test
    void whatCorrespondsToNothingSaysSo() {
        Findings findings = ownText(
                "\"grooming\" : {\n      \"exists\" : {\n        \"value\" : \"yes\"",
                "\"grooming\" : {\n      \"exists\" : {\n        \"value\" : \"yes\"");
        DeltaReport empty = delta(Shipped.assess("empty"), "budapest", "un", CROSSWALK);
        assertThat(row(empty, "UN-15.1").there()).isEmpty();
        assertThat(row(empty, "UN-15.1").group()).isEqualTo(Group.OPEN);
        assertThat(row(delta(findings, "budapest", "un", CROSSWALK), "UN-15.1").group())
                .isEqualTo(Group.MET_HERE);
    }

    @Test
    void aPermissionThatIsUsedThereIsNothingMetThere() {
        DeltaReport.Row attempt =
                row(delta(Shipped.assess("treaty-text-first"), "un", "budapest", CROSSWALK), "BC-11.2");
        assertThat(attempt.there()).singleElement().satisfies(beside -> assertThat(
                        beside.finding().requirement().isOption())
                .isTrue());
        assertThat(attempt.group()).isEqualTo(Group.MET_HERE);
    }

    @Test
    void theEmptyProfileGivesOpenVerdictsOnly() {
        DeltaReport delta = delta(Shipped.assess("empty"), "un", "budapest", CROSSWALK);
        assertThat(delta.rows()).allSatisfy(row -> assertThat(row.group()).isEqualTo(Group.OPEN));
    }

    @Test
    void theTreatiesOwnTextNeedsNothing() {
        DeltaReport delta = delta(Shipped.assess("treaty-text-first"), "budapest", "un", CROSSWALK);
        assertThat(delta.rows()).allMatch(row -> List.of(Group.MET_IN_BOTH, Group.MET_HERE, Group.NOT_ASKED)
                .contains(row.group()));
        assertThat(delta.rows(Group.MET_IN_BOTH)).isNotEmpty();
    }

    @Test
    void whatTheOtherTreatyDoesNotAskStandsFirst() {
        DeltaReport delta = delta(Shipped.assess("ken"), "budapest", "un", CROSSWALK);
        Section first = DeltaPaper.of(delta).sections().get(0);
        assertThat(first.title()).isEqualTo("What the UN Convention asks that the Budapest Convention does not");
        assertThat(tables(first, "adds-new"))
                .contains("UN-15", "UN-16", "UN-17", "UN-31")
                .doesNotContain("UN-7", "UN-28");
        assertThat(tables(first, "adds-more")).contains("UN-11", "UN-14").doesNotContain("UN-7");
        assertThat(row(delta, "UN-11.1.a.i").compared()).containsExactly("obtaining such a tool");
        assertThat(row(delta, "UN-15.1").compared())
                .containsExactly("Solicitation and grooming of children are no offence of the Budapest Convention.");
        // The other way round it asks less.
        DeltaReport back = delta(Shipped.assess("ken"), "un", "budapest", CROSSWALK);
        assertThat(row(back, "BC-6.1.a.i").beyond()).isEqualTo(Beyond.NOTHING);
    }

    private static List<String> tables(Section section, String id) {
        return section.blocks().stream()
                .filter(block -> block instanceof Table table && table.id().equals(id))
                .flatMap(block -> ((Table) block).rows().stream())
                .map(Table.Row::id)
                .toList();
    }

    @Test
    void eachObligationIsAddedOnceOrNotAtAllForEveryTwoTreaties() {
        Findings findings = Shipped.assess("rou");
        for (Instrument from : Shipped.catalogue().instruments()) {
            for (Instrument to : Shipped.catalogue().instruments()) {
                if (!from.equals(to)) {
                    DeltaReport delta = DeltaReport.of(findings, CROSSWALK, from, to);
                    assertThat(delta.isCompared()).isTrue();
                    assertThat(delta.rows()).noneMatch(row -> row.beyond() == Beyond.UNCOMPARED);
                    assertThat(delta.adds().stream().flatMap(addition -> addition.ids().stream()))
                            .containsExactlyInAnyOrderElementsOf(delta.rows().stream()
                                    .filter(row -> row.beyond() != Beyond.NOTHING)
                                    .map(row -> row.here().requirement().id())
                                    .toList());
                    assertThat(delta.adds()).allSatisfy(addition -> {
                        assertThat(addition.counts().obligations())
                                .isEqualTo(addition.ids().size());
                        assertThat(addition.says()).isNotEmpty();
                    });
                }
            }
        }
    }

    @Test
    void whatNobodyHasComparedIsNotCalledNew() {
        DeltaReport delta = delta(Shipped.assess("ken"), "budapest", "un", Crosswalk.NONE);
        assertThat(delta.adds()).isEmpty();
        assertThat(Reports.delta(delta).text()).contains("Nobody has laid the UN Convention");
    }

    @Test
    void whatFallsShortByOurReadingAloneStandsApart() {
        DeltaReport delta = delta(Shipped.assess("ken"), "budapest", "un", CROSSWALK);
        assertThat(delta.rows(Group.OUR_READING))
                .extracting(row -> row.here().requirement().id())
                .containsExactly("UN-24.2");
        assertThat(delta.counts().ourReading()).isEqualTo(1);
        assertThat(Reports.delta(delta).text()).contains("Falls short by our reading alone\n====");
    }

    @Test
    void theTreatiesGoByTheirNames() {
        Paper paper = DeltaPaper.of(delta(Shipped.assess("ken"), "budapest", "un", CROSSWALK));
        List<String> titles = paper.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.title()),
                        section.blocks().stream()
                                .filter(Table.class::isInstance)
                                .flatMap(block -> Stream.concat(
                                        Stream.of(((Table) block).title()),
                                        ((Table) block).columns().stream().map(Table.Column::title)))))
                .toList();
        assertThat(titles)
                .contains("UN Convention", "Budapest Convention")
                .noneMatch(title -> title.matches("(?i).*\\bt?here\\b.*"));
        assertThat(Reports.delta(delta(Shipped.assess("ken"), "budapest", "un", CROSSWALK))
                        .text()
                        .replaceAll("\\s+", " "))
                .contains(
                        "in the UN Convention alone: soliciting and accessing", "asked by the Budapest Convention too")
                .doesNotContain("here besides", "asked there", "needed here", "Here is");
    }

    @Test
    void textFitsAnEightyColumnTerminal() {
        String text = Reports.delta(delta(Shipped.assess("ken"), "budapest", "un", CROSSWALK))
                .text();
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void everyFormatShowsTheSameCounts() {
        DeltaReport delta = delta(Shipped.assess("ken"), "budapest", "un", CROSSWALK);
        String text = Reports.delta(delta).text();
        String markdown = MarkdownWriter.write(DeltaPaper.of(delta));
        Node.Fields json = (Node.Fields) Documents.parse(DeltaJson.write(delta), "delta.json");
        assertThat(json.fields())
                .containsKeys(
                        "report",
                        "version",
                        "country",
                        "asOf",
                        "inputs",
                        "from",
                        "to",
                        "summary",
                        "counts",
                        "adds",
                        "obligations");
        Node.Fields summary = (Node.Fields) json.fields().get("summary");
        delta.groups().forEach((group, count) -> {
            String title = new DeltaWords(delta).title(group);
            assertThat(text)
                    .containsPattern(
                            "\n" + title.substring(0, Math.min(12, title.length())) + ".* " + count.all() + " ");
            assertThat(markdown).contains("| " + title + " | " + count.all() + " |");
            Node.Fields counted = (Node.Fields) summary.fields().get(group.id());
            assertThat(((Node.Number) counted.fields().get("obligations")).value())
                    .isEqualTo(String.valueOf(count.all()));
        });
        assertThat(((Node.Items) json.fields().get("obligations")).items())
                .hasSize(delta.rows().size());
    }

    private static DeltaReport delta(Findings findings, String from, String to, Crosswalk crosswalk) {
        return DeltaReport.of(
                findings,
                crosswalk,
                Shipped.catalogue().instrument(from).orElseThrow(),
                Shipped.catalogue().instrument(to).orElseThrow());
    }

    private static DeltaReport.Row row(DeltaReport delta, String id) {
        return delta.rows().stream()
                .filter(row -> row.here().requirement().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Findings ownText(String old, String replacement) {
        return ownText("", old, replacement);
    }

    /** The findings on the treaties' own text with one change behind a mark, for a State that is party to nothing and plans a declaration. */
    private static Findings ownText(String mark, String old, String replacement) {
        String text = read();
        int from = mark.isEmpty() ? 0 : text.indexOf("\"" + mark + "\" : {");
        int at = text.indexOf(old, from);
        assertThat(at).as("the constructed profile has " + old).isNotNegative();
        String status = Stream.of("budapest", "budapest-protocol-1", "budapest-protocol-2", "un")
                .map(id -> "\"" + id + "\": {\"state\": \"none\"}")
                .collect(java.util.stream.Collectors.joining(", ", "\"status\": {", "},"));
        String filings =
                "\"formalities\": {\"budapest\": {\"list\": [{\"article\": \"BC-6.1.b\", \"state\": \"planned\"}]}},";
        String changed = text.substring(0, at) + replacement + text.substring(at + old.length());
        changed = changed.replaceFirst("\"constructed\"", status + filings + "\"constructed\"");
        return Shipped.assess(ProfileReader.read(Documents.parse(changed, "own.json"), "", Shipped.catalogue()));
    }

    private static String read() {
        try {
            return Files.readString(Shipped.COUNTRIES.resolve("treaty-text-first.json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
