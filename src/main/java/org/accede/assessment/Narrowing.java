package org.accede.assessment;

import java.util.Optional;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.profile.Conditions;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;

/**
 * A condition of the law that meets a requirement which reads what it narrows.
 *
 * @param permitted text, filing, limit (the treaty's own wording) or nothing
 * @param mayBeLimit whether it may be no more than a limit of the treaty in other words
 */
public record Narrowing(
        Requirement requirement,
        Conditions.Condition condition,
        Optional<Permit> permit,
        String permitted,
        boolean mayBeLimit) {

    static Narrowing of(Requirement requirement, Conditions.Condition condition) {
        Optional<Permit> permit = requirement.permits().stream()
                .filter(p -> p.condition().filter(condition.name()::equals).isPresent())
                .findFirst();
        boolean limit = requirement.limits().contains(condition.name());
        String permitted = limit
                ? "limit"
                : permit.map(p -> p.needsFiling() ? "filing" : "text").orElse("nothing");
        boolean mayBe = condition.mayBe().filter(requirement.limits()::contains).isPresent();
        return new Narrowing(requirement, condition, permit, permitted, mayBe);
    }

    /** The filing that the treaty asks for it. */
    public boolean filedAs(Filing filing) {
        return permit.isPresent()
                && filing.instrument().equals(requirement.instrument())
                && filing.article().equals(permit.get().article())
                && filing.name().equals(condition.name());
    }

    /** The verdict goes no higher than the level. */
    public Cap caps(Level level, String because) {
        return new Cap(this, Interval.at(level), because, "", Optional.empty());
    }

    /** How high the verdict goes is a question for a person. */
    public Cap caps(Level floor, Level ceiling, String because, String review) {
        return new Cap(this, new Interval(floor, ceiling), because, review, Optional.empty());
    }

    /** The verdict goes as high as the filing takes it. */
    public Cap caps(Cure cure) {
        return new Cap(
                this, cure.level(), "the law asks for more than the treaty does: " + words(), "", Optional.of(cure));
    }

    /** The verdict goes as high as the filing takes it, or higher if a person finds that none is needed. */
    public Cap caps(Cure cure, String review) {
        Interval level = new Interval(cure.level().floor(), Level.MET);
        return new Cap(
                this,
                level,
                "the law asks for something that may be a limit of the treaty: " + words(),
                review,
                Optional.of(cure));
    }

    /** The condition in words. */
    public String words() {
        return condition.name().equals("other")
                ? condition.note()
                : condition.name().replace('-', ' ');
    }
}
