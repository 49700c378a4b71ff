package org.accede.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            "evidence for the reviewer who signs human-rights/consistent; no single treaty is a condition");

    /** A test of a fact in a condition; {@code silent} only asks whether the profile is silent. */
    private static final Pattern TEST = Pattern.compile(
            "\\b(?:yes|no|partly|known|between|above|below|choice)\\(([^()]*(?:\\([^()]*\\))?[^()]*)\\)");

    private static final Pattern FACT = Pattern.compile("(\\.fact\\()?\"([^\"]+)\"");
    private static final Pattern KIND = Pattern.compile("Topic\\(\\s*kind == \"(\\w+)\"");

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
        RULES.forEach(rule -> unread.removeAll(tested(rule)));
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
    void aRuleTestsOnlyQuestionsThatExist() {
        for (DrlRule rule : RULES) {
            assertThat(CATALOGUE.facts().keySet()).as(rule.toString()).containsAll(named(rule));
        }
    }

    @Test
    void aRuleThatDecidesAnElementSaysWhichAndNoOther() {
        for (DrlRule rule : RULES) {
            if (rule.then().contains(".finds(")) {
                assertThat(rule.annotations())
                        .as(rule.toString())
                        .containsOnlyKeys("article", "requirement", "element");
                assertThat(rule.then())
                        .as(rule.toString())
                        .contains(".finds(\"" + rule.annotations().get("requirement") + "\", \""
                                + rule.annotations().get("element") + "\"");
                assertThat(element(rule)).as("the element of " + rule).isPresent();
                assertThat(element(rule).get().source())
                        .as("what decides the element of " + rule)
                        .isInstanceOf(Element.ByRule.class);
            } else {
                assertThat(rule.annotations()).as(rule.toString()).doesNotContainKeys("requirement", "element");
            }
        }
    }

    @Test
    void aRuleReadsOnlyWhatItsElementSaysItReads() {
        RULES.stream().filter(DrlRule::decidesAnElement).forEach(rule -> assertThat(
                        element(rule).orElseThrow().source().reads())
                .as(rule.toString())
                .containsAll(tested(rule)));
    }

    @Test
    void aRuleStandsInTheFileOfItsArticle() {
        for (DrlRule rule : RULES) {
            if (rule.decidesAnElement()) {
                Requirement requirement = CATALOGUE
                        .requirement(rule.annotations().get("requirement"))
                        .orElseThrow();
                String number =
                        requirement.article().substring(requirement.article().indexOf('-') + 1);
                assertThat(rule.file())
                        .as(rule.toString())
                        .startsWith(requirement.instrument() + "/art-" + (number.length() < 2 ? "0" + number : number)
                                + "-");
                assertThat("Article " + rule.annotations().get("article"))
                        .as(rule.toString())
                        .startsWith(requirement.pinpoint());
            }
        }
    }

    @Test
    void anElementThatRulesDecideHasARule() {
        for (Requirement requirement : requirements()) {
            for (Element element : requirement.elements()) {
                if (element.source() instanceof Element.ByRule) {
                    assertThat(RULES)
                            .as(requirement.id() + " " + element.name())
                            .anyMatch(rule ->
                                    requirement.id().equals(rule.annotations().get("requirement"))
                                            && element.name()
                                                    .equals(rule.annotations().get("element")));
                }
            }
        }
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
                .map(other -> other.id());
    }

    private static List<Requirement> requirements() {
        return StreamSupport.stream(CATALOGUE.requirements().spliterator(), false)
                .toList();
    }

    private static Optional<Element> element(DrlRule rule) {
        return CATALOGUE.requirement(rule.annotations().get("requirement")).stream()
                .flatMap(requirement -> requirement.elements().stream())
                .filter(element -> element.name().equals(rule.annotations().get("element")))
                .findFirst();
    }

    private static Stream<String> gates(Term term) {
        if (term instanceof Term.Gate gate) {
            return Stream.concat(Stream.of(gate.existsFact()), gates(gate.term()));
        }
        return term instanceof Term.Group group ? group.parts().stream().flatMap(CatalogueTest::gates) : Stream.of();
    }

    /** The facts on whose answers a rule turns. */
    private static Set<String> tested(DrlRule rule) {
        Set<String> facts = new TreeSet<>();
        Matcher test = TEST.matcher(rule.when());
        while (test.find()) {
            facts.addAll(facts(test.group(1), rule));
        }
        return facts;
    }

    /** Every fact that a rule names, the derived ones among them. */
    private static Set<String> named(DrlRule rule) {
        Set<String> facts = tested(rule);
        Matcher strings = Pattern.compile("silent\\(([^()]*(?:\\([^()]*\\))?[^()]*)\\)|new Derived\\(([^,]*),")
                .matcher(rule.when() + rule.then());
        while (strings.find()) {
            facts.addAll(facts(strings.group(1) == null ? strings.group(2) : strings.group(1), rule));
        }
        return facts;
    }

    /** {@code "topic/fact"}, or {@code $offence.fact("fact")} for every topic of the kind that the rule ranges over. */
    private static List<String> facts(String text, DrlRule rule) {
        List<String> facts = new ArrayList<>();
        Matcher fact = FACT.matcher(text);
        if (fact.find()) {
            if (fact.group(1) == null) {
                facts.add(fact.group(2));
            } else {
                Matcher kind = KIND.matcher(rule.when());
                assertThat(kind.find()).as("the kind of topic in " + rule).isTrue();
                CATALOGUE.topics().values().stream()
                        .filter(topic -> topic.kind().equals(kind.group(1)))
                        .map(Topic::id)
                        .forEach(topic -> facts.add(topic + "/" + fact.group(2)));
            }
        }
        return facts;
    }
}
