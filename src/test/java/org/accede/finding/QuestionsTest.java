package org.accede.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.accede.Dossier;
import org.accede.Shipped;
import org.accede.catalogue.Instrument;
import org.accede.next.Queue;
import org.accede.report.gap.GapReport;
import org.accede.validate.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which questions can still change a verdict: the same in every paper, for every profile that ships. */
class QuestionsTest {

    static Stream<String> profiles() {
        return Stream.of(Shipped.COUNTRIES.toFile().list())
                .filter(name -> name.endsWith(".json") && !name.equals("register.json"))
                .map(name -> name.replace(".json", ""))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyPaperCountsTheSameQuestions(String name) {
        Dossier dossier = Shipped.accede().dossier(name, Shipped.AS_OF);
        Findings findings = dossier.findings();
        Progress progress = Progress.of(findings);
        for (Instrument treaty : Shipped.catalogue().instruments()) {
            Set<String> validate = new TreeSet<>();
            progress.of(treaty).orElseThrow().articles().forEach(article -> validate.addAll(article.canChange()));
            assertThat(progress.of(treaty).orElseThrow().count().canChange()).isEqualTo(validate.size());
            assertThat(ids(GapReport.of(findings, List.of(treaty.id()), false).instruments().get(0).unknowns().stream()
                            .map(GapReport.Unknown::question)))
                    .as("gap, %s", treaty.id())
                    .isEqualTo(validate);
            assertThat(ids(Queue.of(findings, List.of(treaty)).questions().stream()
                            .map(Queue.Waiting::question)))
                    .as("the queue, %s", treaty.id())
                    .isEqualTo(validate);
            assertThat(dossier.next(List.of(treaty.id()), 1).open())
                    .as("next, %s", treaty.id())
                    .isEqualTo(validate.size());
        }
    }

    private static Set<String> ids(Stream<OpenQuestion> questions) {
        Set<String> ids = new TreeSet<>();
        questions.map(OpenQuestion::id).forEach(ids::add);
        return ids;
    }
}
