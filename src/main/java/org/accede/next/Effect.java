package org.accede.next;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.OpenQuestion;
import org.accede.finding.Questions;
import org.accede.profile.Profile;
import org.accede.verdict.Word;

/**
 * What comes out in every treaty if one question has one answer, whatever it has now.
 *
 * @param answer in words
 * @param changes verdicts that have another word then
 * @param still verdicts on obligations that waited for the question and are open as before
 * @param then the questions for which these wait then
 */
public record Effect(String answer, List<Next.Change> changes, List<String> still, List<Asked> then) {

    /** A question that decides then. */
    public record Asked(OpenQuestion question, String asks) {}

    /**
     * Tries the answers that can be tried: yes, partly and no, or what a treaty counts with.
     *
     * @param assess gives the findings on another profile, in the same way
     */
    public static List<Effect> of(Findings now, Function<Profile, Findings> assess, OpenQuestion question) {
        List<Effect> effects = new ArrayList<>();
        Trials.withPartly(now.profile(), now.catalogue())
                .of(question)
                .forEach((answer, profile) -> effects.add(effect(now, assess.apply(profile), question, answer)));
        return List.copyOf(effects);
    }

    private static Effect effect(Findings now, Findings then, OpenQuestion question, String answer) {
        List<Next.Change> changes = new ArrayList<>();
        List<String> still = new ArrayList<>();
        Set<OpenQuestion> next = new LinkedHashSet<>();
        for (Finding before : now.all()) {
            Finding after = then.finding(before.requirement().id());
            if (after.word() != before.word()) {
                changes.add(new Next.Change(before.requirement().id(), before.word(), after.word()));
            } else if (after.word() == Word.OPEN
                    && before.requirement().isObligation()
                    && Questions.of(before).contains(question)) {
                still.add(before.requirement().id());
                next.addAll(Questions.of(after));
            }
        }
        return new Effect(
                answer,
                changes,
                still,
                next.stream()
                        .map(one -> new Asked(one, Questions.words(one, now.catalogue())))
                        .toList());
    }
}
