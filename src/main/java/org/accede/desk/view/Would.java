package org.accede.desk.view;

import java.util.List;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Requirement;
import org.accede.finding.Findings;
import org.accede.next.Effect;
import org.accede.next.Next;

/**
 * What an answer would do, tried by the rules.
 *
 * @param answer in words
 * @param lines verdicts that would be others, at most some
 * @param more how many others
 * @param still how many verdicts would wait on
 * @param left how many questions would decide these then
 * @param then the question, where it is one
 */
public record Would(String answer, List<Line> lines, int more, int still, int left, String then) {

    private static final int MOST = 4;

    /** A verdict that would be another. */
    public record Line(String treaty, String pinpoint, Marked mark) {}

    static List<Would> of(Findings findings, List<Effect> effects) {
        return effects.stream().map(effect -> would(findings, effect)).toList();
    }

    private static Would would(Findings findings, Effect effect) {
        List<Line> lines = effect.changes().stream()
                .map(change -> line(findings.catalogue(), change))
                .toList();
        return new Would(
                effect.answer(),
                lines.stream().limit(MOST).toList(),
                Math.max(0, lines.size() - MOST),
                effect.still().size(),
                effect.then().size(),
                effect.then().size() == 1 ? effect.then().get(0).asks() : "");
    }

    private static Line line(Catalogue catalogue, Next.Change change) {
        Requirement requirement = catalogue.requirement(change.requirement()).orElseThrow();
        return new Line(
                catalogue.instrument(requirement.instrument()).orElseThrow().shortTitle(),
                requirement.pinpoint(),
                Marked.of(change.to()));
    }
}
