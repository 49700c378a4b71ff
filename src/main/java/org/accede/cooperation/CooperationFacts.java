package org.accede.cooperation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.ConditionDefinition;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Topic;
import org.accede.profile.Agreement;
import org.accede.profile.Answer;
import org.accede.profile.Conditions;
import org.accede.profile.Standing;
import org.accede.verdict.Truth;

/** All that the rules are told of two laws. */
record CooperationFacts(
        Catalogue catalogue, CooperationTable table, Map<Side, Law> laws, List<Fact.Offence> offences, LocalDate asOf) {

    List<Fact> all() {
        List<Fact> facts = new ArrayList<>(offences);
        facts.add(new Fact.Today(asOf));
        facts.addAll(table.treaties());
        facts.addAll(table.lines());
        offences.forEach(offence -> facts.addAll(acts(catalogue.topics().get(offence.topic()))));
        laws.forEach((side, law) -> {
            facts.add(new Fact.Party(side, law.profile()));
            law.answers().forEach(answer -> facts.add(known(side, answer, law)));
            law.conditions().forEach(condition -> facts.addAll(extras(side, condition)));
            law.looked().forEach(topic -> facts.add(new Fact.LookedFor(side, topic)));
            table.treaties().stream()
                    .map(Fact.Treaty::treaty)
                    .distinct()
                    .forEach(treaty -> facts.add(new Fact.Bound(
                            side, treaty, inForce(law.profile().standing(treaty).state()))));
            law.profile()
                    .agreementsWith(laws.get(side.other()).profile().iso3())
                    .forEach(agreement -> facts.addAll(agreed(side, agreement)));
        });
        Stream.of(Agreement.Matter.values()).map(Fact.Of::new).forEach(facts::add);
        return facts;
    }

    private List<Fact.Agreed> agreed(Side side, Agreement agreement) {
        return agreement.on(asOf).stream()
                .flatMap(state -> agreement.on().stream().map(on -> new Fact.Agreed(side, on, state, agreement)))
                .toList();
    }

    /** A condition of each act that it narrows; one that narrows none of them is one of the offence. */
    private List<Fact.Extra> extras(Side side, Conditions.Condition condition) {
        Topic topic = catalogue.topics().get(condition.topic());
        List<String> acts = acts(topic).stream()
                .filter(Fact.Act::isNarrowable)
                .map(Fact.Act::question)
                .filter(condition.narrows()::contains)
                .toList();
        return (acts.isEmpty() ? List.of(topic.existsFact()) : acts)
                .stream()
                        .map(act -> new Fact.Extra(side, condition.topic(), act, condition, words(condition)))
                        .toList();
    }

    /** As the vocabulary has it, or as the profile notes one that has no name of its own. */
    private String words(Conditions.Condition condition) {
        return Optional.ofNullable(
                        catalogue.topics().get(condition.topic()).conditions().get(condition.name()))
                .map(ConditionDefinition::asks)
                .orElseGet(() ->
                        condition.name().equals("other") && !condition.note().isEmpty()
                                ? condition.note()
                                : condition.name().replace('-', ' '));
    }

    /** A treaty that is deposited or approved is not yet in force. */
    private static Truth inForce(Standing.State state) {
        return state == Standing.State.UNKNOWN ? Truth.UNKNOWN : Truth.of(state == Standing.State.PARTY);
    }

    private static Fact.Known known(Side side, Answer answer, Law law) {
        int slash = answer.fact().lastIndexOf('/');
        return new Fact.Known(
                side, answer.fact().substring(0, slash), answer.fact().substring(slash + 1), answer, law.profile());
    }

    /** What an offence reaches; what a reviewer judges, and a choice between models, cannot be set side by side. */
    static List<Fact.Act> acts(Topic topic) {
        Stream<Fact.Act> whole = Stream.of(new Fact.Act(topic.id(), topic.existsFact(), topic.asks(), false));
        Stream<Fact.Act> parts = topic.facts().values().stream()
                .filter(fact -> fact.own() && !fact.id().equals(topic.existsFact()))
                .filter(fact -> fact.kind() == FactDefinition.Kind.LAW)
                .filter(fact -> fact.type() == FactDefinition.Type.ANSWER || fact.type() == FactDefinition.Type.NUMBER)
                .map(fact ->
                        new Fact.Act(topic.id(), fact.id(), fact.asks(), fact.type() == FactDefinition.Type.NUMBER));
        return Stream.concat(whole, parts).toList();
    }
}
