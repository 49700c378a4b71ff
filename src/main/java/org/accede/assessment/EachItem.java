package org.accede.assessment;

import java.util.ArrayList;
import java.util.List;
import org.accede.assessment.law.Answer;
import org.accede.assessment.treaty.AskedOfEach;
import org.accede.finding.OpenQuestion;
import org.accede.finding.Reason;
import org.accede.profile.Profile;
import org.accede.profile.Value;
import org.accede.verdict.Combination;
import org.accede.verdict.Interval;
import org.accede.verdict.Part;
import org.accede.verdict.Truth;

/** What the items of a list make together: all of them are asked, and while the list is not complete there may be more. */
public final class EachItem {

    private EachItem() {}

    /** What a list makes of an element that is asked of each of its items. */
    public static Found of(AskedOfEach asked, Answer list, String rule) {
        Profile profile = list.profile();
        Value.Items items = (Value.Items) list.given().value();
        List<Reason> reasons = new ArrayList<>(List.of(new Reason.Answered(list.given(), profile, rule)));
        List<Part> parts = new ArrayList<>();
        List<OpenQuestion> unknown = new ArrayList<>();
        OpenQuestion question = new OpenQuestion.Fact(list.getQuestion());
        for (Value.Item item : items.items()) {
            org.accede.profile.Answer one = new org.accede.profile.Answer(
                    list.getQuestion(), item.value(), item.provisions(), "", item.name(), "");
            parts.add(Part.of(interval(item.value())));
            reasons.add(new Reason.Answered(one, profile, rule));
            if (!one.known()) {
                unknown.add(question);
            }
        }
        if (!items.complete()) {
            parts.add(new Part(Interval.UNKNOWN, false, Truth.UNKNOWN));
            unknown.add(question);
        }
        Part whole = Combination.all(parts);
        return new Found(asked, whole.interval(), whole.applies(), reasons, unknown, List.of(), List.of(), rule);
    }

    private static Interval interval(Value value) {
        return value instanceof Value.Degree degree
                ? switch (degree) {
                    case YES -> Interval.MET;
                    case PARTLY -> Interval.PARTLY;
                    case NO -> Interval.NOT_MET;
                }
                : Interval.UNKNOWN;
    }
}
