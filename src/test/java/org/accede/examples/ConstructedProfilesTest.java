package org.accede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.Sum;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstructedProfilesTest {

    @Test
    void anEmptyProfileGivesNoClosedVerdictAnywhere() {
        Findings findings = Shipped.assess("empty");
        assertThat(findings.all()).isNotEmpty();
        assertThat(words(findings.all().stream().filter(f -> f.word() != Word.OPEN)))
                .isEmpty();
        assertThat(findings.sums().values().stream()
                        .filter(sum -> sum.word() != Word.OPEN && sum.word() != Word.NOT_APPLICABLE)
                        .map(Sum::id))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"treaty-text-first", "treaty-text-last"})
    void theTreatiesOwnTextFulfilsEveryObligationThatApplies(String name) {
        Findings findings = Shipped.assess(name);
        assertThat(duties(findings)).isNotEmpty();
        assertThat(words(duties(findings).filter(f -> f.word() != Word.MET && f.word() != Word.NOT_APPLICABLE)))
                .isEmpty();
    }

    @Test
    void everyObligationAppliesInOneOfThem() {
        Findings first = Shipped.assess("treaty-text-first");
        Findings last = Shipped.assess("treaty-text-last");
        assertThat(words(duties(first)
                        .filter(f -> f.word() != Word.MET
                                && last.finding(f.requirement().id()).word() != Word.MET)))
                .isEmpty();
    }

    private static Stream<Finding> duties(Findings findings) {
        return findings.all().stream().filter(f -> f.requirement().isObligation());
    }

    private static List<String> words(Stream<Finding> findings) {
        return findings.map(f -> f.requirement().id() + " " + f.word().id() + " " + f.missing() + f.unknown())
                .toList();
    }

    @Test
    void theirJudgementsAreSigned() {
        Profile profile = ProfileReader.read(Shipped.COUNTRIES.resolve("treaty-text-first.json"), Shipped.catalogue());
        assertThat(profile.constructed()).isTrue();
        assertThat(profile.topics().values().stream()
                        .flatMap(topic -> topic.facts().values().stream())
                        .flatMap(statements -> statements.stream())
                        .flatMap(statement -> statement.reviewer().stream()))
                .isNotEmpty()
                .containsOnly("signed for the example");
    }

    @Test
    void theyAreWrittenFromTheCatalogueAsItIs() throws IOException {
        assertThat(Files.readString(Shipped.COUNTRIES.resolve("treaty-text-first.json")))
                .isEqualTo(OwnText.profile(Shipped.catalogue(), true));
        assertThat(Files.readString(Shipped.COUNTRIES.resolve("treaty-text-last.json")))
                .isEqualTo(OwnText.profile(Shipped.catalogue(), false));
    }
}
