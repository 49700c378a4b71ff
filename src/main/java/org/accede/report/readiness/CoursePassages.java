package org.accede.report.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.readiness.HumanRights;
import org.accede.readiness.Readiness;
import org.accede.readiness.Remark;
import org.accede.readiness.RemarkSubject;
import org.accede.readiness.StepStatus;
import org.accede.readiness.Way;
import org.accede.report.words.StandingWords;
import org.accede.report.words.Words;

/** What is to be known on the way to a treaty, its steps and its days. */
final class CoursePassages {

    private CoursePassages() {}

    static List<Passage> of(Readiness readiness, Way way) {
        List<Passage> passages = new ArrayList<>(List.of(humanRights(readiness, way), remarks(way), steps(way)));
        passages.removeIf(passage -> passage.statements().isEmpty());
        passages.add(timeline(readiness, way));
        return passages;
    }

    /** The remark that stands with the verdict itself. */
    static boolean isOnTheVerdict(Remark remark) {
        return remark.about() == RemarkSubject.DECISION && remark.order() == 1;
    }

    private static Passage humanRights(Readiness readiness, Way way) {
        Passage passage = Passage.of(2, "human-rights", "Treaties on human rights, as evidence");
        List<Remark> remarks = way.remarks().stream()
                .filter(remark -> remark.about() == RemarkSubject.HUMAN_RIGHTS)
                .toList();
        if (!remarks.isEmpty()) {
            readiness
                    .humanRights()
                    .forEach(one -> passage.say(
                            one.title(),
                            state(one) + (one.source().isEmpty() ? "" : " (" + Words.days(one.source()) + ")")));
            remarks.forEach(remark -> passage.say(remark.says() + BasisWords.of(remark)));
        }
        return passage;
    }

    private static String state(HumanRights one) {
        return switch (one.state()) {
            case UNKNOWN -> "not known";
            case NONE -> "not a party";
            default -> one.state().id();
        };
    }

    private static Passage remarks(Way way) {
        Passage passage = Passage.of(2, "remarks", "To know");
        way.remarks().stream()
                .filter(remark ->
                        remark.about() != RemarkSubject.FILING && remark.about() != RemarkSubject.HUMAN_RIGHTS)
                .filter(remark -> !isOnTheVerdict(remark))
                .forEach(remark ->
                        passage.say(StandingWords.about(remark.about()), remark.says() + BasisWords.of(remark)));
        return passage;
    }

    private static Passage steps(Way way) {
        Passage passage = Passage.of(2, "steps", "The steps");
        if (!way.steps().isEmpty()) {
            way.progress().forEach(step -> passage.say(step.state().words(), step(step)));
        }
        return passage;
    }

    private static String step(StepStatus status) {
        return status.step().what()
                + status.on().map(moment -> " On " + Words.moment(moment) + ".").orElse("")
                + (status.step().who().equals("-")
                        ? ""
                        : " Who: " + status.step().who() + ".")
                + (status.step().takes().isEmpty()
                        ? ""
                        : " Time: " + status.step().takes() + ".")
                + BasisWords.of(status.step().basis(), status.step().pinpoint());
    }

    private static Passage timeline(Readiness readiness, Way way) {
        Passage passage = new Passage(
                2,
                "timeline",
                "Timeline",
                Optional.of(TimelinePicture.of(Timeline.of(readiness, way), way.treaty())),
                new ArrayList<>());
        way.keyDates().stream()
                .filter(keyDate -> !keyDate.note().isEmpty())
                .forEach(keyDate -> passage.say(Words.day(keyDate.date()) + ": " + keyDate.note()
                        + BasisWords.of(keyDate.basis(), keyDate.pinpoint())));
        return passage;
    }
}
