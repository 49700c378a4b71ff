package org.accede.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.accede.Shipped;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcernTest {

    private static final List<Concern> CONCERNS = Shipped.concerns();

    @Test
    void allThatTheMapOfTheTreatyListsAreThere() {
        assertThat(CONCERNS)
                .extracting(Concern::id)
                .isEqualTo(IntStream.rangeClosed(1, 24).mapToObj(i -> "K" + i).toList());
    }

    @Test
    void eachNamesWhoRaisedItAndWhere() {
        assertThat(CONCERNS)
                .allSatisfy(concern -> assertThat(concern.raised()).isNotEmpty().allSatisfy(voice -> {
                    assertThat(voice.by()).isNotBlank();
                    assertThat(voice.where()).as(concern.id()).matches(".*20\\d\\d.*");
                }));
    }

    @Test
    void eachIsAboutArticlesOfItsTreaty() {
        assertThat(CONCERNS)
                .allSatisfy(concern -> assertThat(concern.about()).allSatisfy(id -> assertThat(Shipped.catalogue()
                                .article(id)
                                .map(article -> article.instrument())
                                .or(() -> Shipped.catalogue()
                                        .requirement(id)
                                        .map(requirement -> requirement.instrument())))
                        .contains(concern.instrument())));
        assertThat(CONCERNS.stream().filter(Concern::isOnAll).map(Concern::id)).containsExactly("K23");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{id: K1, instrument: un, about: [UN-2], says: x, raised: []} | nobody is said to have raised",
                "{id: K1, instrument: un, about: [UN-999], says: x, raised: [{by: y}]} | UN-999",
                "{id: K1, instrument: uno, about: [], says: x, raised: [{by: y}]} | there is no instrument 'uno'",
                "{id: K1, instrument: un, about: [], says: x, raised: [{by: y}], answered: {facts: [safeguards/*/nothing]}} | safeguards/*/nothing",
                "{id: K1, instrument: un, about: [], says: x, raised: [{by: y}], counter: [{says: z}]} | 'by' is missing",
            })
    void aFaultIsToldWithItsPlace(String entry, String says) {
        String yaml = "concerns:\n  - " + entry + "\n";
        assertThatThrownBy(() -> ConcernReader.read(
                        Map.of("concerns.yaml", Documents.parse(yaml, "concerns.yaml")), Shipped.catalogue()))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("concerns.yaml:2")
                .hasMessageContaining(says);
    }
}
