package org.accede.assessment.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a clause lets a law add or leave out, by the text alone or by a declaration or reservation. */
public final class Permit {

    private final Clause clause;
    private final org.accede.catalogue.Permit permit;
    private final int place;
    private final boolean firstOfItsCondition;
    private final List<With> with = new ArrayList<>(0);
    private final List<Asked> omits = new ArrayList<>(0);

    Permit(Clause clause, org.accede.catalogue.Permit permit, int place, boolean firstOfItsCondition) {
        this.clause = clause;
        this.permit = permit;
        this.place = place;
        this.firstOfItsCondition = firstOfItsCondition;
        clause.asked().stream()
                .filter(asked -> permit.elements().contains(asked.getName()))
                .forEach(omits::add);
    }

    void add(With question) {
        with.add(question);
    }

    public org.accede.catalogue.Permit permit() {
        return permit;
    }

    public String getRequirement() {
        return clause.getId();
    }

    public String getInstrument() {
        return clause.getInstrument();
    }

    /** The paragraph that permits it; of a declaration or reservation the name under which it is filed. */
    public String getArticle() {
        return permit.article();
    }

    public boolean isByText() {
        return !permit.needsFiling();
    }

    public boolean isByFiling() {
        return permit.needsFiling();
    }

    /** The condition that it lets a law add; empty where it is about elements, or another permit is about the same condition. */
    public String getCondition() {
        return firstOfItsCondition ? permit.condition().orElse("") : "";
    }

    /** The condition, or the elements. */
    public Set<String> getNames() {
        return permit.names();
    }

    /** The elements that it lets a law leave out. */
    public List<Asked> omits() {
        return omits;
    }

    /** The questions that must be answered yes for it to count. */
    public List<With> with() {
        return with;
    }

    /** Whether it counts whatever else the law does. */
    public boolean isAlone() {
        return permit.with().isEmpty();
    }

    /** Its place in the clause, from 0. */
    public int place() {
        return place;
    }
}
