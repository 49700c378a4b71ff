package org.accede.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The smallest part of a requirement that has a verdict of its own.
 *
 * @param name unique within the requirement
 * @param says the phrase shown when it is missing
 * @param essential whether nothing is left of the duty without it
 * @param ours why it is stricter than the treaty's text; empty where it is not
 * @param source what decides it
 * @param circumstance whether it is so or not so whatever the State does, so that it is no way to mend anything
 * @param item of which it is asked, where it is asked of every item of a list
 */
public record Element(
        ElementName name,
        String says,
        boolean essential,
        String ours,
        Source source,
        boolean circumstance,
        Optional<Item> item)
        implements Term {

    /**
     * One of a list of topics of which the same is asked.
     *
     * @param says the phrase without the item
     * @param title of the topic, as it stands within a sentence
     * @param kind of the topic, such as offence or power
     */
    public record Item(String says, String title, String kind) {}

    /** What decides an element: exactly one of these. */
    public sealed interface Source {

        Set<String> reads();
    }

    /**
     * The answer to one question.
     *
     * @param helpsNo whether "no" is the answer that fulfils the duty
     */
    public record ByFact(String fact, boolean helpsNo) implements Source {
        @Override
        public Set<String> reads() {
            return Set.of(fact);
        }
    }

    /**
     * Bands of the answers to some questions, and rules where bands alone do not decide.
     *
     * @param facts all questions that are read, those of the bands first
     */
    public record ByRule(List<String> facts, List<Band> bands) implements Source {
        @Override
        public Set<String> reads() {
            return Set.copyOf(facts);
        }
    }

    /** Every item of a list. */
    public record ByItems(String fact) implements Source {
        @Override
        public Set<String> reads() {
            return Set.of(fact);
        }
    }

    /** Whether the law has a condition. */
    public record ByCondition(String topic, String condition) implements Source {
        @Override
        public Set<String> reads() {
            return Set.of();
        }
    }

    /** Whether a declaration or reservation is made or planned. */
    public record ByFiling(String article) implements Source {
        @Override
        public Set<String> reads() {
            return Set.of();
        }
    }
}
