package org.accede.desk.action;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names that we make of what people write: of files, of sources. */
final class Names {

    private Names() {}

    /** Small letters, digits and dashes, one at least. */
    static String of(String words, int longest, String otherwise) {
        String name = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = name.substring(0, Math.min(longest, name.length())).replaceAll("-$", "");
        return cut.isEmpty() ? otherwise : cut;
    }

    /** The same, or with a number behind it if there is one of that name. */
    static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; taken.contains(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}
