package org.accede.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.accede.finding.Reason;
import org.accede.profile.Answer;
import org.accede.profile.Conditions;
import org.accede.profile.Profile;
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
        List<String> citations = Arrays.stream(facts).flatMap(fact -> cite(answer(fact)).stream()).distinct().toList();
        String answers = String.join(
                ", ", Arrays.stream(facts).filter(this::known).map(f -> f + ": " + answer(f).value().words()).toList());
        Reason reason = new Reason("", answers.isEmpty() ? because : because + " (" + answers + ")", citations, "");
        return new ElementFinding(requirement, element, new Interval(floor, ceiling), reason, List.of(), List.of());
    }

    /** The provisions of an answer, or else the source that it rests on. */
    List<String> cite(Answer answer) {
        if (answer.provisions().isEmpty() && !answer.source().isEmpty()) {
            return List.of(profile.sources().containsKey(answer.source())
                    ? profile.sources().get(answer.source()).shortTitle()
                    : answer.source());
        }
        return answer.provisions().stream().map(profile::cite).toList();
    }

    boolean looked(String topic) {
        return Stated.looked(profile, map(), topic);
    }

    Conditions conditions(String topic) {
        return Stated.conditions(profile, topic);
    }

    Profile profile() {
        return profile;
    }
}
