package org.accede.report.pages;

import java.util.List;
import java.util.Locale;
import org.accede.catalogue.Article;
import org.accede.finding.ElementResult;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.Formality;
import org.accede.finding.Reason;
import org.accede.paper.TextPage;
import org.accede.report.words.Step;
import org.accede.report.words.Words;
import org.accede.verdict.Truth;

/** Why a verdict is what it is, down to the section of the Act. */
public final class Explanation {

    private final Findings findings;
    private final TextPage page;

    private Explanation(Findings findings, boolean colour) {
        this.findings = findings;
        this.page = new TextPage(colour);
    }

    /** Explains a requirement, or each requirement of an article. */
    public static String write(Findings findings, List<Finding> explained, boolean colour) {
        Explanation explanation = new Explanation(findings, colour);
        explanation.page.title(findings.profile().name() + ", as of " + Words.day(findings.asOf()));
        explained.forEach(explanation::finding);
        return explanation.page.toString();
    }

    private void finding(Finding finding) {
        Article article =
                findings.catalogue().article(finding.requirement().article()).orElseThrow();
        page.heading(finding.requirement().id() + ": " + finding.word().words());
        page.labelled(
                0, "Article", 11, article.title() + ", " + finding.requirement().pinpoint());
        page.labelled(
                0,
                "Asks",
                11,
                "(" + finding.requirement().binding().words() + ") "
                        + finding.requirement().asks());
        page.labelled(
                0,
                "Text",
                11,
                finding.requirement().confidence().words() + " "
                        + finding.requirement().mark());
        page.labelled(
                0,
                "Verdict",
                11,
                finding.word().words() + " (" + finding.interval() + "), by the rule \"" + finding.rule() + "\"");
        if (!finding.applicability().isEmpty()) {
            page.labelled(
                    0,
                    "Applies",
                    11,
                    finding.applies().name().toLowerCase(Locale.ROOT) + ", because " + finding.applicability());
        }
        page.blank();
        finding.elements().forEach(this::element);
        finding.reviews().forEach(question -> page.labelled(0, "Review", 11, question));
        finding.reported().forEach(says -> page.labelled(0, "Reported", 11, says + "; it decides nothing here"));
        String step = Step.of(finding);
        if (!step.isEmpty()) {
            page.labelled(0, "To do", 11, step);
        }
    }

    private void element(ElementResult element) {
        String aside = element.applies() == Truth.NO
                ? ", not asked"
                : element.applies() == Truth.UNKNOWN
                        ? ", open whether it is asked"
                        : element.counts() ? "" : ", not needed beside another way";
        page.labelled(2, "-", 2, element.says() + ": " + element.interval() + aside);
        for (Reason reason : element.reasons()) {
            String asks = findings.catalogue()
                    .fact(reason.fact())
                    .map(fact -> fact.asks())
                    .orElse("");
            if (!asks.isEmpty()) {
                page.labelled(6, "", 0, asks);
            }
            String cited = reason.citations().isEmpty() ? "" : " [" + String.join("; ", reason.citations()) + "]";
            page.labelled(8, "", 0, reason.says() + cited);
        }
        for (Formality formality : element.formalities()) {
            page.labelled(
                    8,
                    "",
                    0,
                    formality.by() + " under " + formality.article() + ": "
                            + formality.state().words());
        }
        if (!element.ours().isEmpty()) {
            page.labelled(8, "", 0, "Ours, not the treaty's: " + element.ours());
        }
    }
}
