package org.accede.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.accede.concern.Concern;
import org.accede.verdict.Word;

/** Phrases about concerns; every one of them leaves the concern with those who raised it. */
public final class ConcernWords {

    public static final String THEIRS =
            "They are not ours and decide no verdict: a law can do all that a treaty asks and a concern can stand all the same."
                    + " Beside each stands what would answer it, with its verdict here.";

    private ConcernWords() {}

    /** The articles that it is about. */
    public static String about(Concern concern) {
        return concern.isOnAll() ? "the treaty as a whole" : String.join(", ", concern.about());
    }

    /** What would answer it, with verdicts: "UN-24.2 (open), BC-15.1 (met)". */
    public static String answers(Concern concern, Map<String, Word> verdicts) {
        List<String> requirements = verdicts.entrySet().stream()
                .map(answer -> answer.getKey() + " (" + answer.getValue().words() + ")")
                .toList();
        return joined(requirements, concern.facts());
    }

    /** The same without a country. */
    public static String answers(Concern concern) {
        return joined(concern.requirements(), concern.facts());
    }

    private static String joined(List<String> requirements, List<String> facts) {
        List<String> parts = new ArrayList<>();
        if (!requirements.isEmpty()) {
            parts.add(String.join(", ", requirements));
        }
        if (!facts.isEmpty()) {
            parts.add((facts.size() == 1 ? "the question " : "the questions ") + String.join(", ", facts));
        }
        return String.join("; ", parts);
    }
}
