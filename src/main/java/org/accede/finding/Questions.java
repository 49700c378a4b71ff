package org.accede.finding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;

/** The questions that can still change a verdict: the one definition of them, whatever paper counts or lists them. */
public final class Questions {

    private Questions() {}

    /** Of obligations that ask something of the State now, each with the obligations that wait for it. */
    public static Map<OpenQuestion, Set<String>> thatCanChange(Collection<Finding> findings) {
        Map<OpenQuestion, Set<String>> waiting = new LinkedHashMap<>();
        findings.stream().filter(Questions::canChange).forEach(finding -> of(finding)
                .forEach(question -> waiting.computeIfAbsent(question, q -> new LinkedHashSet<>())
                        .add(finding.requirement().id())));
        return waiting;
    }

    /** Whether it is a verdict on an obligation, due, that more answers could change. */
    public static boolean canChange(Finding finding) {
        return finding.requirement().isObligation()
                && finding.word() != Word.NOT_YET_DUE
                && finding.word() != Word.NOT_APPLICABLE
                && (!finding.interval().closed() || finding.applies() == Truth.UNKNOWN);
    }

    /** Whether it applies at all, what is not known of the law, and what may have been filed. */
    public static List<OpenQuestion> of(Finding finding) {
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

    /** As it is asked, away from what it is asked of. */
    public static String words(OpenQuestion question, Catalogue catalogue) {
        if (question instanceof OpenQuestion.ConditionsOf conditions) {
            return catalogue.topics().get(conditions.topic()).about(OpenQuestion.ConditionsOf.ASKS);
        }
        if (question instanceof OpenQuestion.FilingsUnder filings) {
            return "Has the State filed a declaration or reservation under " + filings.article() + ", or will it?";
        }
        return catalogue.asks(question.id()).orElse(question.id());
    }
}
