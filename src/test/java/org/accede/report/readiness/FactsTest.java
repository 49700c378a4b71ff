package org.accede.report.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.paper.Block;
import org.accede.paper.Paper;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.readiness.DutyReadiness;
import org.accede.readiness.Readiness;
import org.accede.readiness.Way;
import org.accede.report.Reports;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is to be found out, where nobody has answered anything and where somebody has. */
class FactsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);

    private static Readiness readiness(String country) {
        return Shipped.accede().dossier(country, AS_OF).readiness(Optional.empty(), List.of("budapest"));
    }

    @Test
    @DisplayName("articles of which nothing is known take a line each, and each of their paragraphs is named")
    void articlesOfWhichNothingIsKnownTakeALineEach() {
        Readiness readiness = readiness("SLB");
        Paper paper = Reports.readiness(readiness).paper();
        Way way = readiness.ways().get(0);

        way.purposes().forEach(purpose -> {
            Section facts = section(paper, "budapest-facts-" + purpose.id());
            Set<String> open = way.of(purpose, DutyReadiness.Kind.OPEN).stream()
                    .map(one -> one.duty().finding().requirement().id())
                    .collect(Collectors.toSet());
            Set<String> articles = way.of(purpose, DutyReadiness.Kind.OPEN).stream()
                    .map(one -> one.duty().finding().requirement().article())
                    .collect(Collectors.toSet());

            assertThat(rows(facts)).hasSameSizeAs(articles);
            assertThat(rows(facts).stream()
                            .flatMap(row -> row.cells().get(1).lines().stream())
                            .flatMap(line ->
                                    Stream.of(line.replaceFirst("^.*, for ", "").split(", "))))
                    .containsExactlyInAnyOrderElementsOf(open);
            assertThat(points(facts)).hasSize(1).noneMatch(item -> item.contains("?"));
        });
    }

    @Test
    @DisplayName("where something is known of an article, its questions stand in full")
    void questionsOfAnArticleThatIsKnownInPartStandInFull() {
        Readiness readiness = Shipped.accede().dossier("GHA", AS_OF).readiness(Optional.empty(), List.of("un"));
        Section facts = section(Reports.readiness(readiness).paper(), "un-facts-deposit");

        assertThat(points(facts)).anyMatch(item -> item.endsWith(")") && item.contains("?"));
        assertThat(rows(facts)).isNotEmpty();
        assertThat(rows(facts).size() + points(facts).size())
                .isLessThan(readiness
                        .ways()
                        .get(0)
                        .wanted(readiness.ways().get(0).purposes().get(0))
                        .size());
    }

    @Test
    @DisplayName("the workbook has each question in full")
    void theWorkbookHasEachQuestion() {
        Readiness readiness = readiness("SLB");
        Way way = readiness.ways().get(0);
        List<String> said = Reports.readiness(readiness).paper().main().rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.lines().stream())
                .toList();

        way.purposes().forEach(purpose -> way.wanted(purpose).forEach(one -> assertThat(said)
                .anyMatch(text -> text.startsWith(one.question().id() + ": "))));
    }

    private static Section section(Paper paper, String id) {
        return paper.sections().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Table.Row> rows(Section section) {
        return section.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .toList();
    }

    private static List<String> points(Section section) {
        return section.blocks().stream()
                .filter(Block.Points.class::isInstance)
                .flatMap(block -> ((Block.Points) block).items().stream())
                .toList();
    }
}
