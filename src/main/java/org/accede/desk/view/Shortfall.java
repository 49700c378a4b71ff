package org.accede.desk.view;

import java.util.ArrayList;
import java.util.List;
import org.accede.finding.Finding;

/** What a verdict falls short of, in sentences: what the law has not, and what it asks for besides. */
final class Shortfall {

    private Shortfall() {}

    static String of(Messages words, Finding finding) {
        if (!finding.word().isGap()) {
            return "";
        }
        List<String> says = new ArrayList<>();
        say(says, words, "short.missing", finding.missing());
        say(says, words, "short.more", finding.narrowedBy());
        return String.join(" ", says);
    }

    private static void say(List<String> says, Messages words, String message, List<String> what) {
        if (!what.isEmpty()) {
            says.add(words.say(message, String.join("; ", what)));
        }
    }
}
