package org.accede.assessment.treaty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What depends on what: which questions hang together, because answers to some can follow from answers to others, and which clauses turn on
 * a question. It says no more than what may depend on what; what comes of it the rules say.
 */
public final class Dependence {

    private final Treaties treaties;
    private final Map<Question, Set<Question>> together;
    private final Map<Question, Set<Question>> spokenOfTogether = new IdentityHashMap<>();
    private final Map<Question, Set<Clause>> turning = new IdentityHashMap<>();
    private final Map<String, Set<Clause>> onConditions = new HashMap<>();
    private final Map<String, Set<Clause>> onFilings = new HashMap<>();
    private final Map<Clause, Needs> needs = new IdentityHashMap<>();

    /**
     * @param derivations for each rule that derives answers, the questions that it names
     * @param decisions for each rule that decides elements, the questions that it names
     */
    public Dependence(
            Treaties treaties,
            Collection<? extends Collection<Question>> derivations,
            Collection<? extends Collection<Question>> decisions) {
        this.treaties = treaties;
        this.together = together(derivations);
        decisions.forEach(named -> named.forEach(question -> spokenOfTogether
                .computeIfAbsent(question, q -> new LinkedHashSet<>())
                .addAll(named)));
        treaties.clauses().forEach(clause -> needs.put(clause, new Needs(clause)));
        treaties.facts().forEach(this::fact);
        treaties.questions().forEach(this::question);
        treaties.topics().forEach(this::topic);
        needs.values().forEach(this::spokenOf);
    }

    /** The question and all whose answers can follow from its answer, or it from theirs; by itself if there are none. */
    public Set<Question> together(Question question) {
        return together.getOrDefault(question, Set.of(question));
    }

    /** The clauses that an answer to the question can decide. */
    public Set<Clause> turningOn(Question question) {
        return turning.getOrDefault(question, Set.of());
    }

    /** The clauses that turn on whether somebody has looked for conditions of a topic, or on which of them the law has. */
    public Set<Clause> turningOnConditions(String topic) {
        return onConditions.getOrDefault(topic, Set.of());
    }

    /** The clauses that turn on what is filed under a treaty. */
    public Set<Clause> turningOnFilings(String instrument) {
        return onFilings.getOrDefault(instrument, Set.of());
    }

    /** What a clause needs to be assessed by itself. */
    public Needs needs(Clause clause) {
        return needs.get(clause);
    }

    private Map<Question, Set<Question>> together(Collection<? extends Collection<Question>> derivations) {
        Map<Question, Set<Question>> sets = new IdentityHashMap<>();
        derivations.forEach(named -> join(sets, named));
        for (Question question : treaties.questions()) {
            for (Following following : question.following()) {
                List<Question> named = new ArrayList<>(List.of(question, following.to()));
                List.of(following.getOtherFact(), following.getUnless()).stream()
                        .filter(other -> !other.isEmpty())
                        .map(treaties::question)
                        .forEach(named::add);
                join(sets, named);
            }
        }
        return sets;
    }

    private static void join(Map<Question, Set<Question>> sets, Collection<Question> named) {
        Set<Question> all = new LinkedHashSet<>(named);
        named.stream().filter(sets::containsKey).map(sets::get).forEach(all::addAll);
        all.forEach(question -> sets.put(question, all));
    }

    private void fact(Object fact) {
        if (fact instanceof Limit limit) {
            treaties.clause(limit.requirement())
                    .ifPresent(clause -> needs.get(clause).add(fact));
        } else if (fact instanceof Permit permit) {
            permit(permit);
        } else if (fact instanceof With with) {
            Clause clause = treaties.clause(with.permit().getRequirement()).orElseThrow();
            needs.get(clause).add(fact);
            turns(clause, with.question());
        } else if (fact instanceof Reading reading) {
            needs.get(reading.asked().clause()).add(fact);
        } else if (fact instanceof Asked asked) {
            needs.get(asked.clause()).add(fact);
            if (asked instanceof AskedCondition condition) {
                needs.get(asked.clause()).addConditionsOf(condition.getTopic());
                turnsOnConditions(asked.clause(), condition.getTopic());
            } else if (asked instanceof AskedFiling) {
                turnsOnFilings(asked.clause());
            }
        }
    }

    private void permit(Permit permit) {
        Clause clause = treaties.clause(permit.getRequirement()).orElseThrow();
        needs.get(clause).add(permit);
        if (permit.isByFiling()) {
            treaties.facts().stream()
                    .filter(FilingPlace.class::isInstance)
                    .map(FilingPlace.class::cast)
                    .filter(place -> place.instrument().equals(permit.getInstrument())
                            && place.article().equals(permit.getArticle())
                            && permit.getNames().contains(place.name()))
                    .forEach(needs.get(clause)::add);
            turnsOnFilings(clause);
        }
    }

    private void question(Question question) {
        question.readers().forEach(reads -> turns(reads.asked().clause(), question));
        question.decides().forEach(onlyIf -> turns(onlyIf.clause(), question));
        question.gates().forEach(gate -> turns(gate.clause(), question));
    }

    /** Of a topic that is there in part, or of which nobody has looked for conditions, all is told that reads one of its own questions. */
    private void topic(Topic topic) {
        for (Reads reads : topic.readers()) {
            Clause clause = reads.asked().clause();
            needs.get(clause).add(topic);
            turnsOnConditions(clause, topic.getId());
            if (topic.existence() != null) {
                turns(clause, topic.existence());
            }
        }
    }

    /** A rule that names several questions joins what reads one of them to the others. */
    private void spokenOf(Needs of) {
        List.copyOf(of.questions())
                .forEach(question ->
                        spokenOfTogether.getOrDefault(question, Set.of()).forEach(other -> turns(of.clause(), other)));
    }

    private void turns(Clause clause, Question question) {
        needs.get(clause).add(question);
        turning.computeIfAbsent(question, q -> new LinkedHashSet<>()).add(clause);
    }

    private void turnsOnConditions(Clause clause, String topic) {
        onConditions.computeIfAbsent(topic, id -> new LinkedHashSet<>()).add(clause);
    }

    private void turnsOnFilings(Clause clause) {
        onFilings
                .computeIfAbsent(clause.getInstrument(), id -> new LinkedHashSet<>())
                .add(clause);
    }
}
