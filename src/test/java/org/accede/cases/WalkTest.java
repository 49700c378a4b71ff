package org.accede.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.accede.profile.Value.Degree;
import org.accede.reference.Verdict;
import org.accede.verdict.Interval;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;

/** The plain evaluator walks, the rules confirm: and where they differ it is said. */
class WalkTest {

    private static final Verdict MET = new Verdict(Interval.MET, Truth.YES, Word.MET);
    private static final Verdict PARTIAL = new Verdict(Interval.PARTLY, Truth.YES, Word.PARTIAL);

    private final Situation first = new Situation();
    private final Situation second = new Situation();
    private final Situation third = new Situation();
    private final Situation lacking = new Situation();
    private final List<Situation> all = List.of(first, lacking, second, third);

    WalkTest() {
        lacking.facts.put("illegal-access/access", Degree.NO);
    }

    @Test
    void everyVerdictIsASight() {
        assertThat(Walk.through(all, this::found, this::found).sights())
                .containsExactlyInAnyOrder(Sight.of("BC-2", Word.MET), Sight.of("BC-2", Word.PARTIAL));
    }

    @Test
    void theRulesAreAskedAboutTheFirstAndTheLastSituationOfEachVerdict() {
        List<Situation> asked = new ArrayList<>();
        Walk.through(all, this::found, situation -> {
            asked.add(situation);
            return found(situation);
        });
        assertThat(asked).containsExactlyInAnyOrder(first, third, lacking);
    }

    @Test
    void whereTheRulesFindSomethingElseItIsADisagreement() {
        assertThat(Walk.through(all, this::found, situation -> Map.of("BC-2", MET))
                        .disagreements())
                .singleElement()
                .asString()
                .contains("the rules find met", "the reference partial", "illegal-access/access=no");
    }

    @Test
    void whereTheyAgreeThereIsNone() {
        assertThat(Walk.through(all, this::found, this::found).disagreements()).isEmpty();
    }

    private Map<String, Verdict> found(Situation situation) {
        return Map.of("BC-2", situation.facts.isEmpty() ? MET : PARTIAL);
    }
}
