package org.accede.paper.office;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of the sheets of one workbook: what Excel accepts, and no two the same. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** Names that are not to be given to anything else; Excel keeps "History" for itself. */
    SheetNames(String... kept) {
        taken.add("history");
        for (String name : kept) {
            taken.add(name.toLowerCase(Locale.ROOT));
        }
    }

    String of(String title) {
        String name = title.codePoints()
                .map(c -> "[]:*?/\\".indexOf(c) >= 0 ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("\\s+", " ");
        String unique = fit(name, "");
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = fit(name, " (" + i + ")");
        }
        return unique;
    }

    /** An apostrophe may stand at neither end. */
    private static String fit(String name, String suffix) {
        String bare = name.replaceAll("^['\\s]+|['\\s]+$", "");
        String cut = Cut.at(bare.isEmpty() ? "Sheet" : bare, LONGEST - suffix.length());
        return cut.replaceAll("['\\s]+$", "") + suffix;
    }
}
