package org.accede.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.catalogue.FactDefinition;
import org.accede.profile.Conditions;
import org.accede.profile.Formalities;
import org.accede.profile.Profile;
import org.accede.profile.Provision;
import org.accede.profile.Standing;
import org.accede.profile.Statement;
import org.accede.profile.TopicAnswers;
import org.accede.profile.Value;
import org.accede.report.Reports;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;

/** When a State is ready to request, ready to deposit, not ready, or nobody can tell. */
class VerdictsTest {

    private static final Profile TEXT = outsider(Ways.profile("treaty-text-first"));

    @Test
    void aLawThatDoesAllIsReadyForBoth() {
        Way way = Ways.budapest(Ways.of(TEXT));
        assertThat(Ways.verdict(way, Occasion.REQUEST).words()).isEqualTo("ready to request");
        assertThat(Ways.verdict(way, Occasion.DEPOSIT).words()).isEqualTo("ready to deposit");
    }

    @Test
    void aBillIsEnoughToRequestAndNotToDeposit() {
        Readiness bills = Ways.of(statements(TEXT, (fact, one) -> onlyIn(one, Provision.State.BILL)));
        assertThat(bills.withBills()).isTrue();
        assertThat(Ways.verdict(Ways.budapest(bills), Occasion.REQUEST).words()).isEqualTo("ready to request");
        assertThat(Ways.verdict(Ways.budapest(bills), Occasion.DEPOSIT).word()).isEqualTo(ReadinessWord.NOT_READY);
    }

    @Test
    void whatIsRepealedIsNoBill() {
        Readiness repealed = Ways.of(statements(TEXT, (fact, one) -> onlyIn(one, Provision.State.REPEALED)));
        assertThat(Ways.verdict(Ways.budapest(repealed), Occasion.REQUEST).word())
                .isEqualTo(ReadinessWord.NOT_READY);
    }

    @Test
    void anUnsignedJudgementIsListedAndDoesNotBlock() {
        String judged = judgementOf("BC-13.1");
        Way way = Ways.budapest(Ways.of(statements(TEXT, (fact, one) -> fact.equals(judged) ? unsigned(one) : one)));
        assertThat(Ways.verdict(way, Occasion.DEPOSIT).words()).startsWith("ready to deposit, subject to 1 judgement");
        assertThat(way.judgements(Ways.purpose(way, Occasion.DEPOSIT))).hasSize(1);
    }

    private static String judgementOf(String requirement) {
        return Shipped.catalogue().requirement(requirement).orElseThrow().reads().stream()
                .filter(fact -> Shipped.catalogue().facts().get(fact).kind() == FactDefinition.Kind.JUDGEMENT)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aConditionThatOnlyADeclarationCoversBlocksUntilTheDeclarationIsPlanned() {
        Profile asksForMore = withSecurityMeasure(TEXT);
        Way way = Ways.budapest(Ways.of(asksForMore));
        assertThat(Ways.verdict(way, Occasion.DEPOSIT).word()).isEqualTo(ReadinessWord.NOT_READY);
        assertThat(way.blockers(Ways.purpose(way, Occasion.DEPOSIT)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.duty().finding().requirement().id()).isEqualTo("BC-2");
                    assertThat(one.weight()).isEqualTo(3);
                });
        Way planned = Ways.budapest(Ways.of(filing(
                asksForMore,
                "budapest",
                new Formalities.Filing("BC-2", Set.of("security-measure"), Formalities.State.PLANNED, "", ""))));
        assertThat(Ways.verdict(planned, Occasion.DEPOSIT).words()).isEqualTo("ready to deposit");
    }

    @Test
    void whereOnlyADeclarationIsMissingNoChangeOfLawIsSpokenOf() {
        ReadinessVerdict verdict =
                Ways.budapest(Ways.of(withSecurityMeasure(TEXT))).verdict();
        assertThat(verdict.because()).contains("needs a filing only");
        assertThat(verdict.summary().count(Need.FILING)).isEqualTo(1);
        assertThat(verdict.summary().count(Need.CHANGE_OF_LAW)).isZero();
    }

    /** Kenya: five need a law, five only a filing, and one is our reading of "as appropriate". */
    @Test
    void itIsSaidHowManyNeedALawAndHowManyOnlyAFiling() {
        Way way = Ways.budapest(Ways.of("KEN"));
        ReviewSummary all = way.verdict().summary();
        assertThat(all.count(Need.CHANGE_OF_LAW)).isPositive();
        assertThat(all.count(Need.FILING)).isPositive();
        assertThat(Stream.of(Need.values()).mapToInt(all::count).sum()).isEqualTo(all.getBlockers());
        assertThat(way.blockers(Ways.purpose(way, Occasion.DEPOSIT))).allSatisfy(one -> {
            assertThat(one.needs(Need.FILING)).isEqualTo(one.duty().finding().word() == Word.CURABLE);
            assertThat(one.needs(Need.OUR_READING))
                    .isEqualTo(one.duty().finding().isOursAlone());
        });
        assertThat(Reports.readiness(Ways.of("KEN")).text().replaceAll("\\s+", " "))
                .contains(all.count(Need.CHANGE_OF_LAW) + " need a change of law")
                .contains(all.count(Need.FILING) + " need only a filing")
                .doesNotContain("the heaviest first");
    }

    /** Not met before falls short, and the law before a filing. */
    @Test
    void whatBlocksStandsInTheOrderOfItsWeight() {
        for (String country : List.of("KEN", "DEU", "ROU", "JPN")) {
            for (Way way : Ways.of(country).ways()) {
                assertThat(way.blockers(Ways.purpose(way, Occasion.DEPOSIT)))
                        .extracting(DutyReadiness::weight)
                        .isSorted();
            }
        }
    }

    @Test
    void whatOnlyPracticeLacksNeedsNoLaw() {
        Way way = Ways.way(Ways.of("DEU"), "budapest-protocol-2");
        assertThat(way.blockers(Ways.purpose(way, Occasion.DEPOSIT)))
                .filteredOn(one -> one.needs(Need.PRACTICE))
                .isNotEmpty()
                .allMatch(one -> one.duty().isPracticeAlone());
    }

    @Test
    void oneClosedGapIsEnoughThoughNothingElseIsKnown() {
        Profile empty = Ways.nonMember("");
        Profile gap = topics(
                empty,
                Map.of(
                        "illegal-access",
                        new TopicAnswers(
                                Map.of(
                                        "illegal-access/exists",
                                        List.of(new Statement(
                                                Value.Degree.NO,
                                                List.of(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                false,
                                                ""))),
                                Conditions.NOT_LOOKED,
                                Map.of())));
        Way way = Ways.budapest(Ways.of(gap));
        Purpose request = Ways.purpose(way, Occasion.REQUEST);
        assertThat(way.overall(request).word()).isEqualTo(ReadinessWord.NOT_READY);
        assertThat(way.blockers(request).get(0).duty().finding().requirement().id())
                .isEqualTo("BC-2");
        assertThat(way.wanted(request)).isNotEmpty();
    }

    @Test
    void whereNobodyHasAnsweredNobodyCanTellAndTheFactsToFindAreNamed() {
        Way way = Ways.budapest(Ways.of(Ways.nonMember("")));
        assertThat(way.verdicts())
                .isNotEmpty()
                .extracting(ReadinessVerdict::word)
                .containsOnly(ReadinessWord.CANNOT_TELL);
        assertThat(way.wanted(Ways.purpose(way, Occasion.DEPOSIT)))
                .extracting(one -> one.question().id())
                .contains("illegal-access/exists");
    }

    @Test
    void everyReviewOfTheIssueIsThere() {
        Way way = Ways.budapest(Ways.of(TEXT));
        assertThat(way.reviews(Ways.purpose(way, Occasion.DEPOSIT)))
                .extracting(review -> review.summary().review().id())
                .contains("substantive-law", "procedural-law", "safeguards", "cooperation");
        assertThat(way.reviews(Ways.purpose(way, Occasion.REQUEST)))
                .extracting(review -> review.summary().review().id())
                .containsExactly("substantive-law", "procedural-law", "safeguards");
    }

    @Test
    void aPartyIsAskedForNothingMore() {
        assertThat(Ways.verdict(Ways.budapest(Ways.of("DEU")), Occasion.DEPOSIT).word())
                .isEqualTo(ReadinessWord.BOUND);
    }

    @Test
    void anAdoptedLawThatWaitsToCommenceCountsForTheRequest() {
        Profile adopted = statements(TEXT, (fact, one) -> onlyIn(one, Provision.State.ADOPTED));
        Way way = Ways.budapest(Ways.of(adopted, LocalDate.of(2026, 11, 21), null, Ways.REGISTER));
        assertThat(Ways.verdict(way, Occasion.REQUEST).words()).isEqualTo("ready to request");
    }

    /** The State is no member of the Council of Europe and not a Party to anything. */
    private static Profile outsider(Profile profile) {
        return profile.withStatus(Map.of(
                "council-of-europe", new Standing(Standing.State.NONE, Optional.empty(), "", ""),
                "budapest", new Standing(Standing.State.NONE, Optional.empty(), "", "")));
    }

    private static Statement onlyIn(Statement one, Provision.State state) {
        Provision provision = new Provision("treaty", "", state, Optional.empty(), Optional.empty(), "");
        return new Statement(one.value(), List.of(provision), one.source(), one.reviewer(), true, one.note());
    }

    private static Statement unsigned(Statement one) {
        return new Statement(
                one.value(), one.provisions(), one.source(), Optional.empty(), one.nothingElse(), one.note());
    }

    private static Profile statements(Profile profile, BiFunction<String, Statement, Statement> change) {
        Map<String, TopicAnswers> topics = new LinkedHashMap<>();
        profile.topics().forEach((id, topic) -> {
            Map<String, List<Statement>> facts = new LinkedHashMap<>();
            topic.facts()
                    .forEach((fact, ones) -> facts.put(
                            fact,
                            ones.stream().map(one -> change.apply(fact, one)).toList()));
            topics.put(id, new TopicAnswers(facts, topic.conditions(), topic.open()));
        });
        return topics(profile, topics);
    }

    private static Profile withSecurityMeasure(Profile profile) {
        Map<String, TopicAnswers> topics = new LinkedHashMap<>(profile.topics());
        topics.computeIfPresent(
                "illegal-access",
                (id, topic) -> new TopicAnswers(
                        topic.facts(),
                        new Conditions(
                                true,
                                List.of(new Conditions.Condition(
                                        id,
                                        "security-measure",
                                        Shipped.catalogue().topics().get(id).narrowedBy("security-measure"),
                                        List.of(),
                                        Optional.empty(),
                                        ""))),
                        topic.open()));
        return topics(profile, topics);
    }

    private static Profile topics(Profile p, Map<String, TopicAnswers> topics) {
        return new Profile(
                p.iso3(),
                p.name(),
                p.constructed(),
                p.lawAsRead(),
                p.note(),
                p.sources(),
                p.status(),
                p.formalities(),
                topics,
                p.reports(),
                p.bills(),
                p.also(),
                p.agreements(),
                p.digest(),
                p.kind(),
                p.footnote(),
                p.durations(),
                p.called());
    }

    private static Profile filing(Profile p, String instrument, Formalities.Filing filing) {
        return new Profile(
                p.iso3(),
                p.name(),
                p.constructed(),
                p.lawAsRead(),
                p.note(),
                p.sources(),
                p.status(),
                Map.of(instrument, new Formalities(false, List.of(filing))),
                p.topics(),
                p.reports(),
                p.bills(),
                p.also(),
                p.agreements(),
                p.digest(),
                p.kind(),
                p.footnote(),
                p.durations(),
                p.called());
    }
}
