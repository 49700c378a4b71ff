package org.accede.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A profile as if what waits to be law were law. */
public final class LaterLaw {

    private final Profile profile;
    private final TimeOfLaw time;

    private LaterLaw(Profile profile, TimeOfLaw time) {
        this.profile = profile;
        this.time = time;
    }

    /** Whether anything in the profile waits that would be law then. */
    public static boolean differs(Profile profile, TimeOfLaw time) {
        boolean bills = time == TimeOfLaw.WITH_THE_BILLS
                && profile.bills().stream().anyMatch(bill -> !bill.topics().isEmpty());
        return bills || provisions(profile).anyMatch(time::counts);
    }

    private static Stream<Provision> provisions(Profile profile) {
        Stream<Provision> ofAnswers = profile.topics().values().stream()
                .flatMap(topic -> topic.facts().values().stream())
                .flatMap(List::stream)
                .flatMap(statement -> Stream.concat(statement.provisions().stream(), ofItems(statement.value())));
        Stream<Provision> ofConditions = profile.topics().values().stream()
                .flatMap(topic -> topic.conditions().list().stream())
                .flatMap(condition -> condition.provisions().stream());
        Stream<Provision> ofReports = profile.reports().stream().flatMap(report -> report.provisions().stream());
        return Stream.of(ofAnswers, ofConditions, ofReports).flatMap(all -> all);
    }

    private static Stream<Provision> ofItems(Value value) {
        return value instanceof Value.Items list
                ? list.items().stream().flatMap(item -> item.provisions().stream())
                : Stream.of();
    }

    /** The law of that time. What a bill says takes the place of what the law says. */
    public static Profile at(TimeOfLaw time, Profile profile) {
        return new LaterLaw(profile, time).law();
    }

    private Profile law() {
        Map<String, TopicAnswers> topics = new LinkedHashMap<>();
        profile.topics().forEach((id, topic) -> topics.put(id, topic(topic)));
        if (time == TimeOfLaw.WITH_THE_BILLS) {
            profile.bills().forEach(bill -> bill.topics()
                    .forEach((id, topic) -> topics.merge(id, topic(topic), TopicAnswers::replacedBy)));
        }
        List<Report> reports = profile.reports().stream()
                .map(report -> report.with(provisions(report.provisions())))
                .toList();
        return profile.with(topics, reports);
    }

    private TopicAnswers topic(TopicAnswers topic) {
        Map<String, List<Statement>> facts = new LinkedHashMap<>();
        topic.facts()
                .forEach((fact, statements) ->
                        facts.put(fact, statements.stream().map(this::statement).toList()));
        List<Conditions.Condition> conditions = topic.conditions().list().stream()
                .map(one -> one.with(provisions(one.provisions())))
                .toList();
        return new TopicAnswers(facts, new Conditions(topic.conditions().complete(), conditions), topic.open());
    }

    private Statement statement(Statement one) {
        return new Statement(
                value(one.value()),
                provisions(one.provisions()),
                one.source(),
                one.reviewer(),
                one.nothingElse(),
                one.note());
    }

    private Value value(Value value) {
        return value instanceof Value.Items list
                ? new Value.Items(
                        list.complete(),
                        list.items().stream()
                                .map(item -> new Value.Item(item.name(), item.value(), provisions(item.provisions())))
                                .toList())
                : value;
    }

    private List<Provision> provisions(List<Provision> provisions) {
        return provisions.stream().map(this::provision).toList();
    }

    private Provision provision(Provision one) {
        return time.counts(one)
                ? new Provision(
                        one.law(),
                        one.section(),
                        Provision.State.IN_FORCE,
                        Optional.empty(),
                        Optional.empty(),
                        one.note())
                : one;
    }
}
