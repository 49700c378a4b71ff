package org.accede.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accede.Dossier;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Element;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.FollowsFrom;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Term;
import org.accede.change.Change;
import org.accede.change.ChangeKind;
import org.accede.change.Changes;
import org.accede.change.Difference;
import org.accede.change.FilingChange;
import org.accede.input.RuleFiles;
import org.accede.profile.Bill;
import org.accede.profile.Profile;
import org.accede.profile.TopicAnswers;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;

/** A what-if touches only what depends on the changed facts; an empty bill changes nothing; a comparison backwards says the reverse. */
class ChangesAtRandomTest {

    private static final int COUNTRIES = Sample.times(9, 300);

    private static final String UNDECIDED = "a verdict that may come to more and is not decided becomes open";

    private static final Map<ChangeKind, ChangeKind> REVERSE = reverse();

    private final Catalogue catalogue = Shipped.catalogue();
    private final RandomProfiles profiles = new RandomProfiles(catalogue);

    @Test
    void an_empty_bill_changes_nothing() {
        AtRandom.seeds(COUNTRIES, (random, seed) -> {
            Changes changes = dossier(profile(random)).with(bill(Map.of())).changes();
            assertThat(changes.isNothing()).isTrue();
            assertThat(changes.filings()).isEmpty();
            assertThat(changes.treaties())
                    .allMatch(one ->
                            one.isReadinessTheSame() && one.countsBefore().equals(one.countsAfter()));
        });
    }

    @Test
    void a_bill_touches_only_what_reads_a_changed_fact() {
        AtRandom.seeds(COUNTRIES, (random, seed) -> {
            Profile before = profile(random);
            Changes changes =
                    dossier(before).with(someOf(profile(random), random)).changes();
            Set<String> reached = reached(changes.differences());
            assertThat(changes.changed().stream()
                            .filter(change -> change.because().isEmpty()
                                    || reads(change.compared().requirement()).stream()
                                            .noneMatch(reached::contains))
                            .map(change -> change.id() + " " + change.kind() + " because of "
                                    + change.because().stream()
                                            .map(Difference::id)
                                            .toList()))
                    .isEmpty();
        });
    }

    @Test
    void backwards_everything_is_the_reverse_and_every_rule_speaks() {
        Set<String> spoken = new TreeSet<>();
        AtRandom.seeds(COUNTRIES, (random, seed) -> {
            Dossier one = dossier(profile(random));
            Dossier near = one.with(someOf(profile(random), random));
            Dossier other = dossier(profile(random));
            for (Dossier then : List.of(near, other)) {
                Changes there = then.changesSince(one);
                Changes back = one.changesSince(then);
                assertThat(kinds(back)).isEqualTo(reversed(there, back));
                assertThat(back.differences())
                        .extracting(Difference::kind, Difference::id, Difference::before, Difference::after)
                        .isEqualTo(there.differences().stream()
                                .map(d -> tuple(d.kind(), d.id(), d.after(), d.before()))
                                .toList());
                assertThat(back.treaties()).zipSatisfy(there.treaties(), (b, t) -> {
                    assertThat(b.newlyBlocking()).isEqualTo(t.noLongerBlocking());
                    assertThat(b.countsBefore()).isEqualTo(t.countsAfter());
                });
                assertThat(back.filings()).hasSameSizeAs(there.filings());
                there.all().stream().map(Change::rule).forEach(spoken::add);
                there.filings().stream().map(FilingChange::rule).forEach(spoken::add);
                back.all().stream().map(Change::rule).forEach(spoken::add);
                back.filings().stream().map(FilingChange::rule).forEach(spoken::add);
            }
        });
        if (Long.getLong("accede.seed") == null) {
            assertThat(rules()).isSubsetOf(spoken);
        }
    }

    private static Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        RuleFiles.drl(Shipped.RULES)
                .get("plan/changes.drl")
                .lines()
                .filter(line -> line.startsWith("rule "))
                .forEach(line -> rules.add(line.substring(6, line.length() - 1)));
        assertThat(rules).isNotEmpty();
        return rules;
    }

    private static Map<ChangeKind, ChangeKind> reverse() {
        Map<ChangeKind, ChangeKind> reverse = new LinkedHashMap<>();
        reverse.put(ChangeKind.WORSE, ChangeKind.BETTER);
        reverse.put(ChangeKind.KNOWN, ChangeKind.OPENED);
        reverse.put(ChangeKind.NEWLY_ASKED, ChangeKind.NO_LONGER_ASKED);
        reverse.put(ChangeKind.FALLS_DUE, ChangeKind.NO_LONGER_DUE);
        reverse.put(ChangeKind.TAKEN, ChangeKind.LEFT);
        Map.copyOf(reverse).forEach((kind, back) -> reverse.put(back, kind));
        return reverse;
    }

    private static Map<String, ChangeKind> kinds(Changes changes) {
        Map<String, ChangeKind> kinds = new TreeMap<>();
        changes.all().forEach(change -> kinds.put(change.id(), change.kind()));
        return kinds;
    }

    /** What is no longer known to fall short becomes open, and what comes to fall short gets worse; all else has its reverse. */
    private static Map<String, ChangeKind> reversed(Changes there, Changes back) {
        Set<String> undecided = Set.copyOf(undecided(there));
        Map<String, ChangeKind> reversed = new TreeMap<>();
        kinds(there)
                .forEach((id, kind) ->
                        reversed.put(id, undecided.contains(id) ? ChangeKind.WORSE : REVERSE.getOrDefault(kind, kind)));
        undecided(back).forEach(id -> reversed.put(id, ChangeKind.OPENED));
        return reversed;
    }

    private static List<String> undecided(Changes changes) {
        return changes.all().stream()
                .filter(change -> change.rule().equals(UNDECIDED))
                .peek(change -> assertThat(change.compared().after().word()).isEqualTo(Word.OPEN))
                .peek(change -> assertThat(change.compared().before().word()).isNotEqualTo(Word.OPEN))
                .map(Change::id)
                .toList();
    }

    private Profile profile(Random random) {
        return profiles.next(random).profile(catalogue);
    }

    private static Dossier dossier(Profile profile) {
        return Shipped.accede().dossier(profile, Shipped.AS_OF);
    }

    private static Bill bill(Map<String, TopicAnswers> topics) {
        return new Bill("A bill", "", "", Set.of(), "", topics, List.of());
    }

    /** A bill that says of some topics what another law says. */
    private static Bill someOf(Profile other, Random random) {
        Map<String, TopicAnswers> some = new LinkedHashMap<>();
        other.topics().forEach((id, topic) -> {
            if (random.nextInt(12) == 0) {
                some.put(id, topic);
            }
        });
        return bill(some);
    }

    /** The questions and topics that differ, and every question whose answer may follow from theirs, written out apart from the rules. */
    private Set<String> reached(List<Difference> differences) {
        Set<String> reached = new HashSet<>();
        differences.forEach(one -> reached.add(one.id()));
        int before;
        do {
            before = reached.size();
            catalogue.topics().values().forEach(topic -> {
                if (topic.facts().keySet().stream().anyMatch(reached::contains)) {
                    reached.add(topic.existsFact());
                }
                if (reached.contains(topic.existsFact())) {
                    reached.addAll(topic.facts().keySet());
                    reached.add(topic.id());
                }
                if (topic.kind().equals("offence")) {
                    follows(reached, topic.id() + "/extraditable", "extradition/minimum-penalty");
                    for (String branch : List.of("criminal", "civil", "administrative", "every-offence")) {
                        follows(reached, topic.id() + "/legal-person-liable", "legal-persons/" + branch);
                    }
                }
            });
            catalogue.facts().values().forEach(fact -> fact.followsFrom()
                    .forEach(from -> follows(reached, fact, from)));
        } while (reached.size() > before);
        return reached;
    }

    private static void follows(Set<String> reached, FactDefinition fact, FollowsFrom from) {
        follows(reached, fact.id(), from.given().fact());
        follows(reached, fact.id(), from.unless());
        from.where().ifPresent(where -> follows(reached, fact.id(), where.fact()));
    }

    private static void follows(Set<String> reached, String fact, String from) {
        if (reached.contains(from)) {
            reached.add(fact);
        }
    }

    /** Its questions and the topics by whose conditions it can be narrowed. */
    private Set<String> reads(Requirement requirement) {
        Set<String> reads = new HashSet<>(requirement.reads());
        requirement.term().ifPresent(term -> gates(term, reads));
        requirement.reads().forEach(id -> catalogue.fact(id).ifPresent(fact -> reads.add(fact.topic())));
        requirement.elements().stream()
                .map(Element::source)
                .filter(Element.ByCondition.class::isInstance)
                .forEach(source -> reads.add(((Element.ByCondition) source).topic()));
        return reads;
    }

    private static void gates(Term term, Set<String> reads) {
        if (term instanceof Term.Gate gate) {
            reads.add(gate.existsFact());
            gates(gate.term(), reads);
        } else if (term instanceof Term.Group group) {
            group.parts().forEach(part -> gates(part, reads));
        }
    }
}
