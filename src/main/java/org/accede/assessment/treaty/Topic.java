package org.accede.assessment.treaty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A subject of national law, such as an offence or a power, over which a rule can range. */
public final class Topic {

    private final org.accede.catalogue.Topic topic;
    private final Map<String, Question> byName = new LinkedHashMap<>();
    private final List<Question> parts = new ArrayList<>();
    private final List<Reads> readers = new ArrayList<>();

    Topic(org.accede.catalogue.Topic topic) {
        this.topic = topic;
    }

    void add(Question question) {
        byName.put(question.getName(), question);
        if (question.isPart() && !question.isJudgement()) {
            parts.add(question);
        }
    }

    void add(Reads reads) {
        readers.add(reads);
    }

    public String getId() {
        return topic.id();
    }

    /** As the file of the topic says: offence, power and so on. */
    public String getKind() {
        return topic.kind();
    }

    /** Whether anybody asks if it exists. */
    public boolean isAskedForExistence() {
        return !topic.asks().isEmpty();
    }

    /** Whether a law can narrow it by conditions of its own. */
    public boolean isNarrowable() {
        return topic.hasConditions();
    }

    /** Whether it is what the law understands by a word. */
    public boolean isDefinition() {
        return topic.kind().equals("definition");
    }

    /** What a law lacks that has no such thing, in a word. */
    public String noun() {
        return topic.hasConditions() ? topic.kind() : "rule";
    }

    /** The question whether it exists. */
    public Question existence() {
        return byName.get("exists");
    }

    /** One of its questions by name. */
    public Question question(String name) {
        return byName.get(name);
    }

    /** All its questions. */
    public Collection<Question> questions() {
        return byName.values();
    }

    /** The questions that a law answers with no that has no such thing; a judgement is none of them. */
    public List<Question> parts() {
        return parts;
    }

    /** The elements that read one of its own questions, which a condition can narrow. */
    public List<Reads> readers() {
        return readers;
    }

    /**
     * Those of them that ask for the topic itself: not for what must not be there, not only once it is there, and not to tell what a treaty
     * means by a word where the topic is no definition.
     */
    public List<Reads> readersForItsSake() {
        return readers.stream()
                .filter(reads -> !(reads instanceof AskedAnswer asked && asked.isHelpsNo()))
                .filter(reads -> !reads.asked().clause().getCondition().equals(topic.existsFact()))
                .filter(reads -> reads.asked().clause().isDefinition() == isDefinition())
                .toList();
    }
}
