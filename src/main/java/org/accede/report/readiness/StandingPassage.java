package org.accede.report.readiness;

import java.util.Optional;
import org.accede.profile.Standing;
import org.accede.readiness.Purpose;
import org.accede.readiness.Readiness;
import org.accede.readiness.ReadinessVerdict;
import org.accede.readiness.Way;
import org.accede.report.words.StandingWords;
import org.accede.report.words.Words;

/** How a country can join a treaty, where it stands, and whether it is ready. */
final class StandingPassage {

    private StandingPassage() {}

    static Passage of(Readiness readiness, Way way) {
        Passage passage = Passage.of(
                1, "standing", way.treaty().shortTitle() + " (" + way.treaty().reference() + ")");
        passage.say(
                "Door",
                Words.capital(way.door().how()) + ". " + way.door().reason()
                        + BasisWords.of(way.door().basis(), way.door().pinpoint()));
        passage.say("For a person", way.door().review());
        passage.say("Stands", way.status().says() + BasisWords.of(way.status().basis(), ""));
        stated(readiness, way).ifPresent(says -> passage.say("Profile", says));
        registered(readiness, way).ifPresent(says -> passage.say("Register", says));
        way.deadlines()
                .forEach(deadline -> passage.say(
                        "Clock",
                        deadline.says() + ": " + StandingWords.term(deadline, readiness.asOf())
                                + (deadline.note().isEmpty() ? "" : "; " + deadline.note())
                                + BasisWords.of(deadline.basis(), deadline.pinpoint())));
        for (Purpose purpose : way.purposes()) {
            ReadinessVerdict verdict = way.overall(purpose);
            passage.say(
                    purpose.title(),
                    verdict.words() + ". " + verdict.because() + " " + ReviewPassages.counts(verdict.summary()));
        }
        way.remarks().stream()
                .filter(CoursePassages::isOnTheVerdict)
                .forEach(remark -> passage.say("Note", remark.says() + BasisWords.of(remark)));
        return passage;
    }

    /** What the profile states; it goes before the register. */
    private static Optional<String> stated(Readiness readiness, Way way) {
        Standing own = readiness.profile().standing(way.treaty().id());
        if (!own.isStated()) {
            return Optional.empty();
        }
        boolean overrides = readiness
                .entry()
                .flatMap(entry -> entry.value(way.treaty().id()))
                .isPresent();
        String source = Words.source(readiness.profile(), own.source());
        return Optional.of(Words.history(own)
                + (source.isEmpty() ? "" : ", " + source)
                + (own.note().isEmpty() ? "" : "; " + own.note())
                + (overrides ? " (goes before the register)" : ""));
    }

    private static Optional<String> registered(Readiness readiness, Way way) {
        return readiness.entry().map(entry -> entry.value(way.treaty().id())
                .map(item -> StandingWords.item(item, readiness.register()))
                .orElse("not known"));
    }
}
