package org.accede.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.accede.reference.Outcome;
import org.accede.reference.ReferenceEvaluator;
import org.accede.reference.Verdict;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;

/** Two evaluators that were written apart from each other agree on every country. */
class AgreementTest {

    private static final int COUNTRIES = Integer.getInteger("accede.countries", Sample.times(120, 2_000));

    /** The first disagreement on each requirement or sum. */
    private final Map<String, String> disagreements = new TreeMap<>();

    private final Map<Word, Integer> seen = new EnumMap<>(Word.class);

    @Test
    void rules_and_reference_agree_on_requirements_and_sums() {
        AtRandom.countries(COUNTRIES, (treaty, country, random, seed) -> {
            Profile profile = country.profile(treaty.catalogue());
            compare(
                    treaty.assessor().assess(profile, Shipped.AS_OF),
                    treaty.reference().evaluate(profile, Shipped.AS_OF),
                    "seed " + seed);
        });
        assertThat(disagreements)
                .as("what the rules find, and what the reference finds")
                .isEmpty();
        assertThat(seen.keySet()).as("words that were tried").containsExactlyInAnyOrder(Word.values());
        assertThat(seen.values())
                .as("how often each word was tried: %s", seen)
                .allMatch(times -> times >= COUNTRIES / 20);
    }

    /** Real profiles have provisions, some of them not in force, and several answers to a question. */
    @Test
    void they_agree_on_the_profiles_that_ship() throws IOException {
        ReferenceEvaluator reference = new ReferenceEvaluator(Shipped.catalogue(), Shipped.crosswalk());
        try (Stream<Path> files = Files.list(Shipped.COUNTRIES)) {
            for (Path file : (Iterable<Path>) files.filter(AgreementTest::isProfile)::iterator) {
                Profile profile = ProfileReader.read(file, Shipped.catalogue());
                for (LocalDate day : List.of(Shipped.AS_OF, LocalDate.of(2000, 1, 1))) {
                    compare(
                            Shipped.assessor().assess(profile, day),
                            reference.evaluate(profile, day),
                            profile.iso3() + " on " + day);
                }
            }
        }
        assertThat(seen).isNotEmpty();
        assertThat(disagreements).isEmpty();
    }

    private static boolean isProfile(Path file) {
        return file.toString().endsWith(".json") && !file.endsWith("register.json");
    }

    private void compare(Findings findings, Outcome reference, String where) {
        assertThat(findings.byRequirement().keySet())
                .isEqualTo(reference.requirements().keySet());
        assertThat(findings.sums().keySet()).isEqualTo(reference.sums().keySet());
        findings.byRequirement().forEach((id, finding) -> {
            seen.merge(finding.word(), 1, Integer::sum);
            compare(id, verdict(finding), reference.requirements().get(id), where);
        });
        findings.sums().forEach((id, sum) -> {
            Verdict expected = reference.sums().get(id);
            compare(id + " (all)", new Verdict(sum.interval(), expected.applies(), sum.word()), expected, where);
        });
    }

    private static Verdict verdict(Finding finding) {
        return new Verdict(finding.interval(), finding.applies(), finding.word());
    }

    private void compare(String id, Verdict rules, Verdict reference, String where) {
        if (!rules.equals(reference)) {
            disagreements.putIfAbsent(id, "with " + where + ": rules " + rules + ", reference " + reference);
        }
    }
}
