package org.accede.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.Dossier;
import org.accede.Shipped;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Paper;
import org.accede.paper.Picture;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paper is read by people who have no terminal: a minister, a drafter, whoever opens the file in Word. */
class PapersForPeopleTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);

    private static final String COMMAND =
            "(?s).*( --[a-z]|'accede |\\baccede (gap|brief|checklist|readiness|delta|compare|explain|new|next|validate)\\b).*";

    private static final String ISO_DATE = ".*\\b(19|20)\\d\\d-\\d\\d-\\d\\d\\b.*";

    @ParameterizedTest
    @ValueSource(strings = {"ROU", "GHA", "FJI", "SLB", "JAM"})
    @DisplayName("no paper asks a reader to type a command")
    void noPaperAsksForACommand(String country) {
        assertThat(papers(country))
                .allSatisfy(
                        paper -> assertThat(said(paper)).as(paper.title()).noneMatch(text -> text.matches(COMMAND)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROU", "GHA", "FJI", "SLB", "JAM"})
    @DisplayName("a day within a sentence is written as people write it")
    void aDayInASentenceIsWrittenInWords(String country) {
        assertThat(papers(country)).allSatisfy(paper -> assertThat(said(paper))
                .as(paper.title())
                .noneMatch(text -> text.matches(ISO_DATE) && text.length() > "2026-11-30".length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROU", "GHA"})
    @DisplayName("what only a filing is missing for has one name")
    void whatNeedsAFilingHasOneName(String country) {
        assertThat(papers(country))
                .allSatisfy(paper -> assertThat(said(paper)).as(paper.title()).noneMatch(text -> text.toLowerCase()
                        .contains("curable")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROU", "GHA", "FJI"})
    @DisplayName("words of files and of JSON stay there")
    void noPaperSpeaksInIds(String country) {
        assertThat(papers(country)).allSatisfy(paper -> assertThat(said(paper))
                .as(paper.title())
                .noneMatch(text ->
                        text.matches("(?s).*\\b(cannot-tell|not-ready|ready-to-(request|deposit)|not-eligible)\\b.*"))
                .noneMatch(text -> text.matches("(?s).*\\b[a-z0-9-]+/[a-z0-9-]+: (yes|partly|no|unknown)\\b.*")));
    }

    private static List<Paper> papers(String country) {
        Dossier dossier = Shipped.accede().dossier(country, AS_OF);
        List<String> all = List.of();
        List<Paper> papers = new ArrayList<>(List.of(
                Reports.brief(dossier.brief(Optional.empty(), all)).paper(),
                Reports.readiness(dossier.readiness(Optional.empty(), all)).paper(),
                Reports.checklist(dossier.checklist(List.of("budapest", "un"), Optional.empty()))
                        .paper(),
                Reports.checklist(dossier.checklist(List.of("un"), Optional.of(LocalDate.of(2026, 12, 31))))
                        .paper()));
        if (Stream.of("ROU", "GHA").anyMatch(country::equals)) {
            papers.add(Reports.gap(dossier).paper());
            papers.add(Reports.compare(Shipped.accede()
                            .compare(
                                    List.of(dossier, Shipped.accede().dossier("KEN", AS_OF)),
                                    List.of("budapest"),
                                    false))
                    .paper());
        }
        return papers;
    }

    /** Sentences and lists, and what tables say in words: sources and sheets keep their columns of dates. */
    private static List<String> said(Paper paper) {
        List<String> said = new ArrayList<>(paper.opening());
        paper.sections().stream()
                .filter(section -> !section.id().startsWith("sources"))
                .map(Section::blocks)
                .flatMap(List::stream)
                .forEach(block -> said.addAll(said(block)));
        return said;
    }

    private static List<String> said(Block block) {
        if (block instanceof Block.Say say) {
            return List.of(say.text());
        } else if (block instanceof Block.Points points) {
            return points.items();
        } else if (block instanceof Block.Draft draft) {
            return draft.paragraphs();
        } else if (block instanceof Picture picture) {
            return Stream.concat(Stream.of(picture.says()), words(picture.data()))
                    .toList();
        }
        return block instanceof Table table ? words(table).toList() : List.of();
    }

    private static Stream<String> words(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell instanceof Cell.Text || cell instanceof Cell.Marked)
                .flatMap(cell -> cell.lines().stream());
    }
}
