package org.accede.report.words;

import org.accede.catalogue.Catalogue;
import org.accede.finding.Finding;
import org.accede.verdict.Truth;

/** On which answer it rests whether a paragraph asks something of a State: the question in words with its topic, and what is answered. */
public final class AppliesWords {

    private AppliesWords() {}

    /** "Is preservation done by an order? (Preservation) Yes"; empty where it asks of every State. */
    public static String of(Finding finding, Catalogue catalogue) {
        String because = finding.applicability();
        return because.isEmpty()
                ? ""
                : finding.requirement()
                        .applies()
                        .flatMap(applies -> catalogue.fact(applies.fact()))
                        .map(fact -> catalogue.topics().get(fact.topic()).about(fact.asks()) + " "
                                + (finding.applies() == Truth.UNKNOWN
                                        ? "Not known"
                                        : Words.capital(because.substring(because.indexOf(": ") + 2))))
                        .orElse(because);
    }
}
