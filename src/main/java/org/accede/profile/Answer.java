package org.accede.profile;

import java.util.List;

/**
 * What is known of one fact on the as-of date.
 *
 * @param basis why the answer is what it is, unless it is simply stated
 * @param rule the rule that made it of other answers; empty if the profile states it
 * @param from the questions from whose answers it follows
 * @param reported whether it, or one from which it follows, was reported by others and not read in the law
 */
public record Answer(
        String fact,
        Value value,
        List<Provision> provisions,
        String source,
        String basis,
        String note,
        String rule,
        List<String> from,
        boolean reported) {

    private static final Value UNKNOWN = new Value.Unknown();

    /** One that a profile states. */
    public Answer(String fact, Value value, List<Provision> provisions, String source, String basis, String note) {
        this(fact, value, provisions, source, basis, note, "", List.of(), false);
    }

    /** The same, as others reported it. */
    Answer asReported() {
        return new Answer(fact, value, provisions, source, basis, note, rule, from, true);
    }

    public static Answer unknown(String fact, String because) {
        return new Answer(fact, UNKNOWN, List.of(), "", because, "");
    }

    public boolean known() {
        return !(value instanceof Value.Unknown);
    }

    public boolean is(Value.Degree degree) {
        return value == degree;
    }

    /** Whether a rule made it of other answers. */
    public boolean derived() {
        return !rule.isEmpty();
    }
}
