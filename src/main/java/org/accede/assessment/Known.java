package org.accede.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.assessment.law.Answer;
import org.accede.assessment.law.Condition;
import org.accede.assessment.law.Filing;
import org.accede.assessment.law.FilingsLooked;
import org.accede.assessment.law.Looked;
import org.accede.assessment.law.Narrows;
import org.accede.assessment.law.Standing;
import org.accede.assessment.law.Unsettled;
import org.accede.assessment.treaty.Needs;
import org.accede.assessment.treaty.Question;
import org.accede.profile.Conditions;

/** All that is known of a law once its answers are settled, by what asks for it. */
final class Known {

    /** The answers before any was derived from others. */
    private final Map<Question, Answer> stated;

    private final Map<Question, Answer> answers;
    private final Map<Question, Unsettled> unsettled;
    private final Map<Question, List<Narrows>> narrows;
    private final Map<String, List<Condition>> conditions;
    private final Map<String, Looked> looked;
    private final Map<String, List<Object>> filed;

    /** The questions of which something was said since it was the same as another. */
    private final Set<Question> touched = Collections.newSetFromMap(new IdentityHashMap<>());

    Known() {
        stated = new IdentityHashMap<>();
        answers = new IdentityHashMap<>();
        unsettled = new IdentityHashMap<>();
        narrows = new IdentityHashMap<>();
        conditions = new HashMap<>();
        looked = new HashMap<>();
        filed = new HashMap<>();
    }

    /** The same, to be changed. */
    Known(Known other) {
        stated = new IdentityHashMap<>(other.stated);
        answers = new IdentityHashMap<>(other.answers);
        unsettled = new IdentityHashMap<>(other.unsettled);
        narrows = new IdentityHashMap<>(other.narrows);
        conditions = new HashMap<>(other.conditions);
        looked = new HashMap<>(other.looked);
        filed = new HashMap<>(other.filed);
    }

    void state(Question question, Answer answer) {
        touched.add(question);
        put(stated, question, answer);
    }

    void answer(Question question, Answer answer) {
        touched.add(question);
        put(answers, question, answer);
    }

    private static void put(Map<Question, Answer> answers, Question question, Answer answer) {
        if (answer == null) {
            answers.remove(question);
        } else {
            answers.put(question, answer);
        }
    }

    /** What a profile says besides its answers. */
    void add(Object fact) {
        if (fact instanceof Unsettled open) {
            unsettled.put(open.asks(), open);
        } else if (fact instanceof Narrows one) {
            narrows.merge(one.question(), List.of(one), Known::and);
        } else if (fact instanceof Condition condition) {
            conditions.merge(condition.getTopic(), List.of(condition), Known::and);
        } else if (fact instanceof Looked one) {
            looked.put(one.topic(), one);
        } else if (fact instanceof Standing standing) {
            filed(standing.instrument(), standing);
        } else if (fact instanceof Filing filing) {
            filed(filing.instrument(), filing);
        } else if (fact instanceof FilingsLooked all) {
            filed(all.instrument(), all);
        }
    }

    private void filed(String instrument, Object fact) {
        filed.merge(instrument, List.of(fact), Known::and);
    }

    private static <T> List<T> and(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Forgets what a profile says of topics and treaties besides its answers, so that it can be said anew. */
    void forget(Set<String> topics, Set<String> instruments) {
        unsettled.keySet().removeIf(question -> topics.contains(question.getTopic()));
        narrows.replaceAll((question, all) -> isOf(topics, all)
                ? all.stream()
                        .filter(one -> !topics.contains(one.condition().getTopic()))
                        .toList()
                : all);
        conditions.keySet().removeAll(topics);
        looked.keySet().removeAll(topics);
        filed.keySet().removeAll(instruments);
    }

    Answer stated(Question question) {
        return stated.get(question);
    }

    Unsettled unsettled(Question question) {
        return unsettled.get(question);
    }

    /** The questions whose answers conditions of some topics narrow. */
    Set<Question> narrowed(Set<String> topics) {
        Set<Question> questions = new HashSet<>();
        narrows.forEach((question, all) -> {
            if (isOf(topics, all)) {
                questions.add(question);
            }
        });
        return questions;
    }

    private static boolean isOf(Set<String> topics, List<Narrows> all) {
        return all.stream().anyMatch(one -> topics.contains(one.condition().getTopic()));
    }

    /** The questions that are answered otherwise than by the law of which it is another state, or by something else. */
    Set<Question> differing(Known other) {
        return touched.stream()
                .filter(question -> isOther(answers.get(question), other.answers.get(question))
                        || !Objects.equals(said(question), other.said(question)))
                .collect(Collectors.toSet());
    }

    private Optional<org.accede.profile.Answer> said(Question question) {
        return Optional.ofNullable(unsettled.get(question)).map(Unsettled::given);
    }

    /** Whether the law asks for other conditions of a topic, or it is otherwise whether somebody has looked for all. */
    boolean asksOtherwise(Known other, String topic) {
        return looked.containsKey(topic) != other.looked.containsKey(topic)
                || !asks(topic).equals(other.asks(topic));
    }

    private List<Conditions.Condition> asks(String topic) {
        return conditions.getOrDefault(topic, List.of()).stream()
                .map(Condition::condition)
                .toList();
    }

    /** The same of what is stated or implied. */
    boolean statesOtherwise(Known other, Question question) {
        return isOther(stated.get(question), other.stated.get(question));
    }

    private static boolean isOther(Answer one, Answer other) {
        return one != other && (one == null || other == null || !one.given().equals(other.given()));
    }

    /** All that bears on some clauses. */
    Set<Object> facts(Collection<Needs> clauses) {
        Set<Object> facts = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Question> questions = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<String> topics = new HashSet<>();
        Set<String> instruments = new HashSet<>();
        for (Needs needs : clauses) {
            facts.addAll(needs.facts());
            questions.addAll(needs.questions());
            topics.addAll(needs.conditions());
            instruments.add(needs.clause().getInstrument());
        }
        for (Question question : questions) {
            Optional.ofNullable(answers.get(question)).ifPresent(facts::add);
            Optional.ofNullable(unsettled.get(question)).ifPresent(facts::add);
            facts.addAll(narrows.getOrDefault(question, List.of()));
        }
        for (String topic : topics) {
            facts.addAll(conditions.getOrDefault(topic, List.of()));
            Optional.ofNullable(looked.get(topic)).ifPresent(facts::add);
        }
        instruments.forEach(instrument -> facts.addAll(filed.getOrDefault(instrument, List.of())));
        return facts;
    }
}
