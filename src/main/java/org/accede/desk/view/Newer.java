package org.accede.desk.view;

import java.util.List;
import java.util.Optional;
import org.accede.desk.action.NewerRules;
import org.accede.finding.Findings;

/**
 * What an update of the rules changed, told once.
 *
 * @param day of the verdicts before, in words
 * @param known whether the verdicts of then can be compared
 */
public record Newer(String day, boolean known, List<Line> lines) {

    /** A verdict that is another now. */
    public record Line(String treaty, String pinpoint, String article, Marked before, Marked after) {}

    /** Of today alone: another day has other verdicts by the same rules. */
    static Optional<Newer> of(Asked asked, Findings findings) {
        return asked.asOf().equals(asked.desk().today())
                ? new NewerRules(asked.desk(), asked.file()).look(findings).map(news -> of(asked, news))
                : Optional.empty();
    }

    private static Newer of(Asked asked, NewerRules.News news) {
        return new Newer(
                asked.words().day(news.day()),
                news.others().isPresent(),
                news.others().orElse(List.of()).stream()
                        .map(one -> new Line(
                                asked.catalogue()
                                        .instrument(one.finding().requirement().instrument())
                                        .orElseThrow()
                                        .shortTitle(),
                                one.finding().requirement().pinpoint(),
                                one.finding().requirement().article(),
                                Marked.of(one.before()),
                                Marked.of(one.finding().word())))
                        .toList());
    }
}
