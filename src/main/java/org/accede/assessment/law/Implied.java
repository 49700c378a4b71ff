package org.accede.assessment.law;

import java.util.List;
import org.accede.assessment.treaty.AskedAnswer;
import org.accede.assessment.treaty.Question;
import org.accede.assessment.treaty.Topic;
import org.accede.profile.Value;

/** Answers that follow from what a profile says of a topic or an article as a whole. */
public final class Implied {

    private Implied() {}

    /** The topic exists, because a part of it is answered. */
    public static Answer existence(Topic topic, Answer part, String rule) {
        return new Answer(
                topic.existence(),
                new org.accede.profile.Answer(
                        topic.existence().getId(),
                        Value.Degree.YES,
                        part.given().provisions(),
                        part.given().source(),
                        "part of it is answered",
                        "",
                        rule,
                        List.of(part.getQuestion()),
                        part.given().reported()),
                part.profile());
    }

    /** The topic does not exist, and so nothing of it does. */
    public static Answer nothing(Topic topic, Question part, Answer no, String rule) {
        return new Answer(
                part,
                new org.accede.profile.Answer(
                        part.getId(),
                        Value.Degree.NO,
                        no.given().provisions(),
                        no.given().source(),
                        "the law has no such " + topic.noun(),
                        no.given().note(),
                        rule,
                        List.of(no.getQuestion()),
                        no.given().reported()),
                no.profile());
    }

    /** The law is reported to do all that an article asks, and so what every way to do it needs. */
    public static Answer reported(AskedAnswer asked, Report report, String rule) {
        return new Answer(
                asked.question(),
                new org.accede.profile.Answer(
                        asked.question().getId(),
                        asked.isHelpsNo() ? Value.Degree.NO : Value.Degree.YES,
                        report.given().provisions(),
                        report.given().source(),
                        report.words(),
                        "",
                        rule,
                        List.of(),
                        true),
                report.profile());
    }
}
