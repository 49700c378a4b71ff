package org.accede.report.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.catalogue.Article;
import org.accede.finding.ElementResult;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.Formality;
import org.accede.finding.Reason;
import org.accede.paper.TextPage;
import org.accede.plan.Step;
import org.accede.profile.Answer;
import org.accede.report.frame.Papers;
import org.accede.report.words.Advice;
import org.accede.report.words.AppliesWords;
import org.accede.report.words.Evidence;
import org.accede.report.words.Words;
import org.accede.verdict.Truth;

/** Why a verdict is what it is, down to the section of the Act. */
public final class Explanation {

    private final Findings findings;
    private final TextPage page;

    /** The rules whose sentence stands already in the explanation of this requirement. */
    private final Set<String> told = new HashSet<>();

    /** What would close each verdict at met, by the id of its requirement. */
    private final Map<String, List<List<Step>>> remedies;

    private Explanation(Findings findings, Map<String, List<List<Step>>> remedies, boolean colour) {
        this.findings = findings;
        this.remedies = remedies;
        this.page = new TextPage(colour);
    }

    /**
     * Explains a requirement, or each requirement of an article.
     *
     * @param remedies what would close each verdict at met, by the id of its requirement
     */
    public static String write(
            Findings findings, List<Finding> explained, Map<String, List<List<Step>>> remedies, boolean colour) {
        Explanation explanation = new Explanation(findings, remedies, colour);
        explanation.page.title(findings.profile().name() + ", as of " + Words.day(findings.asOf()));
        findings.profile().onItsName().forEach(says -> explanation.page.paragraph(0, says));
        Papers.onEarlierLaw(findings.profile(), findings.asOf()).forEach(says -> explanation.page.paragraph(0, says));
        explained.forEach(explanation::finding);
        return explanation.page.toString();
    }

    private void finding(Finding finding) {
        told.clear();
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
        page.labelled(0, "Verdict", 11, verdict(finding));
        rule(11, finding.rule());
        rule(11, finding.sumRule());
        if (!finding.applicability().isEmpty()) {
            page.labelled(
                    0, "Applies", 11, finding.applies().id() + ": " + AppliesWords.of(finding, findings.catalogue()));
            rule(11, finding.applicabilityRule());
        }
        page.blank();
        finding.elements().forEach(this::element);
        finding.reviews().forEach(question -> page.labelled(0, "Review", 11, question));
        finding.bounds().forEach(this::bound);
        Evidence.of(finding).forEach(line -> page.labelled(0, "Evidence", 11, line));
        String step = Advice.of(finding, findings.catalogue());
        if (!step.isEmpty()) {
            page.labelled(0, "To do", 11, step);
        }
        remedies(remedies.getOrDefault(finding.requirement().id(), List.of()));
    }

    /** The sets of answers that close it at met. */
    private void remedies(List<List<Step>> sets) {
        if (!sets.isEmpty()) {
            page.blank();
            page.labelled(
                    0,
                    "",
                    0,
                    "What would close it at met, tried by the rules with all else as it is"
                            + (sets.size() > 1
                                    ? "; each of these is enough:"
                                    : sets.get(0).size() > 1 ? "; all of these together:" : ":"));
        }
        for (int i = 0; i < sets.size(); i++) {
            if (sets.size() > 1) {
                page.labelled(2, "", 0, (i + 1) + ".");
            }
            sets.get(i)
                    .forEach(step -> page.labelled(
                            2,
                            "-",
                            2,
                            step.kind().words() + ": " + step.id() + ": " + step.to() + " (now " + step.from() + ")"));
        }
    }

    /** What was reported of the whole. */
    private void bound(Reason reason) {
        page.labelled(2, "-", 2, "as a whole: " + reason.says() + cited(reason.citations()));
        rule(8, reason.rule());
    }

    private static String verdict(Finding finding) {
        String word = finding.word().words();
        String interval = Words.range(finding.interval());
        return (word.equals(interval) ? word : word + " (" + interval + ")")
                + Evidence.ours(finding)
                + Evidence.later(finding.later());
    }

    /** The rule that says so; the first time with its sentence, its provisions, and where it can be read. */
    private void rule(int indent, String name) {
        findings.rule(name).ifPresent(rule -> {
            String article = rule.article().isEmpty() ? "" : rule.article() + ", ";
            String more = told.add(name)
                    ? ": " + rule.sentence() + " [" + article + "rules/" + rule.file() + ":" + rule.line() + "]"
                    : " (above)";
            page.labelled(indent, "", 0, "by the rule \"" + name + "\"" + more);
        });
    }

    /** From which answers another one follows. */
    private void derived(Answer answer) {
        String from = answer.from().isEmpty() ? "" : ", which follows from " + String.join(", ", answer.from());
        page.labelled(10, "", 0, answer.fact() + ": " + answer.value().words() + from);
        rule(10, answer.rule());
    }

    private static String cited(List<String> citations) {
        return citations.isEmpty() ? "" : " [" + String.join("; ", citations) + "]";
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
            page.labelled(8, "", 0, reason.says() + cited(reason.citations()));
            reason.answers().stream().filter(Answer::derived).forEach(this::derived);
            rule(8, reason.rule());
        }
        for (Formality formality : element.formalities()) {
            page.labelled(8, "", 0, formality.by() + " under " + formality.article() + ": " + formality.words());
            rule(8, formality.rule());
        }
        if (!element.ours().isEmpty()) {
            page.labelled(8, "", 0, "Ours, not the treaty's: " + element.ours());
        }
    }
}
