package org.accede.cooperation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Topic;
import org.accede.engine.RuleBase;
import org.accede.engine.RuleFault;
import org.accede.engine.RuleRun;
import org.accede.profile.Answer;

/** Has the rules conclude on the facts of two laws, and puts what they concluded in order. */
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
            run.insertAll(new CooperationFacts(catalogue, table, laws, planner.offences, asOf).all())
                    .run("common", "differences", "dual", "basis", "reach", "help", "bars");
            return planner.cooperation(run, catalogueDigest, rules.digest());
        }
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
                .sorted(Comparator.comparing((Conclusion.Ask ask) -> ask.what())
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
                sorted(
                        run.all(Conclusion.Between.class),
                        Comparator.comparing(Conclusion.Between::on)
                                .thenComparing(one ->
                                        one.agreed().map(Fact.Agreed::side).orElse(Side.ASKING))),
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
                List.of(),
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
                differences(topic, run),
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

    /** What is asked of several acts alike is told once. */
    private List<Conclusion.Difference> differences(String topic, RuleRun run) {
        List<String> all = CooperationFacts.acts(catalogue.topics().get(topic)).stream()
                .filter(Fact.Act::isNarrowable)
                .map(Fact.Act::question)
                .filter(act -> laws.values().stream().noneMatch(law -> law.leavesOut(act)))
                .toList();
        return run.all(Conclusion.Difference.class).stream()
                .filter(one -> one.topic().equals(topic))
                .collect(Collectors.groupingBy(
                        one -> one.with(List.of()),
                        Collectors.flatMapping(one -> one.acts().stream(), Collectors.toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .map(one ->
                        one.getKey().with(one.getValue().containsAll(all) ? List.of() : List.copyOf(one.getValue())))
                .sorted(Comparator.comparing(Conclusion.Difference::narrower)
                        .thenComparing(Conclusion.Difference::how)
                        .thenComparing(Conclusion.Difference::what))
                .toList();
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
