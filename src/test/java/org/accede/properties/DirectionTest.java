package org.accede.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.accede.Sample;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Element;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Topic;
import org.accede.finding.Findings;
import org.accede.profile.Value;
import org.accede.verdict.Interval;
import org.junit.jupiter.api.Test;

/**
 * For each element that a fact decides: moving the fact the way that the element calls helpful never lowers the requirement, and the
 * other way never raises it.
 */
class DirectionTest {

    /** Of so many questions, one is tried by default. */
    private static final int OF = 40;

    private final List<String> wrong = new ArrayList<>();
    private int comparisons;
    private int moves;

    /** A fact that decides elements of some requirements, each of which it helps by yes or by no. */
    private record Question(Treaty treaty, String fact) {

        /** A country in which there is a subject of which the fact can be asked. */
        Country country(Random random) {
            Catalogue catalogue = treaty.catalogue();
            FactDefinition definition = catalogue.facts().get(fact);
            Topic topic = catalogue.topics().get(definition.topic());
            Country country = treaty.country(random);
            if (!topic.asks().isEmpty()) {
                country.situation().facts.put(topic.existsFact(), Value.Degree.YES);
            }
            return country;
        }

        Findings answered(Country country, Value.Degree answer) {
            Country moved = country.copy();
            moved.situation().facts.put(fact, answer);
            return treaty.assess(moved);
        }
    }

    @Test
    void a_helpful_move_never_lowers_and_a_harmful_one_never_raises() {
        List<Question> questions = Treaty.ALL.stream()
                .flatMap(treaty -> treaty.catalogue().facts().keySet().stream()
                        .filter(fact -> treaty.catalogue().readersOf(fact).stream()
                                .anyMatch(r -> !deciding(r, fact).isEmpty()))
                        .map(fact -> new Question(treaty, fact)))
                .collect(Collectors.toCollection(ArrayList::new));
        // Neighbouring seeds ask of topics that lie far from each other, and each seed always the same.
        Collections.shuffle(questions, new Random(0));
        AtRandom.seeds(Sample.times(questions.size() / OF, questions.size()), (random, seed) -> {
            Question question = questions.get((int) (seed % questions.size()));
            move(question, question.country(random), seed);
        });
        assertThat(wrong).isEmpty();
        assertThat(moves).as("moves of %s that changed a verdict", comparisons).isGreaterThan(comparisons / 5);
    }

    private static List<Element.ByFact> deciding(Requirement requirement, String fact) {
        return requirement.elements().stream()
                .map(Element::source)
                .filter(Element.ByFact.class::isInstance)
                .map(Element.ByFact.class::cast)
                .filter(source -> source.fact().equals(fact))
                .distinct()
                .toList();
    }

    private void move(Question question, Country country, long seed) {
        Findings no = question.answered(country, Value.Degree.NO);
        Findings partly = question.answered(country, Value.Degree.PARTLY);
        Findings yes = question.answered(country, Value.Degree.YES);
        for (Requirement requirement : question.treaty().catalogue().readersOf(question.fact())) {
            for (Element.ByFact element : deciding(requirement, question.fact())) {
                Findings worst = element.helpsNo() ? yes : no;
                Findings best = element.helpsNo() ? no : yes;
                compare(requirement.id(), element, worst, partly, seed);
                compare(requirement.id(), element, partly, best, seed);
            }
        }
    }

    private void compare(String id, Element.ByFact element, Findings worse, Findings better, long seed) {
        Interval low = worse.finding(id).interval();
        Interval high = better.finding(id).interval();
        comparisons++;
        if (!low.equals(high)) {
            moves++;
        }
        if (high.floor().below(low.floor()) || high.ceiling().below(low.ceiling())) {
            wrong.add("with seed " + seed + ": " + id + " falls from " + low + " to " + high + " when " + element.fact()
                    + " moves towards " + (element.helpsNo() ? "no" : "yes"));
        }
    }
}
