package org.accede.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;
import org.accede.input.Where;

/** Reads which answers are meant, and checks that bands leave no answer out and mean none twice. */
final class BoundsReader {

    private static final String NO = "no";

    private final Problems problems;

    BoundsReader(Problems problems) {
        this.problems = problems;
    }

    /** From {@code is}, {@code at-least}, {@code above}, {@code below}, {@code at-most}; the word otherwise if none of them is there. */
    Bounds read(Form form, String otherwise) {
        Optional<BigDecimal> atLeast = number(form, "at-least");
        Optional<BigDecimal> above = number(form, "above");
        Optional<BigDecimal> atMost = number(form, "at-most");
        Optional<BigDecimal> below = number(form, "below");
        boolean numbers =
                atLeast.or(() -> above).or(() -> atMost).or(() -> below).isPresent();
        if (atLeast.isPresent() && above.isPresent()
                || atMost.isPresent() && below.isPresent()
                || numbers && form.has("is")) {
            problems.add(
                    form.where(),
                    "it is not clear which answers are meant",
                    "Write one lower and one upper bound, or is: ....");
        }
        return numbers
                ? new Bounds(
                        "", atLeast.or(() -> above), atLeast.isPresent(), atMost.or(() -> below), atMost.isPresent())
                : Bounds.word(form.text("is", otherwise));
    }

    private Optional<BigDecimal> number(Form form, String name) {
        return form.node(name).flatMap(node -> {
            if (node instanceof Node.Number number) {
                return Optional.of(new BigDecimal(number.value()));
            }
            problems.add(node.where(), "'" + name + "' is a number", "Write it without quotation marks.");
            return Optional.empty();
        });
    }

    /** Whether the question can have such an answer; notes it if not. */
    boolean isAnswer(FactDefinition fact, Bounds meant, Where where) {
        if (!meant.isNumbers()) {
            return isAnswer(fact, meant.is(), where);
        }
        if (fact.type() != FactDefinition.Type.NUMBER) {
            problems.add(where, "no number answers '" + fact.id() + "'", "Write is: ....");
            return false;
        }
        if (meansNone(meant)) {
            problems.add(where, "no number is '" + meant.words() + "'", "Let the lower bound be the lower number.");
            return false;
        }
        return true;
    }

    private static boolean meansNone(Bounds meant) {
        if (meant.low().isEmpty() || meant.high().isEmpty()) {
            return false;
        }
        int order = meant.low().get().compareTo(meant.high().get());
        return order > 0 || order == 0 && !(meant.lowIncluded() && meant.highIncluded());
    }

    /** Whether it can have an answer of that word; no is one wherever a topic may not exist. */
    boolean isAnswer(FactDefinition fact, String word, Where where) {
        boolean answer = words(fact).contains(word) || word.equals(NO);
        if (!answer) {
            problems.unknownName(where, "answer", word, words(fact), "Write the bounds of a number.");
        }
        return answer;
    }

    /** The words that answer a question for certain. */
    private static List<String> words(FactDefinition fact) {
        return fact.type() == FactDefinition.Type.ANSWER ? List.of("yes", "partly", NO) : fact.options();
    }

    /** That the bands of one question mean each answer once. */
    void checkWhole(FactDefinition fact, List<Band> bands, Where where) {
        for (String word : words(fact)) {
            long meant = bands.stream()
                    .filter(band -> band.answers().is().equals(word))
                    .count();
            if (meant != 1) {
                problems.add(
                        where,
                        "the answer '" + word + "' to '" + fact.id() + "' lies in " + meant + " bands",
                        "Write one band for each answer.");
            }
        }
        if (fact.type() == FactDefinition.Type.NUMBER) {
            numbers(fact, bands, where);
        }
    }

    private void numbers(FactDefinition fact, List<Band> bands, Where where) {
        List<Bounds> sorted = new ArrayList<>(
                bands.stream().map(Band::answers).filter(Bounds::isNumbers).toList());
        sorted.sort(Comparator.comparing((Bounds one) -> one.low().orElse(BigDecimal.ZERO.subtract(BigDecimal.ONE)))
                .thenComparing(one -> !one.lowIncluded()));
        Optional<BigDecimal> reached = Optional.empty();
        boolean included = false;
        for (int i = 0; i < sorted.size(); i++) {
            Bounds one = sorted.get(i);
            boolean begins = i == 0
                    ? one.low().isEmpty() || one.low().get().signum() == 0 && one.lowIncluded()
                    : reached.isPresent()
                            && one.low().isPresent()
                            && one.low().get().compareTo(reached.get()) == 0
                            && one.lowIncluded() != included;
            if (!begins) {
                problems.add(
                        where,
                        "the bands of '" + fact.id() + "' leave numbers out or overlap at '" + one.words() + "'",
                        "Let each begin where the one before it ends.");
            }
            reached = one.high();
            included = one.highIncluded();
        }
        if (sorted.isEmpty() || reached.isPresent()) {
            problems.add(
                    where,
                    "the bands of '" + fact.id() + "' end before 'unlimited'",
                    "Leave the last one without an upper bound.");
        }
    }
}
