package org.accede.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accede.Shipped;
import org.accede.assessment.law.Laws;
import org.accede.assessment.treaty.Banding;
import org.accede.assessment.treaty.Following;
import org.accede.assessment.treaty.OnlyIf;
import org.accede.assessment.treaty.Permit;
import org.accede.assessment.treaty.Question;
import org.accede.assessment.treaty.Reads;
import org.accede.assessment.treaty.Treaties;
import org.accede.assessment.treaty.With;
import org.accede.crosswalk.Crosswalk;
import org.accede.engine.RuleRun;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.Sum;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Facts of the treaties serve every country, one after the other and several at once: no run changes them. */
class RunsLeaveNoTraceTest {

    private static final List<String> COUNTRIES = List.of("ken", "deu", "treaty-text-first", "empty");

    private static final Map<String, Profile> PROFILES = new TreeMap<>();

    /** What each gives with treaties of its own. */
    private static final Map<String, Result> ALONE = new TreeMap<>();

    private record Result(Collection<Finding> findings, Map<String, Sum> sums) {

        static Result of(Assessor assessor, String country) {
            Findings findings = assessor.assess(PROFILES.get(country), Shipped.AS_OF);
            return new Result(new ArrayList<>(findings.all()), findings.sums());
        }
    }

    private static Assessor assessor() {
        return new Assessor(Shipped.rules(), Shipped.catalogue(), "");
    }

    @BeforeAll
    static void assessEachAlone() {
        COUNTRIES.forEach(country -> PROFILES.put(
                country, ProfileReader.read(Shipped.COUNTRIES.resolve(country + ".json"), Shipped.catalogue())));
        COUNTRIES.forEach(country -> ALONE.put(country, Result.of(assessor(), country)));
    }

    @Test
    void eachGivesSomethingOfItsOwn() {
        assertThat(ALONE.values()).doesNotHaveDuplicates();
    }

    @Test
    void oneAfterTheOtherGivesWhatEachGivesAlone() {
        Assessor shared = assessor();
        for (int round = 0; round < 2; round++) {
            COUNTRIES.forEach(country ->
                    assertThat(Result.of(shared, country)).as(country).isEqualTo(ALONE.get(country)));
        }
    }

    @Test
    void allAtOnceGiveWhatEachGivesAlone() throws Exception {
        Assessor shared = assessor();
        CyclicBarrier together = new CyclicBarrier(COUNTRIES.size());
        ExecutorService threads = Executors.newFixedThreadPool(COUNTRIES.size());
        try {
            for (int round = 0; round < 3; round++) {
                Map<String, Future<Result>> results = new TreeMap<>();
                for (String country : COUNTRIES) {
                    results.put(country, threads.submit(() -> {
                        together.await();
                        return Result.of(shared, country);
                    }));
                }
                for (String country : COUNTRIES) {
                    assertThat(results.get(country).get()).as(country).isEqualTo(ALONE.get(country));
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void whatRulesWalkFromFactToFactIsAfterwardsWhatItWas() {
        Treaties treaties = Treaties.of(Shipped.catalogue());
        List<String> before = walked(treaties);
        COUNTRIES.forEach(country -> {
            try (RuleRun run = Shipped.rules().assessment()) {
                run.insertAll(treaties.facts())
                        .insertAll(Laws.of(
                                PROFILES.get(country),
                                treaties,
                                Shipped.catalogue(),
                                () -> Crosswalk.NONE,
                                Shipped.AS_OF))
                        .run(Phases.OF_CLAUSES)
                        .run(Phases.OF_SUMS);
                assertThat(run.all(Conclusion.class)).isNotEmpty();
            }
        });
        assertThat(walked(treaties)).isNotEmpty().isEqualTo(before);
    }

    private static List<String> walked(Treaties treaties) {
        List<String> walked = new ArrayList<>();
        Shipped.catalogue().topics().keySet().stream()
                .map(treaties::topic)
                .forEach(topic -> walked.add(topic.getId()
                        + topic.parts().stream().map(Question::getId).toList()
                        + topic.readers().stream().map(Reads::asked).toList()));
        Shipped.catalogue().facts().keySet().stream()
                .map(treaties::question)
                .forEach(question -> walked.add(question.getId()
                        + question.askedForYes()
                        + question.askedForNo()
                        + question.askedOfEach()
                        + question.readers().stream().map(Reads::asked).toList()
                        + question.decides().stream().map(OnlyIf::is).toList()
                        + question.gates().stream()
                                .map(gate -> gate.clause().getId())
                                .toList()
                        + question.bands().stream().map(Banding::band).toList()
                        + question.following().stream().map(Following::getFact).toList()
                        + question.isBesides()));
        treaties.clauses().forEach(clause -> walked.add(clause.getId() + clause.asked()));
        treaties.facts().stream()
                .filter(Permit.class::isInstance)
                .map(Permit.class::cast)
                .forEach(permit -> walked.add(permit.getRequirement()
                        + permit.omits()
                        + permit.with().stream().map(With::getFact).toList()));
        walked.add(treaties.facts().stream()
                .map(fact -> fact.getClass().getSimpleName())
                .toList()
                .toString());
        return walked;
    }
}
