package org.accede.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.accede.Shipped;
import org.accede.cli.Cli;
import org.accede.finding.Counts;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefTest {

    @ParameterizedTest
    @ValueSource(strings = {"KEN", "DEU", "ROU", "GHA", "FJI", "NGA", "empty", "treaty-text-first", "ZAF"})
    void eachObligationIsCountedOnce(String country) {
        Brief brief = brief(country);
        assertThat(brief.treaties()).hasSize(4).allSatisfy(treaty -> {
            Counts counts = treaty.counts();
            assertThat(counts.dueNow() + counts.dueLater() + counts.notApplicable())
                    .isEqualTo(counts.obligations());
            assertThat(counts.fulfilled()
                            + counts.needsFiling()
                            + counts.needsChangeOfLaw()
                            + counts.needsPractice()
                            + counts.ourReading()
                            + counts.openNow())
                    .isEqualTo(counts.dueNow());
            assertThat(counts.openLater()).isLessThanOrEqualTo(counts.dueLater());
        });
    }

    @Test
    void kenyaBeginsWithWhatOnlyALawCanDoForATreatyThatItIsOnItsWayTo() {
        Brief brief = brief("KEN");
        assertThat(brief.first()).hasSize(5).allSatisfy(one -> {
            assertThat(one.undertaking().act()).isEqualTo(Act.LAW);
            assertThat(one.undertaking().instrument()).isEqualTo("budapest");
            assertThat(one.weights()).isNotEmpty();
        });
        assertThat(brief.first().get(0).undertaking().duties())
                .extracting(duty -> duty.requirement().id())
                .contains("BC-16.1", "UN-25.1");
        assertThat(brief.ours()).extracting(duty -> duty.requirement().id()).contains("BC-15.2");
        assertThat(brief.ours()).allSatisfy(duty -> assertThat(duty.word()).isNotEqualTo(Word.MET));
    }

    /** What is short by our reading alone is never among what needs a change of law. */
    @Test
    void ourReadingIsToldApart() {
        brief("KEN").first().forEach(one -> assertThat(one.undertaking().duties())
                .noneMatch(duty -> duty.isOursAlone()));
    }

    @Test
    void aStateThatNobodyHasReadIsToldSo() {
        Cli call = Cli.asOf("brief", "ZAF");
        assertThat(call.code()).isZero();
        assertThat(call.out())
                .contains("Nobody has described its law yet", "accede new ZAF")
                .doesNotContain("0 of ");
    }

    @Test
    void aBriefFitsATerminalAndBeginsWithWhatToKnow() {
        Cli call = Cli.asOf("brief", "KEN", "--instrument", "budapest");
        assertThat(call.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(call.out()).startsWith("Kenya: in brief\n");
        assertThat(call.out().replaceAll("\\s+", " "))
                .containsSubsequence(
                        "Where it stands",
                        "What to do first",
                        "Change the law: Expedited preservation of stored computer data (Budapest Convention, Article 16).",
                        "What our reading alone asks",
                        "The days ahead",
                        "How far it can be trusted");
    }

    /** A law that nobody has read is no law that falls short. */
    @Test
    void whereNothingIsKnownOfTheLawNothingIsCounted() {
        assertThat(brief("fji").isLawRead()).isTrue();
        assertThat(brief("fji").isAnythingKnown()).isFalse();
        assertThat(Cli.asOf("brief", "FJI").out())
                .contains("Its law is not read yet", "Nothing is known yet of any of the 403 obligations.")
                .doesNotContain("fulfilled 0");
        assertThat(brief("ken").isAnythingKnown()).isTrue();
    }

    @Test
    void aProtocolThatCannotBeJoinedYetSaysWhy() {
        assertThat(Cli.asOf("brief", "KEN").out().replaceAll("\\s+", " "))
                .contains("It cannot join this treaty yet. It has neither signed the Convention nor acceded to it.");
    }

    private static Brief brief(String country) {
        return Shipped.accede().dossier(country, Shipped.AS_OF).brief(Optional.empty(), List.of());
    }
}
