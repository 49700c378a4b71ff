package org.accede.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.catalogue.Catalogue;
import org.accede.finding.Findings;
import org.accede.input.Documents;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nothing that is not in force counts as in force, by whichever way it was entered: as an answer, for all of a kind, by the state of an Act, or
 * as a report.
 */
class NotInForceTest {

    private static final List<String> WAITING = List.of("adopted", "bill", "suspended", "struck-down", "repealed");

    @TestFactory
    List<DynamicTest> aLawOfWhichNothingIsInForceIsNoLaw() {
        Findings nothing = Shipped.assess(Profile.empty("XXX", "Example", false));
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < Sample.times(40, 400); i++) {
            long seed = 185 + i;
            tests.add(DynamicTest.dynamicTest("seed " + seed, () -> {
                Profile profile = ProfileReader.read(
                        Documents.parse(waiting(new Random(seed)), "seed " + seed), "", Shipped.catalogue());
                Findings findings = Shipped.assess(profile);
                findings.all().forEach(finding -> assertThat(finding.word() + " " + finding.interval())
                        .as(finding.requirement().id())
                        .isEqualTo(nothing.finding(finding.requirement().id()).word() + " "
                                + nothing.finding(finding.requirement().id()).interval()));
            }));
        }
        return tests;
    }

    /** A profile with answers and reports of every kind, none of which rests on a provision in force. */
    private static String waiting(Random random) {
        Catalogue catalogue = Shipped.catalogue();
        String ofAct = WAITING.get(random.nextInt(WAITING.size()));
        Map<String, Object> topics = new LinkedHashMap<>();
        catalogue.topics().values().forEach(topic -> {
            if (random.nextInt(3) > 0) {
                return;
            }
            Map<String, Object> facts = new LinkedHashMap<>();
            Map<String, Object> answers = new LinkedHashMap<>();
            topic.facts().values().stream()
                    .filter(fact -> fact.type() == org.accede.catalogue.FactDefinition.Type.ANSWER)
                    .filter(fact -> fact.kind() != org.accede.catalogue.FactDefinition.Kind.JUDGEMENT)
                    .forEach(fact -> {
                        Map<String, Object> answer = Map.of("value", "yes", "provisions", List.of(provision(random)));
                        String name = fact.id().substring(topic.id().length() + 1);
                        if (name.equals("exists")) {
                            answers.put("exists", answer);
                        } else {
                            facts.put(name, answer);
                        }
                    });
            answers.put("facts", facts);
            topics.put(topic.id(), answers);
        });
        topics.put("safeguards/*", Map.of("facts", Map.of("grounds", answer(random))));
        topics.put("*offences", Map.of("facts", Map.of("aiding", answer(random))));
        List<Object> reports = new ArrayList<>();
        catalogue.articles().stream()
                .filter(article -> random.nextInt(4) == 0)
                .forEach(article -> reports.add(Map.of(
                        "on",
                        article.id(),
                        "says",
                        List.of("all", "partly", "none").get(random.nextInt(3)),
                        "source",
                        "act",
                        "provisions",
                        List.of(provision(random)))));
        return new JsonMapper()
                .writeValueAsString(Map.of(
                        "country",
                        Map.of("iso3", "XXX", "name", "Example"),
                        "constructed",
                        true,
                        "sources",
                        Map.of(
                                "act", Map.of("title", "An Act"),
                                "waits", Map.of("title", "An Act", "state", ofAct)),
                        "topics",
                        topics,
                        "reports",
                        reports));
    }

    private static Map<String, Object> answer(Random random) {
        return Map.of("value", "yes", "provisions", List.of(provision(random)));
    }

    private static Object provision(Random random) {
        return random.nextBoolean()
                ? "waits: s. " + random.nextInt(50)
                : Map.of("law", "act", "section", "s. 1", "state", WAITING.get(random.nextInt(WAITING.size())));
    }
}
