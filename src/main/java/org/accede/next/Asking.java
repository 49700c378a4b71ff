package org.accede.next;

import java.util.List;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.finding.Finding;
import org.accede.finding.OpenQuestion;
import org.accede.verdict.Truth;

/** What a verdict waits for, and how that is asked. */
final class Asking {

    private Asking() {}

    /** Whether it applies at all, what is not known of the law, and what may have been filed. */
    static List<OpenQuestion> open(Finding finding) {
        Stream<OpenQuestion> applicability = finding.applies() == Truth.UNKNOWN
                ? finding.requirement().applies().stream().map(applies -> new OpenQuestion.Fact(applies.fact()))
                : Stream.of();
        Stream<OpenQuestion> filings = finding.formalities().stream()
                .filter(formality -> formality.state().isToLookUp())
                .map(formality -> new OpenQuestion.FilingsUnder(formality.article()));
        return Stream.of(applicability, finding.unknown().stream(), filings)
                .flatMap(questions -> questions)
                .distinct()
                .toList();
    }

    static String words(OpenQuestion question, Catalogue catalogue) {
        if (question instanceof OpenQuestion.ConditionsOf conditions) {
            return OpenQuestion.ConditionsOf.ASKS + " ("
                    + catalogue.topics().get(conditions.topic()).title() + ")";
        }
        if (question instanceof OpenQuestion.FilingsUnder filings) {
            return "Has the State filed a declaration or reservation under " + filings.article() + ", or will it?";
        }
        return catalogue.fact(question.id()).map(FactDefinition::asks).orElse(question.id());
    }
}
