package org.accede.assessment.law;

import java.util.List;
import org.accede.assessment.treaty.Clause;
import org.accede.assessment.treaty.Place;
import org.accede.profile.Profile;
import org.accede.profile.Report.Says;

/**
 * What others said of an article or a paragraph as a whole.
 *
 * @param clauses the paragraphs that it speaks of
 * @param inForce whether it names no provisions, or one that is in force on the day: otherwise it is a place to look and no more
 */
public record Report(org.accede.profile.Report given, List<Clause> clauses, boolean inForce, Profile profile) {

    /** A profile can repeat itself; each report is one. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return given.on().hashCode();
    }

    /** Whether the law is said to do all that is asked. */
    public boolean isAll() {
        return getSays() == Says.ALL;
    }

    /** Whether a part of it is said to be there. */
    public boolean isPartly() {
        return getSays() == Says.PARTLY;
    }

    /** Whether nothing of it is said to be there. */
    public boolean isNone() {
        return getSays() == Says.NONE;
    }

    /** What it says of the law of the day. */
    public Says getSays() {
        return inForce ? given.says() : Says.LISTED;
    }

    /** Whether it speaks of the clause. */
    public boolean speaksOf(Clause clause) {
        return clauses.contains(clause);
    }

    /** Whether it speaks of fewer obligations than the other, and of none besides. */
    public boolean narrowerThan(Report other) {
        return obligations() < other.obligations() && other.clauses.containsAll(clauses);
    }

    private long obligations() {
        return clauses.stream().filter(Clause::isObligation).count();
    }

    /** Whether it speaks of one obligation alone, so that what it says in part is said of that one. */
    public boolean isOfOne() {
        return obligations() == 1;
    }

    /** The article, where it speaks of one; empty where it speaks of a paragraph. */
    public String getArticle() {
        return clauses.stream()
                        .allMatch(clause -> clause.requirement().article().equals(given.on()))
                ? given.on()
                : "";
    }

    /** The sum of that article's obligations; empty where it speaks of a paragraph. */
    public String getSum() {
        return getArticle().isEmpty() ? "" : new Place(Place.Kind.ARTICLE, given.on()).subject();
    }

    public boolean isListed() {
        return getSays() == Says.LISTED;
    }

    public List<String> citations() {
        return given.provisions().stream().map(profile::cite).toList();
    }

    /** As a reader is told. */
    public String words() {
        return profile.cite(given) + (inForce ? "" : "; what it names is not in force");
    }
}
