package org.accede.desk.view;

import java.util.LinkedHashMap;
import java.util.Map;
import org.accede.finding.Findings;
import org.accede.report.frame.Papers;

/** What went into a page, by its first letters: enough to see that two pages are of the same. */
final class Inputs {

    private static final int LETTERS = 16;

    private Inputs() {}

    static Map<String, String> of(Findings findings) {
        return inShort(Papers.inputs(findings.profile(), findings.catalogueDigest(), findings.rulesDigest()));
    }

    /** Digests, each by its first letters. */
    static Map<String, String> inShort(Map<String, String> digests) {
        Map<String, String> inputs = new LinkedHashMap<>();
        digests.forEach((name, digest) ->
                inputs.put(name, digest.length() <= LETTERS ? digest : digest.substring(0, LETTERS) + "\u2026"));
        return inputs;
    }
}
