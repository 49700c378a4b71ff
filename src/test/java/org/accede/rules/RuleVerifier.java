package org.accede.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.assessment.Seen;
import org.accede.drl.DrlRule;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;

/**
 * Says of one rule alone what it finds: {@code verify("the rule").given(what is so).on("BC-2").finds(Level.MET)}. No other rule fires, and
 * nothing is so but what is given and what the paragraphs themselves say.
 */
final class RuleVerifier {

    private static final Map<String, DrlRule> RULES =
            DrlRule.all(Shipped.RULES).stream().collect(Collectors.toMap(DrlRule::name, Function.identity()));

    private final DrlRule rule;
    private final List<Given> given;
    private final Paragraphs paragraphs;
    private final List<Class<?>> left;

    private RuleVerifier(DrlRule rule, List<Given> given, Paragraphs paragraphs, List<Class<?>> left) {
        this.rule = rule;
        this.given = given;
        this.paragraphs = paragraphs;
        this.left = left;
    }

    static RuleVerifier verify(String rule) {
        if (!RULES.containsKey(rule)) {
            throw new IllegalArgumentException("there is no rule '" + rule + "'");
        }
        return new RuleVerifier(RULES.get(rule), List.of(), Paragraphs.of(), List.of());
    }

    /** What is so, besides what was given before. */
    RuleVerifier given(Given... facts) {
        return new RuleVerifier(rule, plus(facts), paragraphs, left);
    }

    /** The paragraphs that it is about. */
    RuleVerifier on(String... clauses) {
        return new RuleVerifier(rule, given, Paragraphs.of(clauses), left);
    }

    /** Without what the paragraphs say of one kind. */
    RuleVerifier without(Class<?> kind) {
        return new RuleVerifier(
                rule,
                given,
                paragraphs,
                Stream.concat(left.stream(), Stream.of(kind)).toList());
    }

    /** As many conclusions as there are levels, each closed at one of them. */
    RuleVerifier finds(Level... levels) {
        return finds(Stream.of(levels).map(Interval::at).toArray(Interval[]::new));
    }

    RuleVerifier findsBetween(Level floor, Level ceiling) {
        return finds(new Interval(floor, ceiling));
    }

    private RuleVerifier finds(Interval... intervals) {
        assertThat(found(given))
                .as(rule.name())
                .extracting(seen -> seen.interval().orElseThrow())
                .containsExactlyInAnyOrder(intervals);
        return this;
    }

    /** Of each conclusion whether something is so. */
    RuleVerifier finds(Truth... truths) {
        assertThat(found(given))
                .as(rule.name())
                .extracting(seen -> seen.truth().orElseThrow())
                .containsExactlyInAnyOrder(truths);
        return this;
    }

    RuleVerifier finds(Word word) {
        assertThat(found(given))
                .as(rule.name())
                .extracting(seen -> seen.word().orElseThrow())
                .containsExactly(word);
        return this;
    }

    /** As many conclusions as there are sayings, each of which begins with one of them. */
    RuleVerifier finds(String... sayings) {
        List<Seen> found = found(given);
        assertThat(found).as(rule.name()).hasSize(sayings.length);
        assertThat(sayings).as(rule.name()).allSatisfy(saying -> assertThat(found)
                .anyMatch(seen -> seen.toString().startsWith(saying)));
        return this;
    }

    /** That the conclusions say this among other things. */
    RuleVerifier saying(String words) {
        assertThat(found(given)).as(rule.name()).isNotEmpty().allSatisfy(seen -> assertThat(seen.toString())
                .contains(words));
        return this;
    }

    RuleVerifier findsNothing() {
        assertThat(found(given)).as(rule.name()).isEmpty();
        return this;
    }

    /** Without any one thing of those given it finds nothing. */
    RuleVerifier needsEach() {
        for (Given one : given) {
            List<Given> others = new ArrayList<>(given);
            others.remove(one);
            assertThat(found(others))
                    .as("%s, without one of what is given", rule.name())
                    .isEmpty();
        }
        return this;
    }

    /** With this besides it finds nothing. */
    RuleVerifier butNotWith(Given more) {
        assertThat(found(plus(more)))
                .as("%s, with more than is given", rule.name())
                .isEmpty();
        return this;
    }

    /** With this besides it finds just the same. */
    RuleVerifier evenWith(Given more) {
        assertThat(found(plus(more)))
                .as("%s, with more than is given", rule.name())
                .extracting(Seen::toString)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        found(given).stream().map(Seen::toString).toList());
        return this;
    }

    private List<Given> plus(Given... more) {
        return Stream.concat(given.stream(), Stream.of(more)).toList();
    }

    private List<Seen> found(List<Given> whatIsSo) {
        List<Object> facts = new ArrayList<>(paragraphs.facts());
        facts.removeIf(fact -> left.stream().anyMatch(kind -> kind.isInstance(fact)));
        whatIsSo.forEach(one -> facts.addAll(one.facts(paragraphs).toList()));
        List<Seen> found = Trial.of(rule, facts, Shipped.rules()).found();
        assertThat(found)
                .as("a conclusion names its rule")
                .allMatch(seen -> seen.rule().map(rule.name()::equals).orElse(true));
        return found;
    }
}
