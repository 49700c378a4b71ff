package org.accede.report.words;

import java.util.ArrayList;
import java.util.List;
import org.accede.crosswalk.Relation;

/** A relation between paragraphs in a sentence. */
public final class RelationWords {

    private RelationWords() {}

    /** "asks less than UN-11.1.b; there besides: electronic signatures. A note. (subset; not checked ...)". */
    public static String of(Relation relation) {
        List<String> parts = new ArrayList<>();
        parts.add(brief(relation, relation.second()) + ".");
        if (!relation.note().isEmpty()) {
            parts.add(relation.note());
        }
        parts.add("(" + relation.type().id() + "; " + relation.confidence().words() + ")");
        return String.join(" ", parts);
    }

    /** Without note and confidence; the second goes by the name that is given. */
    public static String brief(Relation relation, String second) {
        StringBuilder says =
                new StringBuilder(relation.type().words()).append(' ').append(second);
        if (!relation.onlyFirst().isEmpty()) {
            says.append("; here besides: ").append(relation.onlyFirst());
        }
        if (!relation.onlySecond().isEmpty()) {
            says.append("; there besides: ").append(relation.onlySecond());
        }
        return says.toString();
    }
}
