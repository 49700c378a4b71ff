package org.accede.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Topic;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;

/** Reads what a profile, or a bill, says of the topics of national law. */
final class TopicsReader {

    /** What a name in place of a topic stands for. */
    private static final Map<String, Predicate<Topic>> SHARED = Map.of(
            "*offences", topic -> topic.kind().equals("offence"),
            "*powers", topic -> topic.kind().equals("power"),
            "safeguards/*", topic -> topic.id().startsWith("safeguards/"));

    private final Catalogue catalogue;
    private final Map<String, Source> sources;
    private final Problems problems;
    private final boolean constructed;

    TopicsReader(Catalogue catalogue, Map<String, Source> sources, Problems problems, boolean constructed) {
        this.catalogue = catalogue;
        this.sources = sources;
        this.problems = problems;
        this.constructed = constructed;
    }

    /**
     * @param form with {@code topics}, and with {@code source} where answers that name none rest on one and the same
     * @param state of what is cited and says nothing of its own state
     */
    Map<String, TopicAnswers> read(Form form, Provision.State state) {
        Defaults defaults = new Defaults(form.optionalText("source"), List.of(), "", state);
        checkSource(form, defaults);
        Map<String, TopicAnswers> topics = new LinkedHashMap<>();
        Map<String, Node> shared = new LinkedHashMap<>();
        form.entries("topics").forEach((id, node) -> {
            Topic topic = catalogue.topics().get(id);
            if (SHARED.containsKey(id)) {
                shared.put(id, node);
            } else if (topic == null) {
                problems.unknownName(
                        node.where(),
                        "topic",
                        id,
                        Stream.concat(catalogue.topics().keySet().stream(), SHARED.keySet().stream())
                                .toList(),
                        "countries/README.md says where the topics stand.");
            } else {
                topics.put(id, topic(topic, Form.of(node, problems), defaults));
            }
        });
        shared.forEach((id, node) -> share(id, Form.of(node, problems), defaults, topics));
        return topics;
    }

    private void checkSource(Form form, Defaults defaults) {
        defaults.source()
                .filter(name -> !sources.containsKey(name))
                .ifPresent(name -> problems.unknownName(form.where("source"), "source", name, sources.keySet()));
    }

    /**
     * An answer that is the same for all powers, all offences, or the safeguards of all powers, as far as they are asked it and have no
     * answer of their own. Of what does not exist nothing is said.
     */
    private void share(String id, Form form, Defaults above, Map<String, TopicAnswers> topics) {
        Defaults defaults = defaults(form, above);
        Map<String, Node> answers = new LinkedHashMap<>();
        form.node("exists").ifPresent(node -> answers.put("exists", node));
        answers.putAll(form.entries("facts"));
        List<Topic> all = catalogue.topics().values().stream()
                .filter(topic -> SHARED.get(id).test(topic))
                .toList();
        StatementReader statements = new StatementReader(sources, problems, !constructed, defaults);
        answers.forEach((name, node) -> {
            List<Topic> asked = all.stream()
                    .filter(topic -> topic.facts().containsKey(topic.id() + "/" + name))
                    .toList();
            if (asked.isEmpty()) {
                List<String> names = all.stream()
                        .flatMap(topic -> names(topic).stream())
                        .distinct()
                        .toList();
                problems.unknownName(node.where(), "fact of any of '" + id + "'", name, names);
            }
            asked.stream()
                    .filter(topic -> !isAbsent(topic, topics.get(topic.id())))
                    .forEach(topic -> {
                        String fact = topic.id() + "/" + name;
                        List<Statement> said = statements.read(topic.facts().get(fact), node);
                        topics.merge(topic.id(), TopicAnswers.of(fact, said), (own, other) -> other.replacedBy(own));
                    });
        });
        form.done();
    }

    private static boolean isAbsent(Topic topic, TopicAnswers answers) {
        return answers != null
                && answers.facts().getOrDefault(topic.existsFact(), List.of()).stream()
                        .anyMatch(statement -> statement.value() == Value.Degree.NO);
    }

    /** What a topic says once for its answers. */
    private Defaults defaults(Form form, Defaults above) {
        Defaults here = new Defaults(
                form.optionalText("source").or(above::source),
                new StatementReader(sources, problems, false, above).provisions(form),
                form.text("note", ""),
                above.state());
        checkSource(form, here);
        return here;
    }

    private TopicAnswers topic(Topic topic, Form form, Defaults above) {
        Map<String, List<Statement>> facts = new LinkedHashMap<>();
        StatementReader statements = new StatementReader(sources, problems, !constructed, defaults(form, above));
        Optional<Node> exists = form.node("exists");
        exists.ifPresent(node -> {
            if (topic.asks().isEmpty()) {
                problems.add(
                        node.where(),
                        "'" + topic.id() + "' is not a topic that exists or not",
                        "Answer its facts one by one.");
            } else {
                facts.put(topic.existsFact(), statements.read(topic.facts().get(topic.existsFact()), node));
            }
        });
        form.entries("facts").forEach((name, node) -> {
            String id = topic.id() + "/" + name;
            if (topic.facts().containsKey(id)) {
                facts.put(id, statements.read(topic.facts().get(id), node));
            } else {
                problems.unknownName(node.where(), "fact of " + topic.id(), name, names(topic), factsOf(topic));
            }
        });
        checkExistence(topic, form, exists.isPresent(), facts);
        Conditions conditions = form.node("conditions")
                .map(node -> conditions(topic, Form.of(node, problems), statements))
                .orElse(Conditions.NOT_LOOKED);
        Map<String, String> open = new LinkedHashMap<>();
        form.textEntries("open").forEach((name, why) -> {
            String id = topic.id() + "/" + name;
            if (!topic.facts().containsKey(id) && !name.equals("conditions")) {
                problems.unknownName(form.where("open"), "fact of " + topic.id(), name, names(topic), factsOf(topic));
            }
            open.put(id, why);
        });
        form.done();
        return new TopicAnswers(facts, conditions, open);
    }

    private static String factsOf(Topic topic) {
        return "'accede show " + topic.id() + "' lists its facts.";
    }

    private static List<String> names(Topic topic) {
        return topic.facts().keySet().stream()
                .map(id -> id.substring(topic.id().length() + 1))
                .toList();
    }

    private void checkExistence(Topic topic, Form form, boolean answered, Map<String, List<Statement>> facts) {
        if (topic.hasConditions() && !answered && !facts.isEmpty() && !constructed) {
            problems.add(
                    form.where(),
                    "'" + topic.id() + "' is answered in part, but not whether it exists",
                    "Add \"exists\": " + topic.asks());
        }
        List<Statement> exists = facts.getOrDefault(topic.existsFact(), List.of());
        boolean absent = !exists.isEmpty() && exists.stream().allMatch(s -> s.value() == Value.Degree.NO);
        if (absent) {
            facts.forEach((fact, statements) -> {
                statements.stream()
                        .map(Statement::value)
                        .filter(value -> value != Value.Degree.NO && !(value instanceof Value.Unknown))
                        .findFirst()
                        .filter(value -> !fact.equals(topic.existsFact())
                                && !topic.facts().get(fact).apart())
                        .ifPresent(value -> problems.add(
                                form.where(),
                                "'" + topic.id() + "' does not exist and yet '" + fact + "' is " + value.words(),
                                "Take one of the two back."));
            });
        }
    }

    private Conditions conditions(Topic topic, Form form, StatementReader statements) {
        List<Conditions.Condition> list = new ArrayList<>();
        for (Node node : form.items("list")) {
            list.add(condition(topic, Form.of(node, problems), statements));
        }
        Conditions conditions = new Conditions(form.flag("complete", false), list);
        form.text("note", "");
        form.done();
        return conditions;
    }

    private Conditions.Condition condition(Topic topic, Form form, StatementReader statements) {
        String name = form.text("name");
        Set<String> known = topic.conditions().keySet();
        if (!known.contains(name) && !name.equals("other")) {
            problems.unknownName(form.where("name"), "condition of " + topic.id(), name, known);
        }
        List<String> narrows = form.texts("narrows").stream()
                .map(fact -> topic.id() + "/" + fact)
                .toList();
        narrows.stream()
                .filter(fact -> !topic.facts().containsKey(fact))
                .forEach(fact -> problems.unknownName(
                        form.where("narrows"), "fact", fact, topic.facts().keySet()));
        if (narrows.isEmpty()) {
            narrows = topic.narrowedBy(name);
        }
        Conditions.Condition condition = new Conditions.Condition(
                topic.id(),
                name,
                narrows,
                statements.provisions(form),
                form.optionalText("mayBe").or(() -> topic.mayBe(name)),
                form.text("note", ""));
        if (name.equals("other") && condition.note().isEmpty() && !constructed) {
            problems.add(form.where(), "a condition 'other' does not say what it is", "Add \"note\": \"...\".");
        }
        form.done();
        return condition;
    }
}
