package org.accede.assessment;

import java.util.Locale;
import org.accede.profile.Value;

/**
 * An answer that follows from another one.
 *
 * @param from the fact that it follows from, whose provisions it cites
 */
public record Derived(String fact, Value value, String from, String because) {

    /** An answer of a degree, or the option of a choice. */
    public Derived(String fact, String value, String from, String because) {
        this(fact, parse(value), from, because);
    }

    private static Value parse(String value) {
        return switch (value) {
            case "yes", "partly", "no" -> Value.Degree.valueOf(value.toUpperCase(Locale.ROOT));
            default -> new Value.Choice(value);
        };
    }
}
