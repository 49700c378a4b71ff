package org.accede.validate;

import org.accede.finding.Findings;
import org.accede.input.Node;
import org.accede.input.Problems;
import org.accede.profile.Statement;

/** Looks through a profile that reads without errors. */
public final class Validator {

    private Validator() {}

    /**
     * All that there is to say of a profile on a day.
     *
     * @param findings on it
     * @param file the tree from which it was read, for the places
     * @throws org.accede.input.InvalidDocumentException if on that day something in it cannot be meant
     */
    public static Validation validate(Findings findings, Node file) {
        Places places = new Places(file);
        Warnings warnings = new Warnings();
        Problems problems = new Problems();
        new AnswerWarnings(findings, places, warnings, problems).find();
        problems.throwIfAny();
        new TopicWarnings(findings.profile(), findings.catalogue(), places, warnings).find();
        new ReportWarnings(findings, places, warnings).find();
        new SourceWarnings(findings.profile(), findings.asOf(), places, warnings).find();
        new StandingWarnings(findings, places, warnings).find();
        int answered = (int) findings.profile().topics().values().stream()
                .flatMap(topic -> topic.facts().values().stream())
                .filter(statements -> statements.stream().anyMatch(Statement::isKnown))
                .count();
        return new Validation(findings, answered, warnings.all(), ProgressCount.of(findings));
    }
}
