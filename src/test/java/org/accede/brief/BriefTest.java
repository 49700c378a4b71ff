package org.accede.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.Shipped;
import org.accede.cli.Cli;
import org.accede.finding.Counts;
import org.accede.report.Reports;
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
        assertThat(brief.first()).hasSize(5);
        assertThat(brief.first().get(0).undertaking().act()).isEqualTo(Act.SIGN);
        assertThat(brief.first().subList(1, 5)).allSatisfy(one -> {
            assertThat(one.undertaking().act()).isEqualTo(Act.LAW);
            assertThat(one.undertaking().instrument()).isEqualTo("budapest");
            assertThat(one.weights()).isNotEmpty();
        });
        assertThat(brief.first().get(1).undertaking().duties())
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

    /** Nothing else in a brief has a day on which it is too late. */
    @Test
    void aWindowThatClosesIsTheFirstThing() {
        String sign = "sign it by 31 December 2026, the last day, or accede later.";
        assertThat(words("SLB")).containsSubsequence("What to do first", sign, "Describe the law");
        assertThat(words("ROU"))
                .containsSubsequence(
                        "What to do first", "Find out whether the UN Convention is signed.", sign, "Change the law");
        assertThat(words("GHA")).doesNotContain("or accede later");
        assertThat(acts("ROU", "2026-12-31")).contains(Act.SIGN);
        assertThat(acts("ROU", "2027-01-01")).doesNotContain(Act.SIGN);
    }

    /** What there is besides is counted by kinds, and named by how it is had; on paper there are no commands. */
    @Test
    void whatThereIsBesidesIsCountedAndNamed() {
        Brief romania = brief("ROU");
        assertThat(romania.moreToFindOut()).isPositive().isLessThan(romania.more());
        assertThat(words("ROU"))
                .contains("Besides: " + (romania.more() - romania.moreToFindOut()) + " articles to act on, "
                        + romania.moreToFindOut() + " topics to find out.")
                .contains("accede gap ROU --instrument", "accede checklist ROU --instrument");
        assertThat(words("ZAF"))
                .contains("accede checklist ZAF --instrument")
                .doesNotContain("accede gap", "gap report");
        assertThat(Reports.brief(romania).markdown())
                .doesNotContain("accede gap", "accede checklist")
                .contains("checklist");
        assertThat(Reports.brief(brief("ZAF")).markdown()).doesNotContain("accede new", "gap report");
        String command = words("ROU").replaceAll(".*(checklist ROU --instrument [a-z0-9,-]+).*", "$1");
        assertThat(Cli.asOf(command.split(" ")).code()).isZero();
    }

    /** The order in which it says that things stand. */
    @ParameterizedTest
    @ValueSource(strings = {"KEN", "DEU", "ROU", "GHA", "FJI", "NGA", "EST", "JPN", "ZWE", "IND"})
    void whatBindsStandsBeforeWhatDoesNot(String country) {
        assertThat(brief(country).first().stream()
                        .map(Weighed::undertaking)
                        .map(one ->
                                one.isSign() ? 0 : one.isFindOut() ? 4 : one.isBound() ? 1 : one.isUnderWay() ? 2 : 3))
                .isSorted();
    }

    /** "open" is more than "nothing is known"; a note is no page. */
    @Test
    void whatIsOpenInPartIsSaidAndALongNoteIsCut() {
        assertThat(words("ROU"))
                .containsPattern(
                        "nothing is known of \\d+\\. Of \\d+ that are open something is known, and not enough\\.")
                .contains("Newest law text read: 22 February 2026.")
                .contains("(The profile says more.)");
        assertThat(words("ROU")
                        .replaceAll(".*What was read, and what was not: ", "")
                        .length())
                .isLessThan(560);
    }

    private static List<Act> acts(String country, String day) {
        return Shipped.accede()
                .dossier(country, LocalDate.parse(day))
                .brief(Optional.empty(), List.of())
                .first()
                .stream()
                .map(one -> one.undertaking().act())
                .toList();
    }

    private static String words(String country) {
        return Cli.asOf("brief", country).out().replaceAll("\\s+", " ");
    }

    private static Brief brief(String country) {
        return Shipped.accede().dossier(country, Shipped.AS_OF).brief(Optional.empty(), List.of());
    }
}
