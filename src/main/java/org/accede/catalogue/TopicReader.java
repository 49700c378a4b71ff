package org.accede.catalogue;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;
import org.accede.input.Where;

/** Reads the questions of {@code rules/facts}. */
final class TopicReader {

    private static final Set<String> KINDS = Set.of(
            "offence",
            "power",
            "safeguard",
            "general",
            "jurisdiction",
            "enforcement",
            "institution",
            "definition",
            "status",
            "cooperation",
            "notification",
            "prevention",
            "assistance");

    private final Problems problems;
    private final Map<FollowsFrom, Where> places = new IdentityHashMap<>();
    private final Map<Where, List<String>> excepted = new IdentityHashMap<>();

    TopicReader(Problems problems) {
        this.problems = problems;
    }

    /** Topics by id, in the order of the files; those that a file defines for each offence or power come after. */
    Map<String, Topic> read(Map<String, Node> files) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        List<Form> templates = new ArrayList<>();
        files.forEach((path, node) -> {
            Form form = Form.of(node, problems);
            if (form.has("each")) {
                templates.add(form);
            } else {
                Topic topic = topic(form);
                if (topics.put(topic.id(), topic) != null) {
                    problems.add(
                            node.where(), "the topic '" + topic.id() + "' is written twice", "Keep one file for it.");
                }
            }
        });
        for (Form template : templates) {
            expand(template, topics);
        }
        checkFollowing(topics);
        return topics;
    }

    private Topic topic(Form form) {
        String id = form.text("topic");
        String kind = form.word("kind", KINDS, "general");
        String asks = form.text("asks", "");
        String help = form.text("help", "");
        Map<String, FactDefinition> facts = new LinkedHashMap<>();
        if (!asks.isEmpty()) {
            facts.put(id + "/exists", plain(id + "/exists", id, asks, help, false));
        } else if (!help.isEmpty()) {
            problems.add(
                    form.where("help"), "there is help with no question", "Add asks: ..., or write it at a question.");
        }
        form.entries("facts").forEach((name, node) -> {
            FactDefinition fact = fact(id, name, node, true, "");
            facts.put(fact.id(), fact);
        });
        Topic topic = new Topic(id, kind, form.text("title"), asks, facts, conditions(form, id, facts.keySet()));
        form.done();
        return topic;
    }

    private Map<String, ConditionDefinition> conditions(Form form, String topic, Set<String> facts) {
        Map<String, ConditionDefinition> conditions = new LinkedHashMap<>();
        form.entries("conditions").forEach((name, node) -> {
            if (node instanceof Node.Text text) {
                conditions.put(name, new ConditionDefinition(name, text.value(), "", Optional.empty(), List.of()));
                return;
            }
            Form condition = Form.of(node, problems);
            List<String> narrows = condition.texts("narrows").stream()
                    .map(fact -> topic + "/" + fact)
                    .toList();
            for (String fact : narrows) {
                if (!facts.contains(fact)) {
                    problems.unknownName(condition.where("narrows"), "fact", fact, facts);
                }
            }
            conditions.put(
                    name,
                    new ConditionDefinition(
                            name,
                            condition.text("asks"),
                            condition.text("help", ""),
                            condition.optionalText("may-be"),
                            narrows));
            condition.done();
        });
        return conditions;
    }

    /** Facts asked of every topic of a kind: under the topic itself ({@code "*"}), or in a topic beside it ({@code safeguards/*}). */
    private void expand(Form form, Map<String, Topic> topics) {
        String kind = form.word("each", Set.of("offence", "power"), "offence");
        String pattern = form.text("topic");
        String title = form.text("title", "");
        Map<String, Node> questions = form.entries("facts");
        form.done();
        for (Topic base : List.copyOf(topics.values())) {
            if (!base.kind().equals(kind)) {
                continue;
            }
            String id = pattern.replace("*", base.id());
            Topic target = topics.getOrDefault(
                    id,
                    new Topic(
                            id,
                            "safeguard",
                            title.replace("*", base.title().toLowerCase(Locale.ROOT)),
                            "",
                            Map.of(),
                            Map.of()));
            Map<String, FactDefinition> facts = new LinkedHashMap<>(target.facts());
            questions.forEach((name, node) -> {
                FactDefinition fact = fact(id, name, node, false, base.id());
                facts.putIfAbsent(fact.id(), fact); // a topic's own wording of the question wins
            });
            topics.put(id, new Topic(id, target.kind(), target.title(), target.asks(), facts, target.conditions()));
        }
    }

    /** @param base the topic that {@code *} stands for; empty where it stands for none */
    private FactDefinition fact(String topic, String name, Node node, boolean own, String base) {
        String id = topic + "/" + name;
        if (node instanceof Node.Text text) {
            return plain(id, topic, text.value(), "", own);
        }
        Form form = Form.of(node, problems);
        boolean apart = form.flag("apart", false);
        FactDefinition fact = new FactDefinition(
                id,
                topic,
                form.text("asks"),
                FactDefinition.Type.valueOf(
                        form.word("type", Set.of("answer", "number", "date", "choice", "list"), "answer")
                                .toUpperCase(Locale.ROOT)),
                FactDefinition.Kind.valueOf(form.word("kind", Set.of("law", "practice", "judgement"), "law")
                        .toUpperCase(Locale.ROOT)),
                form.text("unit", ""),
                form.texts("options"),
                form.text("by", ""),
                form.text("help", ""),
                form.flag("own", own && !apart),
                apart,
                form.word("of-a-state", Set.of("no"), "").equals("no"),
                form.items("follows-from").stream()
                        .flatMap(from -> followsFrom(Form.of(from, problems), base).stream())
                        .toList());
        form.done();
        if (fact.type() == FactDefinition.Type.CHOICE && fact.options().isEmpty()) {
            problems.add(node.where(), "the choice '" + id + "' has no options", "Add options: [...].");
        }
        if (fact.kind() == FactDefinition.Kind.JUDGEMENT && fact.by().isEmpty()) {
            problems.add(node.where(), "the judgement '" + id + "' does not say who may sign it", "Add by: ....");
        }
        return fact;
    }

    private Optional<FollowsFrom> followsFrom(Form form, String base) {
        FollowsFrom follows = new FollowsFrom(
                given(form, base),
                form.node("where").map(node -> {
                    Form where = Form.of(node, problems);
                    FollowsFrom.Given given = given(where, base);
                    where.done();
                    return given;
                }),
                form.text("gives", "yes"),
                form.text("unless", "").replace("*", base),
                form.text("because"));
        List<String> except = form.texts("except");
        excepted.put(form.where("except"), except);
        boolean left = except.contains(base);
        places.put(follows, form.where("fact"));
        form.done();
        return left ? Optional.empty() : Optional.of(follows);
    }

    private FollowsFrom.Given given(Form form, String base) {
        return new FollowsFrom.Given(
                form.text("fact").replace("*", base), new BoundsReader(problems).read(form, "yes"));
    }

    /** What an answer follows from is a question too, and can be answered so. */
    private void checkFollowing(Map<String, Topic> topics) {
        Map<String, FactDefinition> facts = allFacts(topics);
        BoundsReader bounds = new BoundsReader(problems);
        excepted.forEach((where, names) -> names.stream()
                .filter(name -> !topics.containsKey(name))
                .forEach(name -> problems.unknownName(where, "topic", name, topics.keySet())));
        for (FactDefinition fact : facts.values()) {
            for (FollowsFrom follows : fact.followsFrom()) {
                Where where = places.get(follows);
                bounds.isAnswer(fact, follows.gives(), where);
                known(follows.unless(), facts, where);
                Stream.concat(Stream.of(follows.given()), follows.where().stream())
                        .filter(given -> known(given.fact(), facts, where))
                        .forEach(given -> bounds.isAnswer(facts.get(given.fact()), given.answers(), where));
            }
        }
    }

    private boolean known(String fact, Map<String, FactDefinition> facts, Where where) {
        if (!fact.isEmpty() && !facts.containsKey(fact)) {
            problems.unknownName(where, "fact", fact, facts.keySet());
        }
        return facts.containsKey(fact);
    }

    private static FactDefinition plain(String id, String topic, String asks, String help, boolean own) {
        return new FactDefinition(
                id,
                topic,
                asks,
                FactDefinition.Type.ANSWER,
                FactDefinition.Kind.LAW,
                "",
                List.of(),
                "",
                help,
                own,
                false,
                false,
                List.of());
    }

    static Map<String, FactDefinition> allFacts(Map<String, Topic> topics) {
        Map<String, FactDefinition> facts = new TreeMap<>();
        topics.values().forEach(topic -> facts.putAll(topic.facts()));
        return facts;
    }
}
