package org.accede.report.words;

import java.util.ArrayList;
import java.util.List;
import org.accede.crosswalk.Relation;

/** A relation between paragraphs in a sentence. */
public final class RelationWords {

    private RelationWords() {}

    /** "asks less than UN-11.1.b; in UN-11.1.b alone: electronic signatures. A note. (subset; not checked ...)". */
    public static String of(Relation relation) {
        return of(relation, relation.first(), relation.second());
    }

    /** The same, what is in one alone told by other names than those of the paragraphs. */
    public static String of(Relation relation, String inFirst, String inSecond) {
        List<String> parts = new ArrayList<>();
        parts.add(brief(relation, relation.second(), inFirst, inSecond) + ".");
        if (!relation.note().isEmpty()) {
            parts.add(relation.note());
        }
        parts.add("(" + relation.type().id() + "; " + relation.confidence().words() + ")");
        return String.join(" ", parts);
    }

    /** Without note and confidence; the second goes by the name that is given. */
    public static String brief(Relation relation, String second, String inFirst, String inSecond) {
        StringBuilder says =
                new StringBuilder(relation.type().words()).append(' ').append(second);
        alone(says, inFirst, relation.onlyFirst());
        alone(says, inSecond, relation.onlySecond());
        return says.toString();
    }

    private static void alone(StringBuilder says, String where, String what) {
        if (!what.isEmpty()) {
            says.append("; in ").append(where).append(" alone: ").append(what);
        }
    }
}
