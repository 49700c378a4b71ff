package org.accede.readiness;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.Instrument;
import org.accede.finding.OpenQuestion;

/** The way of one State to one treaty. */
public record Part(
        Road road,
        Track track,
        Position position,
        List<Step> steps,
        List<Clock> clocks,
        List<Landmark> landmarks,
        List<Remark> remarks,
        List<Purpose> purposes,
        List<Verdict> verdicts,
        List<Filed.FiledNote> filed) {

    /** A question to be answered, and the duties that wait for it. */
    public record Wanted(OpenQuestion question, Set<String> requirements) {}

    public Instrument treaty() {
        return road.treaty();
    }

    public List<Stage> stages() {
        Optional<Step> here =
                steps.stream().filter(step -> step.id().equals(position.step())).findFirst();
        return steps.stream().map(step -> Stage.of(step, here, road)).toList();
    }

    /** The verdict on all duties together. */
    public Verdict overall(Purpose purpose) {
        return verdicts(purpose).stream()
                .filter(verdict -> verdict.tally().review().equals("all"))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the State is ready to deposit its instrument, all duties together. */
    public Verdict verdict() {
        return overall(purposes.stream()
                .filter(purpose -> purpose.id().equals("deposit"))
                .findFirst()
                .orElseThrow());
    }

    /** The verdicts of the reviews, without the one on all. */
    public List<Verdict> reviews(Purpose purpose) {
        return verdicts(purpose).stream()
                .filter(verdict -> !verdict.tally().review().equals("all"))
                .toList();
    }

    private List<Verdict> verdicts(Purpose purpose) {
        return verdicts.stream()
                .filter(verdict -> verdict.tally().purpose().equals(purpose.id()))
                .toList();
    }

    /** What blocks, the heaviest first. */
    public List<Weighed> blockers(Purpose purpose) {
        return of(purpose, Weighed.Kind.BLOCKER).stream()
                .sorted(Comparator.comparingInt(Weighed::weight))
                .toList();
    }

    /** Duties that play a part, in the order of the treaty. */
    public List<Weighed> of(Purpose purpose, Weighed.Kind kind) {
        return overall(purpose).tally().weighed().stream()
                .filter(one -> one.kind() == kind)
                .toList();
    }

    /** Questions on which open duties wait, those first for which most wait. */
    public List<Wanted> wanted(Purpose purpose) {
        Map<OpenQuestion, Set<String>> waiting = new LinkedHashMap<>();
        for (Weighed open : of(purpose, Weighed.Kind.OPEN)) {
            for (OpenQuestion fact : open.matter().facts()) {
                waiting.computeIfAbsent(fact, f -> new LinkedHashSet<>())
                        .add(open.matter().finding().requirement().id());
            }
        }
        return waiting.entrySet().stream()
                .map(entry -> new Wanted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(
                        (Wanted one) -> -one.requirements().size()))
                .toList();
    }

    /** Questions for a person. */
    public List<String> judgements(Purpose purpose) {
        return overall(purpose).tally().judgements();
    }
}
