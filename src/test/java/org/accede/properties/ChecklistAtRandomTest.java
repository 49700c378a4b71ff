package org.accede.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.checklist.Action;
import org.accede.checklist.Checklist;
import org.accede.checklist.Lists;
import org.accede.checklist.task.WorkPhase;
import org.accede.finding.Finding;
import org.accede.profile.Profile;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;

/** Whatever a country answers, the rules place each duty once, say one thing of each task, and come to an order. */
class ChecklistAtRandomTest {

    private static final RandomProfiles PROFILES = new RandomProfiles(Shipped.catalogue());

    @Test
    void every_country_has_a_checklist_for_every_treaty() {
        AtRandom.seeds(Sample.times(15, 60), (random, seed) -> {
            Profile profile = PROFILES.next(random).situation().profile(Shipped.catalogue());
            Lists.TREATIES.forEach(treaty -> {
                Lists.Asked asked = new Lists.Asked("seed " + seed, profile, treaty);
                Lists.Start start = Lists.start(asked);
                assertWhole(start, Lists.of(asked));
            });
        });
    }

    private static void assertWhole(Lists.Start start, Checklist list) {
        assertThat(list.actions().stream().flatMap(action -> action.origin().gaps().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        ids(start, list, Word.PARTIAL, Word.NOT_MET, Word.GAP, Word.CURABLE));
        Set<String> wanted = new HashSet<>();
        list.of(WorkPhase.FIND_OUT)
                .forEach(action -> wanted.addAll(action.origin().requirements()));
        assertThat(wanted).containsAll(ids(start, list, Word.OPEN));
        Set<String> before = new HashSet<>();
        List<String> questions =
                list.of(WorkPhase.FIND_OUT).stream().map(Action::id).toList();
        for (Action action : list.actions()) {
            // Changes of law stand first, though some decisions come before them.
            assertThat(action.id().startsWith("law:") ? all(list) : before)
                    .as("before " + action.id())
                    .containsAll(action.needs().stream()
                            .filter(id -> !questions.contains(id))
                            .toList());
            assertThat(before.add(action.id())).isTrue();
        }
    }

    private static Set<String> all(Checklist list) {
        return list.actions().stream().map(Action::id).collect(Collectors.toSet());
    }

    private static List<String> ids(Lists.Start start, Checklist list, Word... words) {
        Stream<Finding> obligations = start
                .findings()
                .catalogue()
                .articles(Lists.only(list).treaty())
                .stream()
                .flatMap(article -> article.requirements().stream())
                .filter(requirement -> requirement.isObligation())
                .map(requirement -> start.findings().finding(requirement.id()));
        return obligations
                .filter(finding -> List.of(words).contains(finding.word()))
                .map(finding -> finding.requirement().id())
                .toList();
    }
}
