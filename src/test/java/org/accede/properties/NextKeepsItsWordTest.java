package org.accede.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.Dossier;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.next.Next;
import org.accede.plan.Edit;
import org.accede.profile.Profile;
import org.accede.profile.Value;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;

/** After the question that is ranked first is answered, the open verdicts fall by as many as was said, and no others change. */
class NextKeepsItsWordTest {

    private static final int COUNTRIES = Sample.times(4, 60);

    private final RandomProfiles profiles = new RandomProfiles(Shipped.catalogue());
    private int fell;

    @Test
    void on_random_countries() {
        AtRandom.seeds(
                COUNTRIES,
                (random, seed) -> kept(
                        Shipped.accede().dossier(profiles.next(random).profile(Shipped.catalogue()), Shipped.AS_OF)));
        assertThat(fell).isPositive();
    }

    @Test
    void on_shipped_countries() {
        Sample.one(List.of(List.of("KEN", "GHA"), List.of("FJI", "TTO"), List.of("ZWE", "DEU")), "next")
                .forEach(some -> some.forEach(country -> kept(Shipped.accede().dossier(country, Shipped.AS_OF))));
        assertThat(fell).isPositive();
    }

    private void kept(Dossier dossier) {
        for (Next.Question first : dossier.next(List.of(), 1).questions()) {
            for (Next.Trial trial : first.trials()) {
                Map<String, Value> answers = Map.of("yes", Value.Degree.YES, "no", Value.Degree.NO);
                if (answers.containsKey(trial.answer())
                        && Shipped.catalogue().fact(first.question().id()).isPresent()) {
                    kept(dossier.findings(), first.question().id(), answers.get(trial.answer()), trial);
                }
            }
        }
    }

    private void kept(Findings before, String question, Value answer, Next.Trial trial) {
        Profile then = new Edit.Answer(question, answer).apply(before.profile(), Shipped.catalogue());
        Findings after = Shipped.assess(then);
        Set<String> closed = trial.changes().stream()
                .filter(change -> change.from() == Word.OPEN && change.to() != Word.OPEN)
                .map(Next.Change::requirement)
                .collect(Collectors.toSet());
        assertThat(open(before) - open(after)).isGreaterThanOrEqualTo(closed.size() - opened(trial));
        assertThat(before.all().stream()
                        .filter(finding ->
                                after.finding(finding.requirement().id()).word() != finding.word())
                        .map(finding -> finding.requirement().id()))
                .as("%s: %s", question, trial.answer())
                .containsExactlyElementsOf(
                        trial.changes().stream().map(Next.Change::requirement).toList());
        fell += closed.size();
    }

    private static int opened(Next.Trial trial) {
        return (int) trial.changes().stream()
                .filter(change -> change.to() == Word.OPEN && change.from() != Word.OPEN)
                .count();
    }

    private static long open(Findings findings) {
        return findings.all().stream()
                .map(Finding::word)
                .filter(Word.OPEN::equals)
                .count();
    }
}
