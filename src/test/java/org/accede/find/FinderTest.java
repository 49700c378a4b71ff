package org.accede.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions by everyday words. */
class FinderTest {

    private static final List<Said> SAID = SaidReader.read(
            Map.of("find.yaml", Documents.read(Shipped.RULES.resolve("find.yaml"))), Shipped.catalogue());

    static Stream<Said> said() {
        return SAID.stream();
    }

    @Test
    void thereAreManyWords() {
        assertThat(SAID).hasSizeGreaterThan(100);
        assertThat(SAID.stream().flatMap(said -> said.words().stream())).hasSizeGreaterThan(400);
    }

    /** That each of these is there, the reader of the file has checked. */
    @ParameterizedTest
    @MethodSource("said")
    void everyWordLeadsToWhatItIsSaidFor(Said said) {
        assertThat(said.words()).allSatisfy(word -> {
            List<String> ids = ids(word, 12);
            assertThat(ids)
                    .as(word)
                    .startsWith(said.leadsTo().get(0))
                    .containsAll(
                            said.leadsTo().stream().map(FinderTest::shownAs).toList());
        });
    }

    /** The question whether a topic exists is shown as the topic. */
    private static String shownAs(String id) {
        return id.endsWith("/exists") ? id.substring(0, id.length() - "/exists".length()) : id;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hacking                    | illegal-access",
                "Hackers                    | illegal-access",
                "Interpol                   | 24-7-network/existing-networks",
                "24/7                       | 24-7-network",
                "contact points             | 24-7-network",
                "30 days                    | preservation/maximum-days",
                "data retention             | preservation",
                "wiretaps                   | content-interception",
                "dual criminality           | mutual-assistance/dual-criminality-ground",
                "dual criminality extradition | extradition/without-dual-criminality",
                "MLA                        | mutual-assistance",
                "search warrant             | search-and-seizure",
                "revenge porn               | intimate-images",
                "DDoS attacks               | system-interference",
                "decrypting                 | search-and-seizure/help-protection",
                "subscribers                | subscriber-information-order",
                "forfeiture                 | freezing-and-confiscation",
                "intent to obtain data      | illegal-access, condition intent-to-obtain-data",
                "number of items            | misuse-of-devices, condition number-of-items",
                "preservation/renewable     | preservation/renewable"
            })
    void theFirstHitIsWhatWasMeant(String words, String id) {
        assertThat(ids(words, 1)).containsExactly(id);
    }

    @Test
    void whatHasMoreOfTheWordsStandsBeforeWhatHasFewer() {
        List<Hit> hits = Shipped.accede().find("preservation secrecy", 20).hits();
        assertThat(hits)
                .isSortedAccordingTo((a, b) -> b.matches().size() - a.matches().size());
        assertThat(hits.get(0).subject().id()).isEqualTo("preservation/confidential");
    }

    @Test
    void aHitSaysWhoAsksItAndWhyItWasFound() {
        Hit hit = Shipped.accede().find("renewed orders", 1).hits().get(0);
        assertThat(hit.subject().id()).isEqualTo("preservation/renewable");
        assertThat(hit.askedBy()).containsExactly("BC-16.2", "UN-25.2");
        assertThat(hit.matches())
                .containsExactly(
                        new Hit.Match("renewed", Hit.Place.QUESTION), new Hit.Match("orders", Hit.Place.QUESTION));
    }

    @Test
    void articlesAndFilingsAreFoundToo() {
        assertThat(ids("spontaneous information", 20)).contains("BC-26");
        assertThat(ids("declaration security measure", 20)).contains("declaration under BC-2");
    }

    @ParameterizedTest
    @CsvSource({"'xyzzy'", "'the of and'", "''", "'!?'"})
    void nothingIsFoundForWordsThatSayNothing(String words) {
        Search search = Shipped.accede().find(words, 5);
        assertThat(search.hits()).isEmpty();
        assertThat(search.found()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{words: [hacking], leads-to: [ilegal-access]}                       | there is no topic, question or article 'ilegal-access'",
                "{words: [], leads-to: [illegal-access]}                             | an entry says which words lead where",
                "{words: [hacking, hackers], leads-to: [illegal-access]}             | 'hackers' is the same as 'hacking', which stands here already",
                "{words: [the], leads-to: [illegal-access]}                          | 'the' has no word that could be looked for"
            })
    void anEntryThatLeadsNowhereIsRefused(String entry, String message) {
        assertThatThrownBy(() -> SaidReader.read(
                        Map.of("find.yaml", Documents.parse("find:\n  - " + entry + "\n", "find.yaml")),
                        Shipped.catalogue()))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("find.yaml:2:")
                .hasMessageContaining(message);
    }

    @Test
    void rulesWithoutSuchAFileAreSearchedByTheirOwnWords() {
        Finder finder = new Finder(Shipped.catalogue(), SaidReader.read(Map.of(), Shipped.catalogue()));
        assertThat(finder.find("renewed order", 1).hits().get(0).subject().id()).isEqualTo("preservation/renewable");
    }

    private static List<String> ids(String words, int most) {
        return Shipped.accede().find(words, most).hits().stream()
                .map(hit -> hit.subject().id())
                .toList();
    }
}
