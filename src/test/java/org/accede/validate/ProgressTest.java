package org.accede.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Requirement;
import org.accede.finding.Findings;
import org.accede.input.Documents;
import org.accede.profile.Conditions;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.accede.profile.Statement;
import org.accede.profile.TopicAnswers;
import org.accede.profile.Value;
import org.accede.report.gap.GapReport;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The denominators are honest: what is said to change nothing changes nothing, and what waits for an answer can change something. */
class ProgressTest {

    private static final int EACH = Sample.ALL ? 7 : 61;

    @ParameterizedTest
    @ValueSource(strings = {"ken", "deu", "usa", "fji", "empty", "treaty-text-first"})
    void everyQuestionIsCountedOnce(String country) {
        for (Progress.OfTreaty treaty : validation(country).progress().treaties()) {
            assertSum(treaty.count());
            treaty.articles().forEach(article -> {
                assertSum(article.count());
                assertThat(article.canChange()).hasSize(article.count().canChange());
                assertThat(article.changeNothing()).hasSize(article.count().idle());
            });
        }
    }

    private static void assertSum(Progress.Count count) {
        assertThat(count.answered() + count.canChange() + count.reported() + count.idle())
                .isEqualTo(count.asked());
        assertThat(Math.min(count.reported(), count.idle())).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ken", "deu", "gha"})
    void whatIsSaidToChangeNothingChangesNothing(String country) {
        Validation validation = validation(country);
        for (Progress.OfTreaty treaty : validation.progress().treaties()) {
            for (Progress.OfArticle article : treaty.articles()) {
                List<String> idle = article.changeNothing();
                for (int i = 0; i < idle.size(); i += EACH) {
                    for (Profile other : answered(validation.findings().profile(), idle.get(i))) {
                        assertThat(dueNow(validation.findings(), Shipped.assess(other), article))
                                .as(idle.get(i))
                                .isEqualTo(dueNow(validation.findings(), validation.findings(), article));
                    }
                }
            }
        }
    }

    /** The gap report names the same questions, but for those of applicability and of filings. */
    @ParameterizedTest
    @ValueSource(strings = {"ken", "deu", "jpn", "fji"})
    void whatTheGapReportLeavesOpenCanChangeSomething(String country) {
        Validation validation = validation(country);
        GapReport gap = GapReport.of(validation.findings(), List.of(), false);
        for (GapReport.Part part : gap.instruments()) {
            Set<String> open = part.unknowns().stream()
                    .map(unknown -> unknown.question().id())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> canChange = validation.progress().of(part.instrument()).orElseThrow().articles().stream()
                    .flatMap(article -> article.canChange().stream())
                    .collect(Collectors.toSet());
            assertThat(canChange).containsAll(open);
        }
    }

    @Test
    void ofAnArticleThatIsReportedTheQuestionsRestOnTheReport() {
        Validation validation = validate("""
                {"country": {"iso3": "XXB", "name": "Badland"},
                 "sources": {"coe": {"title": "A published profile", "kind": "published-assessment", "asOf": "2026"}},
                 "reports": [{"on": "BC-2", "says": "all", "source": "coe"}]}
                """);
        Progress.Count count = article(validation, "BC-2").count();
        assertThat(count.reported()).isPositive().isEqualTo(count.asked() - count.answered());
        assertThat(article(validation, "BC-2").verdict()).isEqualTo(Word.MET);
        assertThat(article(validation, "BC-3").count().reported()).isZero();
    }

    @Test
    void ofWhatDoesNotExistEveryQuestionIsAnswered() {
        Validation validation = validate("""
                {"country": {"iso3": "XXB", "name": "Badland"},
                 "sources": {"act": {"title": "An Act"}},
                 "topics": {"illegal-access": {"exists": {"value": "no", "source": "act"}}}}
                """);
        assertThat(validation.answered()).isEqualTo(1);
        assertThat(article(validation, "BC-2").count().isOpen()).isFalse();
    }

    private static Progress.OfArticle article(Validation validation, String id) {
        return validation.progress().treaties().stream()
                .flatMap(treaty -> treaty.articles().stream())
                .filter(article -> article.article().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Validation validation(String country) {
        Path file = Shipped.COUNTRIES.resolve(country + ".json");
        return Shipped.accede().validate(file.toString(), Shipped.AS_OF);
    }

    private static Validation validate(String text) {
        var tree = Documents.parse(text, "profile.json");
        return Validator.validate(Shipped.assess(ProfileReader.read(tree, "none", Shipped.catalogue())), tree);
    }

    /** The verdicts on those duties of an article that were due before. */
    private static Map<String, Word> dueNow(Findings before, Findings now, Progress.OfArticle article) {
        Map<String, Word> words = new LinkedHashMap<>();
        article.article().requirements().stream()
                .filter(Requirement::isObligation)
                .map(Requirement::id)
                .filter(id -> before.finding(id).word() != Word.NOT_YET_DUE)
                .forEach(id -> words.put(id, now.finding(id).word()));
        assertThat(words).isNotEmpty();
        return words;
    }

    /** The profile with each answer to a question. */
    private static List<Profile> answered(Profile profile, String question) {
        if (question.startsWith("conditions of ")) {
            String topic = question.substring("conditions of ".length());
            TopicAnswers answers = topic(profile, topic);
            return List.of(profile.withTopic(
                    topic,
                    new TopicAnswers(
                            answers.facts(),
                            new Conditions(true, answers.conditions().list()),
                            answers.open())));
        }
        FactDefinition fact = Shipped.catalogue().fact(question).orElseThrow();
        if (fact.type() != FactDefinition.Type.ANSWER) {
            return List.of();
        }
        return List.of(Value.Degree.values()).stream()
                .map(value -> {
                    TopicAnswers answers = topic(profile, fact.topic());
                    Map<String, List<Statement>> facts = new LinkedHashMap<>(answers.facts());
                    facts.put(
                            question,
                            List.of(new Statement(value, List.of(), Optional.of("x"), Optional.of("y"), false, "")));
                    return profile.withTopic(
                            fact.topic(), new TopicAnswers(facts, answers.conditions(), answers.open()));
                })
                .toList();
    }

    private static TopicAnswers topic(Profile profile, String id) {
        return profile.topics().getOrDefault(id, new TopicAnswers(Map.of(), Conditions.NOT_LOOKED, Map.of()));
    }
}
