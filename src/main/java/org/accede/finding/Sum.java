package org.accede.finding;

import java.util.List;
import org.accede.verdict.Interval;
import org.accede.verdict.Word;

/**
 * The verdict on an article, a chapter or a treaty: all of its obligations together.
 *
 * @param rule the rule that gave the word
 * @param sumRule the rule that put the obligations together
 * @param bounds reports of an article of which a part is there, while it is open which
 * @param contradictions reports that say otherwise than the law was read to say
 * @param later verdicts on the law of a later time, where they differ
 */
public record Sum(
        String id,
        Word word,
        Interval interval,
        String rule,
        String sumRule,
        List<Reason> bounds,
        List<String> contradictions,
        List<Later> later) {

    /** The same beside verdicts on the law of later times. */
    Sum beside(List<Later> verdicts) {
        return new Sum(id, word, interval, rule, sumRule, bounds, contradictions, verdicts);
    }
}
