package org.accede.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.accede.finding.Reason;
import org.accede.profile.Answer;
import org.accede.profile.Conditions;
import org.accede.profile.Profile;
import org.accede.profile.TopicAnswers;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;

/** The law as known on the as-of date: what the profile answers and what follows from that. */
public final class Law extends Answers {

    private final Profile profile;

    Law(Map<String, Answer> known, Profile profile) {
        super(known);
        this.profile = profile;
    }

    /** Decides an element for certain. */
    public ElementFinding finds(String requirement, String element, Level level, String because, String... facts) {
        return finds(requirement, element, level, level, because, facts);
    }

    /** Says between which levels an element lies. */
    public ElementFinding finds(
            String requirement, String element, Level floor, Level ceiling, String because, String... facts) {
        List<String> citations = Arrays.stream(facts)
                .flatMap(fact -> profile.cite(answer(fact)).stream())
                .distinct()
                .toList();
        String answers = String.join(
                ", ",
                Arrays.stream(facts)
                        .filter(this::known)
                        .map(f -> f + ": " + answer(f).value().words())
                        .toList());
        Reason reason = new Reason.Said(answers.isEmpty() ? because : because + " (" + answers + ")", citations);
        return new ElementFinding(requirement, element, new Interval(floor, ceiling), reason, List.of(), List.of());
    }

    /** Whether somebody has looked for all conditions of a topic; a topic that does not exist has none. */
    boolean looked(String topic) {
        return conditions(topic).complete() || no(topic + "/exists");
    }

    Conditions conditions(String topic) {
        TopicAnswers answers = profile.topics().get(topic);
        return answers == null ? Conditions.NOT_LOOKED : answers.conditions();
    }

    Profile profile() {
        return profile;
    }
}
