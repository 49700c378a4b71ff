package org.accede.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.accede.input.Where;

/** Gathers warnings. */
final class Warnings {

    private static final int FEW = 3;

    private final List<Warning> found = new ArrayList<>();

    void add(Warning.Kind kind, Where where, List<String> subjects, String what, String mend) {
        found.add(new Warning(kind, where.file(), where.line(), where.column(), List.copyOf(subjects), what, mend));
    }

    /** The gravest first, and of one kind in the order of the file. */
    List<Warning> all() {
        return found.stream()
                .sorted(Comparator.comparing(Warning::kind)
                        .thenComparing(Warning::line)
                        .thenComparing(Warning::column))
                .toList();
    }

    /** The first of several names, and how many there are besides. */
    static String few(List<String> names) {
        return names.size() <= FEW + 1
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, FEW)) + " and " + (names.size() - FEW) + " more";
    }

    /** One thing or several of them. */
    static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
