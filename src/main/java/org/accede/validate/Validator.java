package org.accede.validate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.accede.finding.Findings;
import org.accede.input.Node;
import org.accede.profile.Bill;
import org.accede.profile.Profile;
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
        AnswerErrors.of(findings.profile(), findings.asOf(), () -> file).throwIfAny();
        Places places = new Places(file);
        Warnings warnings = new Warnings();
        new AnswerWarnings(findings, places, warnings).find();
        new TopicWarnings(findings.profile(), findings.catalogue(), places, warnings).find();
        new ReportWarnings(findings, places, warnings).find();
        new SourceWarnings(findings.profile(), findings.asOf(), places, warnings).find();
        new StandingWarnings(findings, places, warnings).find();
        return new Validation(
                findings, Optional.empty(), answered(findings.profile()), warnings.all(), ProgressCount.of(findings));
    }

    /**
     * All that there is to say of a bill on a day: what weakens its own answers, and how far the profile comes with it.
     *
     * @param alone findings on its answers as if they, and nothing else, were law
     * @param together findings on the law with the bill
     * @param file the tree from which it was read, for the places
     */
    public static Validation validate(Bill bill, Findings alone, Findings together, Node file) {
        AnswerErrors.of(alone.profile(), alone.asOf(), () -> file).throwIfAny();
        Places places = new Places(file);
        Warnings warnings = new Warnings();
        new AnswerWarnings(alone, places, warnings).find();
        new TopicWarnings(alone.profile(), alone.catalogue(), places, warnings).find();
        new SourceWarnings(alone.profile(), alone.asOf(), places, warnings).find();
        return new Validation(
                together,
                Optional.of(bill.title()),
                answered(alone.profile()),
                warnings.all(),
                ProgressCount.of(together));
    }

    /**
     * What of a profile cannot be meant on a day: what {@link #validate} would throw. For this nothing is assessed.
     *
     * @param file the tree from which it was read, asked for only if there is something to say
     * @throws org.accede.input.InvalidDocumentException if there is
     */
    public static void mustBeMeant(Profile profile, LocalDate asOf, Supplier<Node> file) {
        AnswerErrors.of(profile, asOf, file).throwIfAny();
    }

    private static int answered(Profile profile) {
        return (int) profile.topics().values().stream()
                .flatMap(topic -> topic.facts().values().stream())
                .filter(statements -> statements.stream().anyMatch(Statement::isKnown))
                .count();
    }
}
