package org.accede.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers the problems of a file, so that its author sees all of them at once. */
public final class Problems {

    private static final int LONGEST_SLIP = 100;

    /** What is looked at twice is told once. */
    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(Where where, String wrong, String mend) {
        found.add(new Problem(where, wrong, mend));
    }

    /** Adds that a name is not among the valid ones, with the nearest of them. */
    public void unknownName(Where where, String kind, String name, Collection<String> valid) {
        unknownName(where, kind, name, valid, "Check the name.");
    }

    /** As above, with what to do where no valid name is near and there are too many to be listed. */
    public void unknownName(Where where, String kind, String name, Collection<String> valid, String otherwise) {
        // A name that is missing has been told already.
        if (!name.isBlank()
                || found.stream().noneMatch(problem -> problem.where().equals(where))) {
            add(where, "there is no " + kind + " '" + name + "'", suggestion(name, valid, otherwise));
        }
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

    private static String suggestion(String name, Collection<String> valid, String otherwise) {
        Optional<String> nearest = nearest(name, valid);
        if (nearest.isPresent()) {
            return "Did you mean '" + nearest.get() + "'?";
        }
        if (valid.isEmpty() || valid.size() > 12) {
            return otherwise;
        }
        return "Write one of: " + String.join(", ", valid.stream().sorted().toList()) + ".";
    }

    /** The valid name that takes the fewest edits to reach, if that is few enough to be a slip. */
    public static Optional<String> nearest(String name, Collection<String> valid) {
        return nearest(name, valid, 1).stream().findFirst();
    }

    /** The valid names that take the fewest edits to reach, those that could be meant by a slip, nearest first. */
    public static List<String> nearest(String name, Collection<String> valid, int most) {
        if (name.isBlank() || name.length() > LONGEST_SLIP) {
            return List.of();
        }
        int limit =
                Math.max(1, name.length() / 3); // two edits make another word of a short one: "y" is neither yes nor no
        return valid.stream()
                .filter(v -> distance(name, v) <= limit)
                .sorted(Comparator.comparingInt((String v) -> distance(name, v))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /** How many letters have to be changed, added, taken away or swapped with the next. */
    private static int distance(String a, String b) {
        int[] beforePrevious = new int[b.length() + 1];
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
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
            beforePrevious = previous;
            previous = current;
        }
        return previous[b.length()];
    }
}
