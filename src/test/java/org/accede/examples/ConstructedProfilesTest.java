package org.accede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.finding.Finding;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstructedProfilesTest {

    @Test
    void anEmptyProfileGivesNoClosedVerdictAnywhere() {
        var findings = Shipped.assess("empty");
        assertThat(findings.all()).isNotEmpty().allSatisfy(f -> assertThat(f.word()).as(f.requirement().id()).isEqualTo(Word.OPEN));
        assertThat(findings.sums()).isNotEmpty().allSatisfy((id, sum) -> assertThat(sum.word())
                .as(id)
                .isIn(Word.OPEN, Word.NOT_APPLICABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"treaty-text-first", "treaty-text-last"})
    void theTreatiesOwnTextFulfilsEveryObligationThatApplies(String name) {
        Stream<Finding> duties = Shipped.assess(name).all().stream().filter(f -> f.requirement().isObligation());
        assertThat(duties).isNotEmpty().allSatisfy(f -> assertThat(f.word())
                .as(f.requirement().id() + " " + f.missing() + f.unknown())
                .isIn(Word.MET, Word.NOT_APPLICABLE));
    }

    @Test
    void whatDoesNotApplyInOneOfThemAppliesInTheOther() {
        var first = Shipped.assess("treaty-text-first");
        var last = Shipped.assess("treaty-text-last");
        assertThat(first.all())
                .filteredOn(f -> f.requirement().isObligation() && f.word() == Word.NOT_APPLICABLE)
                .allSatisfy(f -> assertThat(last.finding(f.requirement().id()).word())
                        .as(f.requirement().id())
                        .isEqualTo(Word.MET));
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
        assertThat(Files.readString(Shipped.COUNTRIES.resolve("treaty-text-first.json"))).isEqualTo(OwnText.profile(Shipped.catalogue(), true));
        assertThat(Files.readString(Shipped.COUNTRIES.resolve("treaty-text-last.json"))).isEqualTo(OwnText.profile(Shipped.catalogue(), false));
    }
}
