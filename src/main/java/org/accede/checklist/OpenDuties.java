package org.accede.checklist;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.catalogue.Article;
import org.accede.catalogue.Element;
import org.accede.catalogue.Instrument;
import org.accede.checklist.task.Paragraph;
import org.accede.checklist.task.Shortfall;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.Formality;
import org.accede.verdict.Word;

/** The paragraphs of one treaty with their verdicts: what the rules on the checklist start from. */
final class OpenDuties {

    private final Findings findings;
    private final Optional<Findings> enacted;
    private final Filings filings;
    private final List<Paragraph> paragraphs;

    OpenDuties(Findings findings, Optional<Findings> enacted, Instrument treaty, Filings filings) {
        this.findings = findings;
        this.enacted = enacted;
        this.filings = filings;
        this.paragraphs = findings.catalogue().articles(treaty).stream()
                .flatMap(article -> article.requirements().stream()
                        .filter(requirement -> requirement.isAssessed())
                        .map(requirement -> paragraph(article, findings.finding(requirement.id()))))
                .toList();
    }

    /** In the order of the treaty. */
    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    private Paragraph paragraph(Article article, Finding finding) {
        List<String> turnsOn = filings(finding);
        Optional<String> only = turnsOn.size() == 1 ? Optional.of(turnsOn.get(0)) : Optional.empty();
        return new Paragraph(
                finding,
                article,
                isDrafted(finding.requirement().id()),
                turnsOn,
                only.filter(filings::isOfJoining).isPresent(),
                only.filter(filings::isMade).isPresent(),
                finding.formalities().stream().anyMatch(one -> one.state().isToLookUp()));
    }

    private boolean isDrafted(String requirement) {
        return enacted.map(law -> law.finding(requirement).word())
                .filter(word -> word == Word.MET || word == Word.COVERED)
                .isPresent();
    }

    /** Of a duty, the filings that its verdict turns on, those to be decided on first; of an option, those that it consists of. */
    private static List<String> filings(Finding finding) {
        Stream<String> turnsOn = finding.formalities().stream()
                .sorted(Comparator.comparing((Formality one) -> !one.canStillBeMade()))
                .map(Formality::article);
        Stream<String> consistsOf = finding.requirement().elements().stream()
                .map(Element::source)
                .filter(Element.ByFiling.class::isInstance)
                .map(source -> ((Element.ByFiling) source).article());
        return Stream.concat(turnsOn, consistsOf).distinct().toList();
    }

    /** What was asked where a duty falls short. */
    Stream<Shortfall> shortfalls() {
        return paragraphs.stream().flatMap(paragraph -> Shortfalls.of(paragraph.finding(), findings.catalogue()));
    }
}
