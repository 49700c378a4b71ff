package org.accede.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.accede.finding.Basis;
import org.accede.finding.Finding;
import org.accede.finding.Later;

/** What a reader has to know of a verdict to trust it: whether it is our reading, read or reported, and whether it will still hold. */
public final class Evidence {

    private Evidence() {}

    /** The word, and beside it those of later times where they differ: "open; met once what is adopted commences". */
    public static String verdict(Finding finding) {
        return finding.word().words() + ours(finding) + later(finding.later());
    }

    /** What follows a word that is our reading alone. */
    public static String ours(Finding finding) {
        return finding.isOursAlone() ? " (ours)" : "";
    }

    /** What follows a word: "; met with the bills". */
    public static String later(List<Later> later) {
        return later.stream().map(one -> "; " + one.words()).collect(Collectors.joining());
    }

    /** The same as sentences of their own: " Met with the bills." */
    public static String laterInSentences(Finding finding) {
        return finding.later().stream()
                .map(one -> " " + Words.capital(one.words()) + ".")
                .collect(Collectors.joining());
    }

    /** Whether it is our reading alone, or was reported, by whom, and what does not agree; nothing where it was read. */
    public static List<String> of(Finding finding) {
        List<String> lines = new ArrayList<>();
        if (finding.isOursAlone()) {
            lines.add("By our reading alone: " + String.join("; ", finding.ours()));
        }
        if (finding.basis() == Basis.REPORTED) {
            lines.add("Reported by others, not read in the law.");
        } else if (finding.basis() == Basis.MIXED) {
            lines.add("In part reported by others, not read in the law.");
        }
        finding.contradictions().forEach(says -> lines.add("Does not agree: " + says));
        finding.reports().stream()
                .filter(says -> !finding.contradictions().contains(says))
                .forEach(says -> lines.add("Reported: " + says));
        return lines;
    }
}
