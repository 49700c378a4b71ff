package org.accede.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.Shipped;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrosswalkTest {

    private static final Catalogue CATALOGUE = Shipped.catalogue();
    private static final Crosswalk CROSSWALK = Shipped.crosswalk();

    @Test
    void everyTwoTreatiesAreLaidBesideEachOtherOnce() {
        List<String> ids = CATALOGUE.instruments().stream().map(Instrument::id).toList();
        Set<Set<String>> pairs = new LinkedHashSet<>();
        CROSSWALK.pairings().forEach(pairing -> assertThat(pairs.add(Set.of(pairing.first(), pairing.second())))
                .isTrue());
        assertThat(pairs).hasSize(ids.size() * (ids.size() - 1) / 2);
    }

    @Test
    void everyObligationOfEitherTreatyStandsInAPairOrAlone() {
        List<String> lost = new ArrayList<>();
        for (Crosswalk.Pairing pairing : CROSSWALK.pairings()) {
            for (Requirement requirement : CATALOGUE.requirements()) {
                boolean inFirst = requirement.instrument().equals(pairing.first());
                if (requirement.isObligation()
                        && (inFirst || requirement.instrument().equals(pairing.second()))) {
                    String other = inFirst ? pairing.second() : pairing.first();
                    boolean paired = !related(requirement.id(), other).isEmpty();
                    boolean alone = CROSSWALK.alone(requirement.id()).stream()
                            .anyMatch(one -> one.against().equals(other));
                    if (paired == alone) {
                        lost.add(
                                requirement.id() + (paired ? " is both paired and alone in " : " is lost in ") + other);
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void whatTheCatalogueCallsCounterpartsIsPaired() {
        List<String> lost = new ArrayList<>();
        for (Requirement requirement : CATALOGUE.requirements()) {
            for (String counterpart : requirement.counterparts()) {
                if (CROSSWALK.relations(requirement.id()).stream()
                        .noneMatch(relation -> relation.second().equals(counterpart))) {
                    lost.add(requirement.id() + " and " + counterpart);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void betweenTheTwoConventionsNothingIsPairedThatTheCatalogueDoesNotCallACounterpart() {
        List<String> more = new ArrayList<>();
        for (Relation relation : pairing("budapest", "un").relations()) {
            Requirement first = CATALOGUE.requirement(relation.first()).orElseThrow();
            Requirement second = CATALOGUE.requirement(relation.second()).orElseThrow();
            if (!first.counterparts().contains(second.id())
                    || !second.counterparts().contains(first.id())) {
                more.add(first.id() + " and " + second.id());
            }
        }
        assertThat(more).isEmpty();
    }

    @Test
    void whatIsCalledEqualReadsTheSameFactsAndPermitsTheSameOrTheNoteSaysTheDifference() {
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (Crosswalk.Pairing pairing : CROSSWALK.pairings()) {
            for (Relation relation : pairing.relations()) {
                if (relation.type() == Relation.Type.EQUAL && relation.note().isEmpty()) {
                    compared++;
                    Requirement first = CATALOGUE.requirement(relation.first()).orElseThrow();
                    Requirement second =
                            CATALOGUE.requirement(relation.second()).orElseThrow();
                    if (!first.reads().equals(second.reads())
                            || !permitted(first).equals(permitted(second))
                            || first.binding() != second.binding()) {
                        different.add(first.id() + " and " + second.id());
                    }
                }
            }
        }
        assertThat(compared).isPositive();
        assertThat(different).isEmpty();
    }

    /** What the questions show, no relation may turn round: who asks more is not said to ask less. */
    @Test
    void noRelationSaysTheReverseOfWhatTheQuestionsShow() {
        List<String> reversed = unshown().stream()
                .filter(one -> one.shown().isPresent())
                .filter(one -> Set.of(Relation.Type.SUBSET, Relation.Type.SUPERSET)
                        .containsAll(Set.of(one.relation().type(), one.shown().get())))
                .map(Unshown::words)
                .toList();
        assertThat(reversed).isEmpty();
    }

    /**
     * Where the questions of the two are the same, or none is shared, or they do not show what the relation says, it rests on the texts
     * alone: the note says why.
     */
    @Test
    void aRelationThatTheQuestionsDoNotShowHasANote() {
        List<String> silent = unshown().stream()
                .filter(one -> one.relation().note().isEmpty())
                .map(Unshown::words)
                .toList();
        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BC-15.1, UN-24.1.s2, SUPERSET", // all that the second asks and more
        "BC-16.1, UN-25.1, EQUAL",
        "BC-27.8, UN-40.20.s2, SUBSET", // one of two ways against the one
        "BC-33.1, UN-45.1, SUPERSET", // a duty beside an endeavour
        "BC-22.1.d, UN-22.2.b, SUPERSET", // a duty beside a permission
        "BC-12.4, UN-18.3, EQUAL",
        "BC-9.1.b, UN-14.1.a, INTERSECTS", // the second asks more, and lets the law except more
        "BC-11.1, UN-19.1, INTERSECTS", // each has offences of its own
        "BC-27.3, P2-11.4, INTERSECTS", // the same question in other cases
        "BC-16.2, UN-25.2, INTERSECTS", // what rules decide is not compared
        "BC-46.1, UN-55.4,"
    })
    void theQuestionsShow(String first, String second, Relation.Type type) {
        assertThat(shown(first, second)).isEqualTo(Optional.ofNullable(type));
        assertThat(shown(second, first)).isEqualTo(Optional.ofNullable(type).map(Relation.Type::reversed));
    }

    private static Optional<Relation.Type> shown(String first, String second) {
        return Asked.shown(
                CATALOGUE.requirement(first).orElseThrow(),
                CATALOGUE.requirement(second).orElseThrow());
    }

    /** A relation and what the questions show instead; nothing if none is shared. */
    private record Unshown(Relation relation, Optional<Relation.Type> shown) {

        String words() {
            return relation.first() + " " + relation.type().id() + " " + relation.second() + ": the questions show "
                    + shown.map(Relation.Type::id).orElse("nothing");
        }
    }

    private static List<Unshown> unshown() {
        return CROSSWALK.pairings().stream()
                .flatMap(pairing -> pairing.relations().stream())
                .filter(relation -> relation.type() != Relation.Type.EQUAL)
                .map(relation -> new Unshown(relation, shown(relation.first(), relation.second())))
                .filter(one -> !one.shown().equals(Optional.of(one.relation().type())))
                .toList();
    }

    /** What narrows the two alike: names of conditions, and whether the text permits each or a filing must. */
    private static Map<String, Permit.By> permitted(Requirement requirement) {
        return requirement.permits().stream()
                .filter(permit -> permit.condition().isPresent())
                .collect(Collectors.toMap(permit -> permit.condition().get(), Permit::by));
    }

    @Test
    void aRelationIsTheSameFromEitherSide() {
        for (Crosswalk.Pairing pairing : CROSSWALK.pairings()) {
            for (Relation relation : pairing.relations()) {
                assertThat(related(relation.first(), pairing.second())).contains(relation);
                assertThat(related(relation.second(), pairing.first())).contains(relation.reversed());
                assertThat(relation.reversed().reversed()).isEqualTo(relation);
            }
        }
    }

    @Test
    void noTwoParagraphsArePairedTwice() {
        for (Crosswalk.Pairing pairing : CROSSWALK.pairings()) {
            assertThat(pairing.relations().stream().map(relation -> relation.first() + " " + relation.second()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aRelationIsNoSurerThanTheTextsItRestsOn() {
        for (Crosswalk.Pairing pairing : CROSSWALK.pairings()) {
            for (Relation relation : pairing.relations()) {
                assertThat(relation.confidence())
                        .isGreaterThanOrEqualTo(CATALOGUE
                                .requirement(relation.first())
                                .orElseThrow()
                                .confidence());
                assertThat(relation.confidence())
                        .isGreaterThanOrEqualTo(CATALOGUE
                                .requirement(relation.second())
                                .orElseThrow()
                                .confidence());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{first: BC-2, second: UN-7.1x, relation: equal} | Did you mean 'UN-7.1'",
                "{first: UN-7.1, second: UN-7.1, relation: equal} | requirement of budapest",
                "{first: BC-2, second: UN-7.1, relation: same} | relation",
                "{first: BC-2, second: UN-7.1, relation: subset} | 'subset' does not fit",
                "{first: BC-2, second: UN-7.1, relation: equal, only-first: more} | 'equal' does not fit",
                "{relation: none, note: why} | says of nothing",
                "{first: [BC-99], relation: none, note: why} | BC-99",
                "{first: [BC-2], relation: none} | 'note' is missing",
            })
    void aFaultIsToldWithItsPlace(String entry, String says) {
        String yaml = "first: budapest\nsecond: un\nrelations:\n  - " + entry + "\n";
        assertThatThrownBy(() -> CrosswalkReader.read(
                        Map.of("crosswalk/a.yaml", Documents.parse(yaml, "crosswalk/a.yaml")), CATALOGUE))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("crosswalk/a.yaml:4")
                .hasMessageContaining(says);
    }

    @Test
    void anArticleThatStandsAloneStandsForWhatNoPairNames() {
        String yaml =
                "first: budapest\nsecond: un\nrelations:\n  - {first: BC-15.1, second: UN-24.1.s2, relation: superset, only-first: more}\n"
                        + "  - {first: BC-15, relation: none, note: why}\n";
        Map<String, org.accede.input.Node> files = new LinkedHashMap<>();
        files.put("crosswalk/a.yaml", Documents.parse(yaml, "crosswalk/a.yaml"));
        Crosswalk small = CrosswalkReader.read(files, CATALOGUE);
        assertThat(small.alone("BC-15.1")).isEmpty();
        assertThat(small.alone("BC-15.2")).singleElement().satisfies(alone -> assertThat(alone.against())
                .isEqualTo("un"));
    }

    private static List<Relation> related(String requirement, String other) {
        return CROSSWALK.relations(requirement).stream()
                .filter(relation -> CATALOGUE
                        .requirement(relation.second())
                        .orElseThrow()
                        .instrument()
                        .equals(other))
                .toList();
    }

    private static Crosswalk.Pairing pairing(String first, String second) {
        return CROSSWALK.pairings().stream()
                .filter(pairing ->
                        pairing.first().equals(first) && pairing.second().equals(second))
                .findFirst()
                .orElseThrow();
    }
}
