package org.accede.cooperation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.ConditionDefinition;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Topic;
import org.accede.engine.RuleBase;
import org.accede.engine.RuleFault;
import org.accede.engine.RuleRun;
import org.accede.profile.Answer;
import org.accede.profile.Conditions;
import org.accede.profile.Standing;
import org.accede.verdict.Truth;

/** Gathers the facts of two laws, has the rules conclude, and puts what they concluded in order. */
public final class CooperationPlanner {

    private static final String OFFENCE = "offence";

    private final Catalogue catalogue;
    private final CooperationTable table;
    private final Map<Side, Law> laws;
    private final List<Fact.Offence> offences;
    private final LocalDate asOf;

    private CooperationPlanner(Catalogue catalogue, CooperationTable table, Map<Side, Law> laws, LocalDate asOf) {
        this.asOf = asOf;
        this.catalogue = catalogue;
        this.table = table;
        this.laws = laws;
        List<String> order = catalogue.instruments().stream()
                .flatMap(treaty -> treaty.lists().values().stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
        this.offences = catalogue.topics().values().stream()
                .filter(topic -> topic.kind().equals(OFFENCE) && !topic.asks().isEmpty())
                .sorted(Comparator.comparing((Topic topic) -> !order.contains(topic.id()))
                        .thenComparing(topic -> order.indexOf(topic.id())))
                .map(topic -> new Fact.Offence(topic.id(), topic.title()))
                .toList();
    }

    /** Of a request by one State to the other, on the day on which both laws are looked at. */
    public static Cooperation plan(
            RuleBase rules,
            Catalogue catalogue,
            String catalogueDigest,
            CooperationTable table,
            Law asking,
            Law asked,
            LocalDate asOf) {
        Map<Side, Law> laws = new EnumMap<>(Map.of(Side.ASKING, asking, Side.ASKED, asked));
        CooperationPlanner planner = new CooperationPlanner(catalogue, table, laws, asOf);
        try (RuleRun run = rules.planning()) {
            run.insertAll(planner.facts()).run("common", "differences", "dual", "basis", "reach", "help", "bars");
            return planner.cooperation(run, catalogueDigest, rules.digest());
        }
    }

    /** All that the rules are told. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(offences);
        facts.add(new Fact.Today(asOf));
        facts.addAll(table.treaties());
        facts.addAll(table.lines());
        offences.forEach(offence -> facts.addAll(acts(catalogue.topics().get(offence.topic()))));
        laws.forEach((side, law) -> {
            facts.add(new Fact.Party(side, law.profile()));
            law.answers().forEach(answer -> facts.add(known(side, answer, law)));
            law.conditions()
                    .forEach(condition ->
                            facts.add(new Fact.Extra(side, condition.topic(), condition, words(condition))));
            law.looked().forEach(topic -> facts.add(new Fact.LookedFor(side, topic)));
            table.treaties()
                    .forEach(treaty -> facts.add(new Fact.Bound(
                            side,
                            treaty.treaty(),
                            inForce(law.profile().standing(treaty.treaty()).state()))));
        });
        return facts;
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
    private static List<Fact.Act> acts(Topic topic) {
        Stream<Fact.Act> whole = Stream.of(new Fact.Act(topic.id(), topic.existsFact(), topic.asks(), false));
        Stream<Fact.Act> parts = topic.facts().values().stream()
                .filter(fact -> fact.own() && !fact.id().equals(topic.existsFact()))
                .filter(fact -> fact.kind() == FactDefinition.Kind.LAW)
                .filter(fact -> fact.type() == FactDefinition.Type.ANSWER || fact.type() == FactDefinition.Type.NUMBER)
                .map(fact ->
                        new Fact.Act(topic.id(), fact.id(), fact.asks(), fact.type() == FactDefinition.Type.NUMBER));
        return Stream.concat(whole, parts).toList();
    }

    private Cooperation cooperation(RuleRun run, String catalogueDigest, String rulesDigest) {
        Map<String, Conclusion.Dual> duals = new LinkedHashMap<>();
        run.all(Conclusion.Dual.class).forEach(dual -> {
            if (duals.put(dual.topic(), dual) != null) {
                throw new RuleFault("two rules concluded on dual criminality of " + dual.topic());
            }
        });
        List<Cooperation.Offence> all =
                offences.stream().map(offence -> offence(offence, duals, run)).toList();
        List<String> questions = table.lines().stream().map(Fact.Line::question).toList();
        List<String> topics = offences.stream().map(Fact.Offence::topic).toList();
        List<Conclusion.Said> said = sorted(
                run.all(Conclusion.Said.class),
                Comparator.comparing(one -> questions.indexOf(one.line().question())));
        List<Conclusion.Ask> asks = run.all(Conclusion.Ask.class).stream()
                .distinct()
                .sorted(Comparator.comparing(Conclusion.Ask::howFar)
                        .thenComparing(ask -> questions.indexOf(ask.about()))
                        .thenComparing(Conclusion.Ask::about))
                .toList();
        return new Cooperation(
                laws.get(Side.ASKING).profile(),
                laws.get(Side.ASKED).profile(),
                !laws.get(Side.ASKING).answers().isEmpty(),
                !laws.get(Side.ASKED).answers().isEmpty(),
                asOf,
                catalogue,
                all,
                sorted(run.all(Conclusion.TreatyInForce.class), Comparator.comparing(one -> table.treaties()
                        .indexOf(one.treaty()))),
                said,
                sorted(
                        run.all(Conclusion.Bars.class),
                        Comparator.comparing((Conclusion.Bars bar) ->
                                        questions.indexOf(bar.line().question()))
                                .thenComparing(bar -> topics.indexOf(bar.topic()))),
                asks,
                sorted(
                        run.all(Conclusion.FindOut.class).stream().distinct().toList(),
                        Comparator.comparing(Conclusion.FindOut::howFar)
                                .thenComparing(one -> topics.indexOf(one.topic()))),
                new LetterWriter(catalogue, table.letter(), laws).letter(asks),
                catalogueDigest,
                rulesDigest);
    }

    private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
        return all.stream().sorted(order).toList();
    }

    private Cooperation.Offence offence(Fact.Offence offence, Map<String, Conclusion.Dual> duals, RuleRun run) {
        String topic = offence.topic();
        Conclusion.Dual dual = duals.get(topic);
        if (dual == null) {
            throw new RuleFault("no rule concluded on dual criminality of " + topic);
        }
        return new Cooperation.Offence(
                offence,
                dual,
                run.all(Conclusion.Difference.class).stream()
                        .filter(one -> one.topic().equals(topic))
                        .sorted(Comparator.comparing(Conclusion.Difference::narrower)
                                .thenComparing(Conclusion.Difference::how)
                                .thenComparing(Conclusion.Difference::what))
                        .toList(),
                run.all(Conclusion.Unclear.class).stream()
                        .filter(one -> one.topic().equals(topic))
                        .sorted(Comparator.comparing(Conclusion.Unclear::side).thenComparing(Conclusion.Unclear::what))
                        .toList(),
                run.all(Conclusion.Reach.class).stream()
                        .filter(one -> one.topic().equals(topic))
                        .sorted(Comparator.comparing(one -> table.treaties().indexOf(one.treaty())))
                        .toList(),
                run.all(Conclusion.Extraditable.class).stream()
                        .filter(one -> one.topic().equals(topic))
                        .findFirst()
                        .orElseThrow(() -> new RuleFault("no rule said whether " + topic + " is extraditable")),
                laws.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                law -> own(offence, law.getValue()),
                                (one, other) -> one,
                                () -> new EnumMap<>(Side.class))));
    }

    private static Cooperation.Own own(Fact.Offence offence, Law law) {
        List<Answer> exists = law.answers().stream()
                .filter(answer -> answer.fact().equals(offence.getExists()))
                .toList();
        return new Cooperation.Own(
                exists.stream()
                        .flatMap(answer -> law.profile().cite(answer).stream())
                        .distinct()
                        .toList(),
                law.answers().stream()
                        .filter(answer -> answer.fact().equals(offence.topic() + "/longest-imprisonment"))
                        .map(answer -> answer.value().words())
                        .findFirst()
                        .orElse(""),
                exists.stream().anyMatch(Answer::reported));
    }
}
