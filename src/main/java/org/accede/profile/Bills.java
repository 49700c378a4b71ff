package org.accede.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A profile as if its bills, and what is adopted and waits to commence, were law: a draft is enough to ask to be invited. */
public final class Bills {

    private final Profile profile;

    private Bills(Profile profile) {
        this.profile = profile;
    }

    /** Whether an answer rests on a text that is not yet law. */
    public static boolean any(Profile profile) {
        Stream<Provision> ofFacts = profile.topics().values().stream()
                .flatMap(topic -> topic.facts().values().stream())
                .flatMap(List::stream)
                .flatMap(statement -> Stream.concat(statement.provisions().stream(), ofItems(statement.value())));
        return Stream.concat(
                        ofFacts, profile.reports().stream().flatMap(report -> report.provisions().stream()))
                .anyMatch(Bills::waits);
    }

    public static Profile enacted(Profile profile) {
        return new Bills(profile).enacted();
    }

    private Profile enacted() {
        Map<String, TopicAnswers> topics = new LinkedHashMap<>();
        profile.topics()
                .forEach((id, topic) ->
                        topics.put(id, new TopicAnswers(facts(topic), topic.conditions(), topic.open())));
        List<Report> reports = profile.reports().stream()
                .map(report -> report.with(provisions(report.provisions())))
                .toList();
        return profile.with(profile.status(), topics, reports);
    }

    private static Map<String, List<Statement>> facts(TopicAnswers topic) {
        Map<String, List<Statement>> facts = new LinkedHashMap<>();
        topic.facts()
                .forEach((fact, statements) -> facts.put(
                        fact, statements.stream().map(Bills::statement).toList()));
        return facts;
    }

    private static Statement statement(Statement one) {
        return new Statement(
                value(one.value()),
                provisions(one.provisions()),
                one.source(),
                one.reviewer(),
                one.nothingElse(),
                one.note());
    }

    private static Value value(Value value) {
        return value instanceof Value.Items list
                ? new Value.Items(
                        list.complete(),
                        list.items().stream()
                                .map(item -> new Value.Item(item.name(), item.value(), provisions(item.provisions())))
                                .toList())
                : value;
    }

    private static Stream<Provision> ofItems(Value value) {
        return value instanceof Value.Items list
                ? list.items().stream().flatMap(item -> item.provisions().stream())
                : Stream.of();
    }

    private static List<Provision> provisions(List<Provision> provisions) {
        return provisions.stream().map(Bills::provision).toList();
    }

    private static Provision provision(Provision one) {
        return waits(one)
                ? new Provision(
                        one.law(),
                        one.section(),
                        Provision.State.IN_FORCE,
                        Optional.empty(),
                        Optional.empty(),
                        one.note())
                : one;
    }

    private static boolean waits(Provision one) {
        return one.state() == Provision.State.BILL || one.state() == Provision.State.ADOPTED;
    }
}
