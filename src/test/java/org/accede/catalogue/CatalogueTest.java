package org.accede.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accede.Shipped;
import org.accede.drl.DrlRule;
import org.accede.input.Documents;
import org.accede.profile.ProfileReader;
import org.junit.jupiter.api.Test;

/** Everything that the catalogue and the rules say of each other is true on both sides. */
class CatalogueTest {

    private static final Catalogue CATALOGUE =
            CatalogueBundle.fromFolder(Shipped.RULES).catalogue();
    private static final List<DrlRule> RULES = DrlRule.all(Shipped.RULES);

    /** Questions that nothing reads yet, and why they are asked all the same. */
    private static final Map<String, String> READ_BY_NOBODY = Map.of(
            "human-rights/treaties",
            "evidence for the reviewer who signs human-rights/consistent; no single treaty is a condition",
            "24-7-network/in-law",
            "treaties ask that a point be designated, and a law that provides for one is no more than a reason to do so",
            "central-authority/in-law",
            "treaties ask that an authority be designated, and a law that provides for one is no more than a reason to do so",
            "request-languages/mutual-assistance",
            "whoever writes a request has to know: 'accede cooperate' shows it",
            "request-languages/extradition",
            "whoever writes a request has to know: 'accede cooperate' shows it");

    private static final Pattern QUESTION = Pattern.compile("\\bquestion == \"([^\"]+)\"");
    private static final Pattern TOPIC = Pattern.compile("\\bTopic\\( id == \"([^\"]+)\"");
    private static final Pattern KIND = Pattern.compile("\\bTopic\\( kind == \"(\\w+)\"");
    private static final Pattern NAME_IN_TOPIC = Pattern.compile("\\btopic == \\$\\w+\\.id, name == \"([^\"]+)\"");
    private static final Pattern CONCLUDED = Pattern.compile("\\.follows\\(\\$\\w+, \"([^\"]+)\"");
    private static final Pattern BANDED = Pattern.compile("\\bBanded\\(([^)]*)\\)");
    private static final Pattern BAND = Pattern.compile("\\bname == \"([^\"]+)\"");

    /** A rule tells a treaty by a short name. */
    private static final Map<String, String> TREATIES = Map.of(
            "budapest",
            "Budapest",
            "budapest-protocol-1",
            "First Protocol",
            "budapest-protocol-2",
            "Second Protocol",
            "un",
            "UN");

    @Test
    void counterpartsExistInAnotherTreatyAndNameEachOther() {
        for (Requirement one : requirements()) {
            for (String id : one.counterparts()) {
                Optional<Requirement> other = CATALOGUE.requirement(id);
                assertThat(other).as(one.id() + " names its counterpart " + id).isPresent();
                assertThat(other.get().instrument()).as(one.id() + " and " + id).isNotEqualTo(one.instrument());
                assertThat(other.get().counterparts())
                        .as("counterparts of " + id)
                        .contains(one.id());
            }
        }
    }

    @Test
    void noCounterpartIsNamedTwice() {
        requirements()
                .forEach(one -> assertThat(one.counterparts()).as(one.id()).doesNotHaveDuplicates());
    }

    @Test
    void aLinkLeadsToAnArticleOrRequirementThatExists() {
        for (Requirement link : requirements()) {
            assertThat(link.refers().isEmpty())
                    .as(link.id() + " refers if and only if it is a link")
                    .isEqualTo(link.isAssessed());
            link.refers().forEach(id -> assertThat(CATALOGUE.article(id).isPresent()
                            || CATALOGUE.requirement(id).isPresent())
                    .as(link.id() + " refers to " + id)
                    .isTrue());
        }
    }

    /** What no profile can state, no verdict can turn on. */
    @Test
    void everyFilingOfTheCatalogueCanBeStatedInAProfile() {
        for (Requirement requirement : requirements()) {
            for (String filing : filings(requirement)) {
                String profile = String.format(
                        "{\"country\": {\"iso3\": \"XXF\", \"name\": \"Filer\"}, \"formalities\": {\"%s\": {\"list\": [{\"article\": \"%s\"}]}}}",
                        requirement.instrument(), filing);
                assertThatCode(() -> ProfileReader.read(Documents.parse(profile, "filer.json"), "", CATALOGUE))
                        .as(requirement.id())
                        .doesNotThrowAnyException();
            }
        }
    }

    private static Set<String> filings(Requirement requirement) {
        Set<String> filings = new TreeSet<>();
        requirement.permits().stream()
                .filter(Permit::needsFiling)
                .map(Permit::article)
                .forEach(filings::add);
        for (Element element : requirement.elements()) {
            if (element.source() instanceof Element.ByFiling byFiling) {
                filings.add(byFiling.article());
            }
        }
        return filings;
    }

    @Test
    void everyQuestionIsReadByARequirementOrARule() {
        Set<String> unread = new TreeSet<>(CATALOGUE.facts().keySet());
        requirements().forEach(requirement -> unread.removeAll(requirement.reads()));
        requirements().forEach(requirement -> requirement.term().ifPresent(term -> gates(term)
                .forEach(unread::remove)));
        RULES.forEach(rule -> unread.removeAll(matched(rule)));
        CATALOGUE.facts().values().stream()
                .flatMap(fact -> fact.followsFrom().stream())
                .forEach(from -> {
                    unread.remove(from.given().fact());
                    from.where().ifPresent(other -> unread.remove(other.fact()));
                });
        CATALOGUE.topics().values().stream()
                .filter(topic -> topic.facts().keySet().stream().anyMatch(fact -> !unread.contains(fact)))
                .forEach(topic -> unread.remove(topic.existsFact())); // "no" answers all other questions of the topic
        // A question that is asked of every offence or power need not be read for each of them.
        Set<String> readElsewhere = new TreeSet<>();
        unread.stream()
                .filter(fact -> !own(fact) && sameQuestion(fact).anyMatch(other -> !unread.contains(other)))
                .forEach(readElsewhere::add);
        unread.removeAll(readElsewhere);
        assertThat(unread).isEqualTo(new TreeSet<>(READ_BY_NOBODY.keySet()));
    }

    @Test
    void aRuleNamesOnlyQuestionsThatExist() {
        assertThat(RULES).anyMatch(rule -> !named(rule).isEmpty());
        for (DrlRule rule : RULES) {
            assertThat(CATALOGUE.facts().keySet()).as(rule.toString()).containsAll(named(rule));
        }
    }

    /** What a band does not decide itself rules decide, which speak of it by its name. */
    @Test
    void aBandHasANameIfAndOnlyIfRulesSpeakOfIt() {
        Set<String> named = new TreeSet<>();
        requirements().forEach(requirement -> bands(requirement)
                .filter(band -> !band.name().isEmpty())
                .forEach(band -> named.add(band.name())));
        Set<String> spokenOf = new TreeSet<>();
        RULES.forEach(rule -> spokenOf.addAll(bandsOf(rule)));
        assertThat(named).isNotEmpty().isEqualTo(spokenOf);
    }

    /** Otherwise the answers would lie in no band of that name and the rule would never fire. */
    @Test
    void aRuleThatNamesAQuestionAndABandMeansOneThatExists() {
        for (DrlRule rule : RULES) {
            BANDED.matcher(rule.when()).results().map(MatchResult::group).forEach(pattern -> {
                Set<String> questions = groups(QUESTION, pattern);
                Set<String> names = groups(BAND, pattern);
                assertThat(requirements().stream().flatMap(CatalogueTest::bands))
                        .as("%s in %s", pattern, rule)
                        .anyMatch(band -> (questions.isEmpty() || questions.contains(band.fact()))
                                && (names.isEmpty() || names.contains(band.name())));
            });
        }
    }

    /** A rule that read more would decide by an answer that nobody is told to find. */
    @Test
    void aRuleReadsOnlyWhatItsElementsSayTheyRead() {
        rulesOnBands().forEach(rule -> decided(rule)
                .forEach((requirement, element) -> assertThat(element.source().reads())
                        .as("%s, for %s", rule, requirement.id())
                        .containsAll(matched(rule))));
    }

    /** What two treaties say alike is one rule, which stands with neither. */
    @Test
    void aRuleStandsWithItsTreatyOrIsSharedByTwins() {
        rulesOnBands().forEach(rule -> {
            Set<String> treaties = new TreeSet<>();
            Set<String> pinpoints = new TreeSet<>();
            decided(rule).keySet().forEach(requirement -> {
                treaties.add(requirement.instrument());
                pinpoints.add(TREATIES.get(requirement.instrument())
                        + requirement.pinpoint().replace("Article", ""));
            });
            assertThat(rule.file())
                    .as(rule.toString())
                    .startsWith(treaties.size() == 1 ? treaties.iterator().next() + "/art-" : "twins/");
            assertThat(rule.annotations().get("article").split("; "))
                    .as(rule.toString())
                    .containsExactlyInAnyOrderElementsOf(pinpoints);
        });
    }

    @Test
    void aFactIsAQuestionAndANumberHasAUnit() {
        for (FactDefinition fact : CATALOGUE.facts().values()) {
            assertThat(fact.asks()).as(fact.id()).contains("?");
            assertThat(fact.unit().isEmpty())
                    .as("no unit of " + fact.id())
                    .isEqualTo(fact.type() != FactDefinition.Type.NUMBER);
        }
    }

    /** One fact serves every treaty, so its words belong to none; only standing and notifications are asked by treaty. */
    @Test
    void noQuestionAboutTheLawNamesATreaty() {
        List<String> names = CATALOGUE.instruments().stream()
                .flatMap(i -> Stream.of(i.title(), i.shortTitle()))
                .toList();
        assertThat(CATALOGUE.topics().values().stream()
                        .filter(topic ->
                                !topic.kind().equals("status") && !topic.kind().equals("notification"))
                        .flatMap(topic -> topic.facts().values().stream())
                        .filter(fact -> names.stream().anyMatch(fact.asks()::contains))
                        .map(FactDefinition::id))
                .isEmpty();
    }

    private static boolean own(String fact) {
        return CATALOGUE.fact(fact).orElseThrow().own();
    }

    /** The same question asked of other topics. */
    private static Stream<String> sameQuestion(String fact) {
        String asks = CATALOGUE.fact(fact).orElseThrow().asks();
        return CATALOGUE.facts().values().stream()
                .filter(other -> other.asks().equals(asks) && !other.own())
                .map(FactDefinition::id);
    }

    private static List<Requirement> requirements() {
        return StreamSupport.stream(CATALOGUE.requirements().spliterator(), false)
                .toList();
    }

    private static Stream<Band> bands(Requirement requirement) {
        return requirement.elements().stream()
                .map(Element::source)
                .filter(Element.ByRule.class::isInstance)
                .flatMap(source -> ((Element.ByRule) source).bands().stream());
    }

    private static Stream<DrlRule> rulesOnBands() {
        return RULES.stream().filter(rule -> !bandsOf(rule).isEmpty());
    }

    /** The names of the bands of which a rule speaks. */
    private static Set<String> bandsOf(DrlRule rule) {
        Set<String> bands = new TreeSet<>();
        BANDED.matcher(rule.when())
                .results()
                .flatMap(pattern -> BAND.matcher(pattern.group(1)).results())
                .forEach(band -> bands.add(band.group(1)));
        return bands;
    }

    /** The elements on which it decides. */
    private static Map<Requirement, Element> decided(DrlRule rule) {
        Map<Requirement, Element> decided = new LinkedHashMap<>();
        for (Requirement requirement : requirements()) {
            for (Element element : requirement.elements()) {
                if (element.source() instanceof Element.ByRule byRule
                        && byRule.bands().stream()
                                .anyMatch(band -> bandsOf(rule).contains(band.name()))) {
                    decided.put(requirement, element);
                }
            }
        }
        return decided;
    }

    private static Stream<String> gates(Term term) {
        if (term instanceof Term.Gate gate) {
            return Stream.concat(Stream.of(gate.existsFact()), gates(gate.term()));
        }
        return term instanceof Term.Group group ? group.parts().stream().flatMap(CatalogueTest::gates) : Stream.of();
    }

    /** The questions whose answers a rule matches, or must not find. */
    private static Set<String> matched(DrlRule rule) {
        Set<String> facts = groups(QUESTION, rule.when());
        groups(NAME_IN_TOPIC, rule.when()).forEach(name -> facts.addAll(ofTopics(rule, name)));
        return facts;
    }

    /** All questions that a rule names, and the one that it answers. */
    private static Set<String> named(DrlRule rule) {
        Set<String> facts = matched(rule);
        groups(CONCLUDED, rule.then()).forEach(name -> facts.addAll(ofTopics(rule, name)));
        return facts;
    }

    /** One question of the topic over which a rule ranges, or of each topic of the kind. */
    private static Set<String> ofTopics(DrlRule rule, String name) {
        Set<String> kinds = groups(KIND, rule.when());
        Set<String> topics = groups(TOPIC, rule.when());
        CATALOGUE.topics().values().stream()
                .filter(topic -> kinds.contains(topic.kind()))
                .forEach(topic -> topics.add(topic.id()));
        assertThat(topics).as("topics of %s", rule).isNotEmpty();
        return topics.stream().map(topic -> topic + "/" + name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
