package org.accede.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** All that is known of a law once its answers are settled, by what asks for it; or of another state of that law, as far as it differs. */
final class Known {

    /** Nothing is known before anything is said. */
    private final Optional<Known> before;

    private final Edited edited;

    /** The answers before any was derived from others; a question that has none any more is there with none. */
    private final Map<Question, Optional<Answer>> stated = new IdentityHashMap<>();

    private final Map<Question, Optional<Answer>> answers = new IdentityHashMap<>();
    private final Map<Question, Unsettled> unsettled = new IdentityHashMap<>();
    private final Map<Question, List<Narrows>> narrows = new IdentityHashMap<>();
    private final Map<String, List<Condition>> conditions = new HashMap<>();
    private final Map<String, Looked> looked = new HashMap<>();
    private final Map<String, List<Object>> filed = new HashMap<>();

    Known() {
        this.before = Optional.empty();
        this.edited = new Edited(Set.of(), Set.of());
    }

    /**
     * Of another state.
     *
     * @param edited of what it says all anew
     */
    Known(Known before, Edited edited) {
        this.before = Optional.of(before);
        this.edited = edited;
    }

    void state(Question question, Optional<Answer> answer) {
        stated.put(question, answer);
    }

    void answer(Question question, Optional<Answer> answer) {
        answers.put(question, answer);
    }

    /** What a profile says besides its answers. */
    void add(Object fact) {
        if (fact instanceof Unsettled open) {
            unsettled.put(open.asks(), open);
        } else if (fact instanceof Narrows one) {
            narrows.computeIfAbsent(one.question(), q -> new ArrayList<>()).add(one);
        } else if (fact instanceof Condition condition) {
            conditions
                    .computeIfAbsent(condition.getTopic(), t -> new ArrayList<>())
                    .add(condition);
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
        filed.computeIfAbsent(instrument, i -> new ArrayList<>()).add(fact);
    }

    Optional<Answer> stated(Question question) {
        Optional<Answer> own = stated.get(question);
        return own != null ? own : before.flatMap(known -> known.stated(question));
    }

    Optional<Answer> answer(Question question) {
        Optional<Answer> own = answers.get(question);
        return own != null ? own : before.flatMap(known -> known.answer(question));
    }

    Optional<Unsettled> unsettled(Question question) {
        return edited.topics().contains(question.getTopic())
                ? Optional.ofNullable(unsettled.get(question))
                : Optional.ofNullable(unsettled.get(question))
                        .or(() -> before.flatMap(known -> known.unsettled(question)));
    }

    private List<Narrows> narrows(Question question) {
        List<Narrows> own = narrows.getOrDefault(question, List.of());
        return before.map(known -> Stream.concat(
                                known.narrows(question).stream().filter(one -> !edited.topics()
                                        .contains(one.condition().getTopic())),
                                own.stream())
                        .toList())
                .orElse(own);
    }

    private List<Condition> conditions(String topic) {
        return edited.topics().contains(topic) || before.isEmpty()
                ? conditions.getOrDefault(topic, List.of())
                : before.get().conditions(topic);
    }

    private Optional<Looked> looked(String topic) {
        return edited.topics().contains(topic)
                ? Optional.ofNullable(looked.get(topic))
                : Optional.ofNullable(looked.get(topic)).or(() -> before.flatMap(known -> known.looked(topic)));
    }

    private List<Object> filed(String instrument) {
        return edited.instruments().contains(instrument) || before.isEmpty()
                ? filed.getOrDefault(instrument, List.of())
                : before.get().filed(instrument);
    }

    /** Whether a question is answered otherwise before any answer is derived. */
    boolean statesOtherwise(Question question) {
        return isOther(stated(question), before.flatMap(known -> known.stated(question)));
    }

    /** The questions that are answered otherwise than by the law of which it is another state, or by something else. */
    Set<Question> differing() {
        return Stream.concat(stated.keySet().stream(), answers.keySet().stream())
                .filter(question -> isOther(answer(question), before.flatMap(known -> known.answer(question)))
                        || !Objects.equals(
                                unsettled(question).map(Unsettled::given),
                                before.flatMap(known -> known.unsettled(question))
                                        .map(Unsettled::given)))
                .collect(Collectors.toSet());
    }

    private static boolean isOther(Optional<Answer> one, Optional<Answer> other) {
        return !one.map(Answer::given).equals(other.map(Answer::given));
    }

    /** The topics of which the law asks for other conditions, or for which it is otherwise whether somebody has looked for all. */
    Set<String> askingOtherwise() {
        return edited.topics().stream()
                .filter(topic -> looked(topic).isPresent()
                                != before.flatMap(known -> known.looked(topic)).isPresent()
                        || !names(conditions(topic))
                                .equals(before.map(known -> names(known.conditions(topic)))
                                        .orElse(List.of())))
                .collect(Collectors.toSet());
    }

    private static List<Conditions.Condition> names(List<Condition> conditions) {
        return conditions.stream().map(Condition::condition).toList();
    }

    /** The questions whose answers conditions of some topics narrow, or narrowed before. */
    Set<Question> narrowed(Set<String> topics) {
        Set<Question> questions = before.map(known -> known.narrowed(topics)).orElseGet(HashSet::new);
        narrows.forEach((question, all) -> {
            if (all.stream().anyMatch(one -> topics.contains(one.condition().getTopic()))) {
                questions.add(question);
            }
        });
        return questions;
    }

    /** All that bears on some clauses. */
    List<Object> facts(Collection<Needs> clauses) {
        Set<Object> ofTreaties = new LinkedHashSet<>();
        Set<Question> questions = new LinkedHashSet<>();
        Set<String> topics = new LinkedHashSet<>();
        Set<String> instruments = new LinkedHashSet<>();
        for (Needs needs : clauses) {
            ofTreaties.addAll(needs.facts());
            questions.addAll(needs.questions());
            topics.addAll(needs.conditions());
            instruments.add(needs.clause().getInstrument());
        }
        List<Object> facts = new ArrayList<>(ofTreaties);
        for (Question question : questions) {
            answer(question).ifPresent(facts::add);
            unsettled(question).ifPresent(facts::add);
            facts.addAll(narrows(question));
        }
        for (String topic : topics) {
            facts.addAll(conditions(topic));
            looked(topic).ifPresent(facts::add);
        }
        instruments.forEach(instrument -> facts.addAll(filed(instrument)));
        return facts;
    }
}
