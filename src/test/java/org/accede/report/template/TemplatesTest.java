package org.accede.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.catalogue.Article;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.input.Documents;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Profiles and pieces of profiles to be filled in. */
class TemplatesTest {

    static Stream<String> treaties() {
        return Shipped.catalogue().instruments().stream().map(Instrument::id);
    }

    @ParameterizedTest
    @MethodSource("treaties")
    void aNewProfileIsValidAsItIsAndAnswersNothing(String treaty) {
        Profile profile = read(newProfile(treaty));
        assertThat(profile.name()).isEqualTo("Lesotho");
        assertThat(profile.topics().values()).isNotEmpty().allMatch(topic -> topic.facts()
                .isEmpty());
        assertThat(profile.status()).isEmpty();
        assertThat(profile.sources()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("treaties")
    void filledInEverywhereItAnswersEveryQuestionOfTheTreaty(String treaty) {
        Profile profile = read(FilledIn.everywhere(newProfile(treaty)));
        Set<String> answered = profile.topics().values().stream()
                .flatMap(topic -> topic.facts().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(answered).containsAll(asked(treaty));
        assertThat(profile.status().keySet()).containsAll(treaties().toList());
        assertThat(profile.sources()).containsKey("act");
    }

    @ParameterizedTest
    @MethodSource("treaties")
    void everyArticleStandsInItInTheOrderOfTheTreaty(String treaty) {
        List<String> headings = newProfile(treaty)
                .lines()
                .filter(line -> line.startsWith("    // Article "))
                .toList();
        List<Article> articles = Shipped.catalogue()
                .articles(Shipped.catalogue().instrument(treaty).orElseThrow());
        assertThat(headings).hasSameSizeAs(articles);
        for (int i = 0; i < articles.size(); i++) {
            assertThat(headings.get(i))
                    .startsWith("    // " + Questions.title(articles.get(i)).substring(0, 10));
        }
    }

    @Test
    void anArticleNamesItsTwinAndItsQuestionsAreAskedInWords() {
        assertThat(newProfile("budapest").lines().map(String::strip))
                .contains(
                        "// Article 16, Expedited preservation of stored computer data (BC-16; UN-25 reads the same answers)")
                .containsSequence(
                        "// Can the order be renewed or prolonged? Partly, if renewals are so limited that all the terms together",
                        "// stay below ninety days.",
                        "// \"renewable\": {\"value\": \"yes|partly|no\", \"provisions\": [\"act: s. ?\"]},")
                .contains("// \"maximum-days\": {\"value\": \"days|unlimited\", \"provisions\": [\"act: s. ?\"]},");
    }

    @Test
    void whatTheRegisterSaysIsWrittenOutWithItsSourceAndDate() {
        String kenya = Templates.profile(
                Shipped.catalogue(),
                Shipped.accede().register(),
                Shipped.accede().newProfile("ken", Optional.empty()),
                Shipped.catalogue().instruments().get(0));
        assertThat(kenya)
                .contains(
                        "// - Budapest Convention: invited, invited 9 October 2024, until 9 October 2029 (as of 25 April 2026, official")
                .contains("// \"budapest\": {\"state\": \"invited\", \"date\": \"2024-10-09\"},");
    }

    static Stream<String> ids() {
        return Stream.concat(
                Shipped.catalogue().articles().stream()
                        .flatMap(article -> Stream.concat(
                                Stream.of(article.id()),
                                article.requirements().stream().map(Requirement::id)))
                        .distinct(),
                Shipped.catalogue().topics().keySet().stream());
    }

    @Test
    void theQuestionsOfAnArticleOrATopicAreValidWhereTheyArePasted() {
        assertThat(ids().toList()).hasSizeGreaterThan(500).allSatisfy(id -> {
            String piece = Templates.questions(Shipped.catalogue(), id).orElseThrow();
            assertThat(read(pasted(piece)).topics().values())
                    .allMatch(topic -> topic.facts().isEmpty());
            Profile filled = read(pasted(FilledIn.everywhere(piece)));
            assertThat(FilledIn.offers(piece))
                    .as(id)
                    .isGreaterThanOrEqualTo(filled.topics().values().stream()
                            .mapToInt(topic -> topic.facts().size())
                            .sum());
        });
    }

    @Test
    void aQuestionByItselfIsAPieceToo() {
        Profile profile =
                read(pasted(FilledIn.everywhere(Templates.questions(Shipped.catalogue(), "preservation/renewable")
                        .orElseThrow())));
        assertThat(profile.topics().get("preservation").facts().keySet())
                .containsExactly("preservation/exists", "preservation/renewable");
    }

    @Test
    void nothingIsWrittenOfWhatThereIsNot() {
        assertThat(Templates.questions(Shipped.catalogue(), "BC-999")).isEmpty();
    }

    @Test
    void aNameCannotLeaveItsQuotationMarksOrItsComment() {
        String name = "A \"B\" \\ \n// C */ \u202e";
        String text = Templates.profile(
                Shipped.catalogue(),
                Shipped.accede().register(),
                Shipped.accede().newProfile("XXB", Optional.of(name)),
                Shipped.catalogue().instruments().get(0));
        assertThat(read(text).name()).isEqualTo(name);
    }

    private static Set<String> asked(String treaty) {
        return Shipped.catalogue()
                .articles(Shipped.catalogue().instrument(treaty).orElseThrow())
                .stream()
                .flatMap(article -> article.requirements().stream())
                .flatMap(requirement -> requirement.reads().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String newProfile(String treaty) {
        return Templates.profile(
                Shipped.catalogue(),
                Shipped.accede().register(),
                Shipped.accede().newProfile("LSO", Optional.empty()),
                Shipped.catalogue().instrument(treaty).orElseThrow());
    }

    private static String pasted(String piece) {
        return """
                {
                  "country": {"iso3": "XXB", "name": "Badland"},
                  "sources": {"act": {"title": "An Act"}},
                  "topics": {
                """ + piece + "\n}}\n";
    }

    private static Profile read(String text) {
        return ProfileReader.read(Documents.parseWithComments(text, "new.json"), "", Shipped.catalogue());
    }
}
