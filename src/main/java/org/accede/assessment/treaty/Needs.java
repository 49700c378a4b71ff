package org.accede.assessment.treaty;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a clause needs to be assessed by itself: the facts of its treaty, and the questions and topics on which it turns. */
public final class Needs {

    private final Clause clause;
    private final Set<Object> facts = new LinkedHashSet<>();
    private final Set<Question> questions = new LinkedHashSet<>();
    private final Set<String> conditions = new LinkedHashSet<>();

    Needs(Clause clause) {
        this.clause = clause;
        facts.add(clause);
    }

    void add(Object fact) {
        facts.add(fact);
        if (fact instanceof Topic topic) {
            conditions.add(topic.getId());
        }
    }

    void add(Question question) {
        questions.add(question);
    }

    void addConditionsOf(String topic) {
        conditions.add(topic);
    }

    public Clause clause() {
        return clause;
    }

    /** The clause, what belongs to it, and the topics of which it reads a question. */
    public Set<Object> facts() {
        return facts;
    }

    /** The questions whose answers decide it. */
    public Set<Question> questions() {
        return questions;
    }

    /** The topics whose conditions can bear on it. */
    public Set<String> conditions() {
        return conditions;
    }
}
