package org.accede.assessment;

import java.util.ArrayList;
import java.util.List;
import org.accede.finding.Reason;
import org.accede.verdict.Interval;

/**
 * What a rule found on an element.
 *
 * @param lacks names of permitted conditions or omissions that would cure it
 */
public record ElementFinding(
        String requirement,
        String element,
        Interval interval,
        Reason reason,
        List<String> reviews,
        List<String> lacks) {

    /** Adds a question for a person. */
    public ElementFinding review(String question) {
        return new ElementFinding(requirement, element, interval, reason, plus(reviews, question), lacks);
    }

    /** Says which permit of the requirement would cure it. */
    public ElementFinding lacking(String name) {
        return new ElementFinding(requirement, element, interval, reason, reviews, plus(lacks, name));
    }

    private static List<String> plus(List<String> list, String more) {
        List<String> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}
