package org.accede.profile;

import java.util.List;

/**
 * What is known of one fact on the as-of date.
 *
 * @param basis why the answer is what it is, unless it is simply stated
 */
public record Answer(String fact, Value value, List<Provision> provisions, String source, String basis, String note) {

    private static final Value UNKNOWN = new Value.Unknown();

    public static Answer unknown(String fact, String because) {
        return new Answer(fact, UNKNOWN, List.of(), "", because, "");
    }

    public boolean known() {
        return !(value instanceof Value.Unknown);
    }

    public boolean is(Value.Degree degree) {
        return value == degree;
    }
}
