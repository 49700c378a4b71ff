package org.accede.readiness;

import java.util.Collection;
import java.util.List;
import org.accede.readiness.standing.RegisteredState;

/** Names of States in a sentence. */
public final class StateNames {

    private StateNames() {}

    /** In the order of the alphabet: "A, B and C"; "none" if there are none. */
    public static String of(Collection<?> states) {
        List<String> names = states.stream()
                .map(RegisteredState.class::cast)
                .map(RegisteredState::name)
                .sorted()
                .toList();
        return switch (names.size()) {
            case 0 -> "none";
            case 1 -> names.get(0);
            default -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
        };
    }
}
