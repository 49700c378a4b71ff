package org.accede.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.accede.catalogue.Article;
import org.accede.catalogue.CatalogueReader;
import org.accede.input.Documents;
import org.accede.input.Problem;
import org.junit.jupiter.api.Test;

/** What the count of paragraphs finds, on an article of our own. */
class CoverageTest {

    private static final String INSTRUMENT = """
            instrument: toy
            prefix: T
            order: 1
            title: A treaty
            short: Treaty
            reference: none
            depositary: nobody
            opened: 2000-01-01
            chapters: {I: All}
            """;

    @Test
    void aParagraphWithARequirementOfItsIdIsAccountedFor() {
        assertThat(problems("T-1.1", "T-1.1", "")).isEmpty();
    }

    @Test
    void aParagraphThatStandsInPartsIsAccountedFor() {
        assertThat(problems("T-1.1", "T-1.1.part", "")).isEmpty();
    }

    @Test
    void aParagraphWithAReasonWhyItAsksNothingIsAccountedFor() {
        assertThat(problems("T-1.1\nT-1.2", "T-1.1", "T-1.2")).isEmpty();
    }

    @Test
    void aParagraphThatIsNowhereIsLost() {
        assertThat(problems("T-1.1\nT-1.2", "T-1.1", ""))
                .containsExactly(
                        "map.csv:3:1: T-1.2 is lost: no requirement, no link, and no reason why it asks nothing.\n"
                                + "    Add it to the file of T-1.");
    }

    @Test
    void aLongerNumberIsAnotherParagraph() {
        assertThat(problems("T-1.1\nT-1.10", "T-1.10", ""))
                .singleElement()
                .asString()
                .contains("T-1.1 is lost");
    }

    @Test
    void aParagraphCannotBeEncodedAndAskNothing() {
        assertThat(problems("T-1.1", "T-1.1", "T-1.1"))
                .singleElement()
                .asString()
                .contains("T-1.1 is encoded and is said to ask nothing");
    }

    @Test
    void aRequirementThatTheMapDoesNotHaveIsStrange() {
        assertThat(problems("T-1.1\nT-1.2", "T-1.1 T-1.3", "T-1.2"))
                .singleElement()
                .asString()
                .contains("the requirement T-1.3 is not in the map");
    }

    @Test
    void aReasonForAParagraphThatTheMapDoesNotHaveIsStrange() {
        assertThat(problems("T-1.1", "T-1.1", "T-1.4"))
                .singleElement()
                .asString()
                .contains("the row T-1.4 of asks-nothing is not in the map");
    }

    @Test
    void anArticleOfWhichTheMapKnowsNothingIsStrange() {
        assertThat(problems("T-2.1", "T-1.1", ""))
                .singleElement()
                .asString()
                .startsWith("T-1: the requirement T-1.1 is not in the map");
    }

    private static List<String> problems(String rows, String requirements, String nothing) {
        StringBuilder map = new StringBuilder("row,title,binding,mark\n");
        rows.lines().forEach(row -> map.append(row).append(",A title,SHALL,[text]\n"));
        return Coverage.of(article(requirements, nothing), MapRows.parse(map.toString(), "map.csv")).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static Article article(String requirements, String nothing) {
        StringBuilder yaml = new StringBuilder("article: T-1\ntitle: A title\nchapter: I\nrequirements:\n");
        for (String id : requirements.split(" ")) {
            yaml.append("  - {id: ")
                    .append(id)
                    .append(", kind: general, asks: Do it., pinpoint: '1', mark: '[text]', binding: shall,")
                    .append(" all: [{element: done, fact: topic/done}]}\n");
        }
        if (!nothing.isEmpty()) {
            yaml.append("asks-nothing: [{row: ").append(nothing).append(", because: It asks nothing.}]\n");
        }
        return CatalogueReader.read(Map.of(
                        "toy/instrument.yaml", Documents.parse(INSTRUMENT, "instrument.yaml"),
                        "facts/topic.yaml",
                                Documents.parse(
                                        "topic: topic\ntitle: A topic\nfacts: {done: Is it done?}\n", "topic.yaml"),
                        "toy/art-1.yaml", Documents.parse(yaml.toString(), "art-1.yaml")))
                .article("T-1")
                .orElseThrow();
    }
}
