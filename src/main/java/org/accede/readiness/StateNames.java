package org.accede.readiness;

import java.util.Collection;
import java.util.List;
import org.accede.register.Entry;

/** Names of States in a sentence. */
public final class StateNames {

    private StateNames() {}

    /** In the order of the alphabet: "A, B and C"; "none" if there are none. */
    public static String of(Collection<?> entries) {
        List<String> names = entries.stream()
                .map(Entry.class::cast)
                .map(Entry::name)
                .sorted()
                .toList();
        return switch (names.size()) {
            case 0 -> "none";
            case 1 -> names.get(0);
            default -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
        };
    }
}
