package org.accede.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.assessment.treaty.Asked;
import org.accede.assessment.treaty.Permit;
import org.accede.assessment.treaty.With;
import org.accede.finding.Formality;
import org.accede.finding.Reason;
import org.accede.verdict.Interval;

/**
 * How far a treaty lets a law add a condition or leave out an element, as things stand for this State.
 *
 * @param name the condition or the element
 * @param level how high a verdict goes with it; partly means that nothing is permitted
 * @param cure the filing that it takes; empty where the text permits it by itself
 * @param open what the permit asks for besides and nobody has answered
 */
public record Permitted(Permit permit, String name, Interval level, Optional<Cure> cure, List<With> open, String rule) {

    /** By the text alone. */
    public static Permitted byText(Permit permit, String name, Interval level, List<With> open, String rule) {
        return new Permitted(permit, name, level, Optional.empty(), open, rule);
    }

    /** By a filing. */
    public static Permitted byFiling(
            Permit permit, String name, Interval level, Cure cure, List<With> open, String rule) {
        return new Permitted(permit, name, level, Optional.of(cure), open, rule);
    }

    /** Not at all: what the permit asks for besides is not there. */
    public static Permitted not(Permit permit, String name, String rule) {
        return new Permitted(permit, name, Interval.PARTLY, Optional.empty(), List.of(), rule);
    }

    public String getRequirement() {
        return permit.getRequirement();
    }

    /** The condition that it is about; empty where it is about elements. */
    public String getCondition() {
        return permit.getCondition();
    }

    /** Whether the law may do it and need do nothing for it. */
    public boolean isFree() {
        return level.isMet();
    }

    /** Whether it takes a declaration or reservation. */
    public boolean isByFiling() {
        return cure.isPresent();
    }

    /** Whether the permit does not count. */
    public boolean isRefused() {
        return cure.isEmpty() && level.equals(Interval.PARTLY);
    }

    /** Whether the text permits it if more is there, which nobody knows. */
    public boolean isPerhapsFree() {
        return cure.isEmpty() && !isFree() && !isRefused();
    }

    public List<Asked> omits() {
        return permit.omits();
    }

    Optional<Formality> formality() {
        return cure.map(one -> new Formality(
                permit.getArticle(),
                permit.permit().by().words(),
                Set.of(name),
                one.state(),
                one.because(),
                one.review(),
                one.rule()));
    }

    /** Why an element may be left out, or why it may not. */
    Optional<Reason> reason() {
        if (isRefused()) {
            return Optional.of(Reason.said("what " + permit.getArticle() + " asks for besides is not there", rule));
        }
        return cure.isPresent()
                ? Optional.empty()
                : Optional.of(Reason.said("the treaty lets a law leave it out: " + permit.getArticle(), rule));
    }
}
