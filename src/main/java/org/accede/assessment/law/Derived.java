package org.accede.assessment.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.accede.assessment.treaty.Question;
import org.accede.engine.RuleFault;
import org.accede.profile.Provision;
import org.accede.profile.Value;

/**
 * That an answer follows from others by a rule. What all rules say of one question together is the answer.
 *
 * @param to the question that it answers
 * @param gives yes, partly, no or an option
 * @param from the answers from which it follows, the first before the others
 */
public record Derived(Question to, String gives, String because, List<Answer> from, String rule) {

    private static final Comparator<Derived> IN_ORDER = Comparator.comparing(
                    (Derived one) -> one.from().get(0).getQuestion())
            .thenComparing(Derived::rule)
            .thenComparing(Derived::because);

    public String getQuestion() {
        return to.getId();
    }

    /** Of several on one question the one that is named first, whatever the order in which rules fired. */
    public boolean precedes(Derived other) {
        return IN_ORDER.compare(this, other) < 0;
    }

    /** The answer that several derivations come to. */
    public static Answer answer(List<?> derivations) {
        List<Derived> all = new ArrayList<>();
        derivations.forEach(one -> all.add((Derived) one));
        all.sort(IN_ORDER);
        Derived first = all.get(0);
        Set<String> because = new LinkedHashSet<>();
        Set<Provision> provisions = new LinkedHashSet<>();
        List<String> from = new ArrayList<>();
        for (Derived one : all) {
            if (!one.gives.equals(first.gives)) {
                throw new RuleFault("rules contradict each other on '" + first.getQuestion() + "': '" + first.rule
                        + "' says " + first.gives + ", '" + one.rule + "' says " + one.gives);
            }
            because.add(one.because);
            one.from.forEach(answer -> {
                provisions.addAll(answer.given().provisions());
                from.add(answer.getQuestion());
            });
        }
        Answer source = first.from.get(0);
        return new Answer(
                first.to,
                new org.accede.profile.Answer(
                        first.getQuestion(),
                        value(first.gives),
                        List.copyOf(provisions),
                        source.given().source(),
                        String.join("; ", because),
                        source.given().note(),
                        first.rule,
                        from.stream().distinct().toList(),
                        all.stream().anyMatch(one -> one.from.stream()
                                .anyMatch(answer -> answer.given().reported()))),
                source.profile());
    }

    private static Value value(String gives) {
        return switch (gives) {
            case "yes", "partly", "no" -> Value.Degree.valueOf(gives.toUpperCase(Locale.ROOT));
            default -> new Value.Choice(gives);
        };
    }
}
