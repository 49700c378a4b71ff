package org.accede.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.accede.Sample;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.Sum;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;

/** Knowing more only narrows: what was open gets an answer, and no verdict leaves its earlier interval. */
class NarrowingTest {

    private static final int COUNTRIES = Sample.times(50, 600);
    private static final int STEPS = 3;

    private final Map<Knowledge.Kind, Integer> tried = new EnumMap<>(Knowledge.Kind.class);

    /** What was open and what became of it. */
    private interface Comparison {
        void of(Knowledge.Step step, Findings before, Findings after);
    }

    @Test
    void a_requirement_stays_within_what_was_known_of_it() {
        learn(COUNTRIES, (step, before, after) -> after.byRequirement().forEach((id, now) -> {
            Finding then = before.finding(id);
            assertThat(step.corrects(id) || then.interval().holds(now.interval()))
                    .as("%s was %s and is %s after learning %s", id, then.interval(), now.interval(), step.what())
                    .isTrue();
        }));
        assertThat(tried.keySet()).containsExactlyInAnyOrder(Knowledge.Kind.values());
    }

    @Test
    void a_sum_stays_within_what_was_known_of_it() {
        learn(COUNTRIES / 2, (step, before, after) -> after.sums().forEach((id, now) -> {
            Sum then = before.sums().get(id);
            // What turns out not to apply, or to be due later, has no level; it must have been open that it applies, or
            // is due.
            boolean dropsOut = (now.word() == Word.NOT_APPLICABLE || now.word() == Word.NOT_YET_DUE)
                    && (then.word() == Word.OPEN || then.word() == Word.MET);
            assertThat(step.corrects(id) || dropsOut || then.interval().holds(now.interval()))
                    .as(
                            "%s was %s, %s, and is %s, %s, after learning %s",
                            id, then.word(), then.interval(), now.word(), now.interval(), step.what())
                    .isTrue();
        }));
    }

    private void learn(int countries, Comparison comparison) {
        AtRandom.countries(countries, (treaty, country, random, seed) -> {
            Findings before = treaty.assess(country);
            Knowledge knowledge = new Knowledge(treaty);
            for (int i = 0; i < STEPS; i++) {
                knowledge.learn(country, random).ifPresent(step -> {
                    tried.merge(step.kind(), 1, Integer::sum);
                    comparison.of(step, before, treaty.assess(step.country()));
                });
            }
        });
    }
}
