package org.accede.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers the problems of a file, so that its author sees all of them at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Where where, String wrong, String mend) {
        found.add(new Problem(where, wrong, mend));
    }

    /** Adds that a name is not among the valid ones, with the nearest of them. */
    public void unknownName(Where where, String kind, String name, Collection<String> valid) {
        add(where, "there is no " + kind + " '" + name + "'", suggestion(name, valid));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Ends the reading if anything was wrong. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidDocumentException(found.stream()
                    .sorted(Comparator.comparing((Problem p) -> p.where().file())
                            .thenComparing(p -> p.where().line())
                            .thenComparing(p -> p.where().column()))
                    .toList());
        }
    }

    static String suggestion(String name, Collection<String> valid) {
        Optional<String> nearest = nearest(name, valid);
        if (nearest.isPresent()) {
            return "Did you mean '" + nearest.get() + "'?";
        }
        if (valid.size() <= 12) {
            return "Write one of: " + String.join(", ", valid.stream().sorted().toList()) + ".";
        }
        return "";
    }

    /** The valid name that takes the fewest edits to reach, if that is few enough to be a slip. */
    public static Optional<String> nearest(String name, Collection<String> valid) {
        int limit = Math.max(2, name.length() / 3);
        return valid.stream()
                .filter(v -> distance(name, v) <= limit)
                .min(Comparator.comparingInt((String v) -> distance(name, v)).thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
