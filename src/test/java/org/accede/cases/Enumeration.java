package org.accede.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Element;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.NumbersToTry;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Term;
import org.accede.catalogue.Topic;
import org.accede.profile.Formalities;
import org.accede.profile.Standing;
import org.accede.profile.Value;

/** Situations that an article can meet: every single departure from the best one, and many at random. */
public final class Enumeration {

    private final Article article;
    private final Catalogue catalogue;
    private final Map<String, List<Value>> facts = new TreeMap<>();
    private final Map<String, Value> best = new TreeMap<>();
    private final Map<String, List<Situation.Looked>> conditions = new TreeMap<>();
    private final List<Formalities> formalities = new ArrayList<>();

    public Enumeration(Article article, Catalogue catalogue) {
        this.article = article;
        this.catalogue = catalogue;
        article.requirements().forEach(this::add);
        filings();
    }

    /** The topics of which it speaks. */
    Set<String> topics() {
        Set<String> topics = new TreeSet<>(conditions.keySet());
        facts.keySet().forEach(fact -> topics.add(catalogue.facts().get(fact).topic()));
        return topics;
    }

    /** Every situation with one departure from the best, under each standing and filing; then as many at random. */
    public List<Situation> situations(Random random, int atRandom) {
        List<Situation> all = new ArrayList<>();
        for (Standing.State state : List.of(Standing.State.NONE, Standing.State.PARTY, Standing.State.UNKNOWN)) {
            for (Formalities filed : formalities) {
                departures(best(state, filed), all);
            }
        }
        for (int i = 0; i < atRandom; i++) {
            all.add(random(random));
        }
        return all;
    }

    private void departures(Situation base, List<Situation> all) {
        all.add(base);
        facts.forEach((fact, values) -> values.stream()
                .filter(value -> !value.equals(best.get(fact)))
                .forEach(value -> all.add(with(base, fact, value))));
        conditions.forEach((topic, looked) -> looked.stream()
                .filter(one -> !one.equals(base.conditions.get(topic)))
                .forEach(one -> {
                    Situation changed = base.copy();
                    changed.conditions.put(topic, one);
                    all.add(changed);
                }));
        for (Topic topic : catalogue.topics().values()) {
            if (facts.containsKey(topic.existsFact())) {
                Situation absent = base.copy();
                topic.facts().keySet().forEach(absent.facts::remove);
                absent.facts.put(topic.existsFact(), Value.Degree.NO);
                all.add(absent);
            }
        }
    }

    /** A law that does all that the article asks, of a State that is no Party and filed nothing. */
    Situation best() {
        return best(Standing.State.NONE, Formalities.NOT_LOOKED);
    }

    private Situation best(Standing.State state, Formalities filed) {
        Situation situation = new Situation();
        best.forEach(situation.facts::put);
        conditions.keySet().forEach(topic -> situation.conditions.put(topic, new Situation.Looked(true, List.of())));
        situation.status.put(article.instrument(), state);
        situation.formalities.put(article.instrument(), filed);
        return situation;
    }

    private static Situation with(Situation base, String fact, Value value) {
        Situation changed = base.copy();
        if (value instanceof Value.Unknown) {
            changed.facts.remove(fact);
        } else {
            changed.facts.put(fact, value);
        }
        return changed;
    }

    private Situation random(Random random) {
        double good = List.of(0.97, 0.9, 0.6, 0.25).get(random.nextInt(4));
        Situation situation = best(
                List.of(Standing.State.NONE, Standing.State.PARTY, Standing.State.UNKNOWN)
                        .get(random.nextInt(3)),
                formalities.get(random.nextInt(formalities.size())));
        facts.forEach((fact, values) -> {
            if (random.nextDouble() > good) {
                Value value = values.get(random.nextInt(values.size()));
                if (value instanceof Value.Unknown) {
                    situation.facts.remove(fact);
                } else {
                    situation.facts.put(fact, value);
                }
            }
        });
        conditions.forEach((topic, looked) -> {
            if (random.nextDouble() > good) {
                situation.conditions.put(topic, looked.get(random.nextInt(looked.size())));
            }
        });
        return situation;
    }

    private void add(Requirement requirement) {
        requirement.applies().ifPresent(applies -> fact(applies.fact(), bestOf(applies)));
        requirement.term().ifPresent(this::gates);
        for (Element element : requirement.elements()) {
            boolean helpsNo = element.source() instanceof Element.ByFact byFact && byFact.helpsNo();
            element.source().reads().forEach(id -> fact(id, helpsNo ? Value.Degree.NO : null));
            if (element.source() instanceof Element.ByCondition byCondition) {
                conditions(byCondition.topic());
            }
        }
        requirement.permits().forEach(permit -> permit.with().forEach(id -> fact(id, null)));
    }

    private Value bestOf(Requirement.Applies applies) {
        return applies.is().contains("no")
                ? Value.Degree.NO
                : applies.is().contains("yes")
                        ? Value.Degree.YES
                        : new Value.Choice(new TreeSet<>(applies.is()).first());
    }

    private void gates(Term term) {
        if (term instanceof Term.Gate gate) {
            fact(gate.existsFact(), null);
            gates(gate.term());
        } else if (term instanceof Term.Group group) {
            group.parts().forEach(this::gates);
        }
    }

    private void fact(String id, Value preferred) {
        FactDefinition definition = catalogue.facts().get(id);
        facts.computeIfAbsent(id, fact -> values(definition));
        if (preferred != null) {
            best.putIfAbsent(id, preferred);
        } else {
            best.putIfAbsent(id, usual(definition));
        }
        if (definition.own()) {
            conditions(definition.topic());
        }
    }

    private void conditions(String id) {
        Topic topic = catalogue.topics().get(id);
        if (topic.hasConditions()) {
            conditions.computeIfAbsent(id, t -> {
                List<Situation.Looked> looked = new ArrayList<>();
                looked.add(new Situation.Looked(false, List.of()));
                looked.add(new Situation.Looked(true, List.of()));
                Set<String> names = new LinkedHashSet<>(topic.conditions().keySet());
                names.add("other");
                names.forEach(name -> looked.add(new Situation.Looked(true, List.of(name))));
                return looked;
            });
        }
    }

    private static Value usual(FactDefinition fact) {
        return switch (fact.type()) {
            case ANSWER -> Value.Degree.YES;
            case CHOICE -> new Value.Choice(fact.options().get(0));
            case NUMBER -> Situation.value("90");
            case DATE -> Situation.value("2020-01-01");
            case LIST -> new Value.Items(true, List.of(item(Value.Degree.YES)));
        };
    }

    private static Value.Item item(Value value) {
        return new Value.Item("one", value, List.of());
    }

    private List<Value> values(FactDefinition fact) {
        List<Value> values = new ArrayList<>(List.of(new Value.Unknown()));
        switch (fact.type()) {
            case ANSWER -> values.addAll(List.of(Value.Degree.YES, Value.Degree.PARTLY, Value.Degree.NO));
            case CHOICE -> fact.options().forEach(option -> values.add(new Value.Choice(option)));
            case NUMBER -> {
                values.addAll(new NumbersToTry(catalogue).of(fact.id()));
                fact.options().forEach(option -> values.add(new Value.Choice(option)));
            }
            case DATE -> values.add(Situation.value("2020-01-01"));
            case LIST -> {
                for (boolean complete : new boolean[] {true, false}) {
                    values.add(new Value.Items(complete, List.of()));
                    for (Value value :
                            List.of(Value.Degree.YES, Value.Degree.PARTLY, Value.Degree.NO, new Value.Unknown())) {
                        values.add(new Value.Items(complete, List.of(item(value))));
                    }
                }
            }
        }
        return values;
    }

    private void filings() {
        formalities.add(Formalities.NOT_LOOKED);
        formalities.add(new Formalities(true, List.of()));
        Map<String, Permit> byArticle = new LinkedHashMap<>();
        article.requirements().stream()
                .flatMap(requirement -> requirement.permits().stream())
                .filter(Permit::needsFiling)
                .forEach(permit -> byArticle.putIfAbsent(permit.article(), permit));
        article.requirements().stream()
                .flatMap(requirement -> requirement.elements().stream())
                .filter(element -> element.source() instanceof Element.ByFiling)
                .forEach(element -> byArticle.putIfAbsent(((Element.ByFiling) element.source()).article(), null));
        for (String filed : byArticle.keySet()) {
            for (Formalities.State state : Formalities.State.values()) {
                formalities.add(new Formalities(true, List.of(new Formalities.Filing(filed, Set.of(), state, "", ""))));
            }
        }
    }
}
