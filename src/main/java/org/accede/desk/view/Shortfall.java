package org.accede.desk.view;

import java.util.ArrayList;
import java.util.List;
import org.accede.finding.Finding;
import org.accede.report.words.Words;

/** What a verdict falls short of, in a sentence. */
final class Shortfall {

    private Shortfall() {}

    static String of(Finding finding) {
        if (!finding.word().isGap()) {
            return "";
        }
        List<String> lacks = new ArrayList<>(finding.missing());
        lacks.addAll(finding.narrowedBy());
        return lacks.isEmpty() ? "" : Words.capital(String.join("; ", lacks)) + ".";
    }
}
