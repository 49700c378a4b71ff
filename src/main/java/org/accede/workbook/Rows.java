package org.accede.workbook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.Part;

/** What a profile, as it is written, says of each question. */
final class Rows {

    private final Group profile;

    Rows(Group profile) {
        this.profile = profile;
    }

    Said of(Subject subject) {
        return subject instanceof Subject.OfTopic asked
                ? said(asked)
                : new Entries(profile).of((Subject.Entry) subject);
    }

    private Said said(Subject.OfTopic subject) {
        Optional<Group> topic = profile.group("topics")
                .flatMap(topics -> topics.group(subject.topic().id()));
        if (topic.isEmpty()) {
            return Said.nothing();
        }
        if (subject instanceof Subject.Fact fact) {
            return fact(fact, topic.get());
        }
        Optional<Group> conditions = topic.get().group("conditions");
        if (subject instanceof Subject.Looked) {
            SaidBuilder cells = new SaidBuilder();
            conditions.ifPresent(group -> {
                cells.put(Column.ANSWER, complete(group));
                cells.put(Column.NOTE, group.text("note"));
            });
            cells.put(
                    Column.OPEN,
                    topic.get().group("open").map(o -> o.text("conditions")).orElse(""));
            return cells.said("");
        }
        Subject.Condition condition = (Subject.Condition) subject;
        return conditions
                .flatMap(group -> entry(condition, group))
                .map(Rows::condition)
                .orElseGet(Said::nothing);
    }

    /** How many conditions of a name are listed. */
    int conditions(String topic, String name) {
        return (int) profile
                .group("topics")
                .flatMap(topics -> topics.group(topic))
                .flatMap(group -> group.group("conditions"))
                .flatMap(group -> group.group("list"))
                .stream()
                .flatMap(list -> list.parts().stream())
                .filter(part -> ((Group) part).text("name").equals(name))
                .count();
    }

    /** Where a condition stands in its list; -1 if it is not there. */
    static int index(Subject.Condition condition, Group conditions) {
        List<Part> parts = conditions.group("list").map(Group::parts).orElse(List.of());
        return IntStream.range(0, parts.size())
                .filter(i -> ((Group) parts.get(i)).text("name").equals(condition.name()))
                .skip(condition.nth() - 1L)
                .findFirst()
                .orElse(-1);
    }

    private static Optional<Group> entry(Subject.Condition condition, Group conditions) {
        int index = index(condition, conditions);
        return index < 0
                ? Optional.empty()
                : Optional.of(
                        (Group) conditions.group("list").orElseThrow().parts().get(index));
    }

    private static String complete(Group conditions) {
        return switch (conditions.text("complete")) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> "";
        };
    }

    private static Said condition(Group entry) {
        SaidBuilder cells = new SaidBuilder();
        cells.put(Column.ANSWER, "yes");
        cells.put(Column.PROVISION, Provisions.show(entry.group("provisions")), entry.get("provisions"));
        cells.put(Column.NOTE, entry.text("note"));
        return cells.said(entry.keys().stream()
                .filter(key -> Set.of("narrows", "mayBe").contains(key))
                .map(key -> key + ": " + entry.get(key).orElseThrow().raw())
                .collect(Collectors.joining("; ")));
    }

    /** How many statements there are on a question, where it has a list of them. */
    int statements(Subject.Fact fact) {
        return profile.group("topics")
                .flatMap(topics -> topics.group(fact.topic().id()))
                .flatMap(topic -> answer(fact, topic))
                .map(Group.class::cast)
                .filter(answer -> !answer.isObject())
                .map(list -> list.parts().size())
                .orElse(0);
    }

    /** Where a question is answered. */
    static Optional<Part> answer(Subject.Fact fact, Group topic) {
        return fact.isExistence() ? topic.get("exists") : topic.group("facts").flatMap(facts -> facts.get(fact.name()));
    }

    /** One of several statements, or the only one. */
    static Optional<Group> statement(Subject.Fact fact, Group topic) {
        Optional<Group> answer = answer(fact, topic).map(Group.class::cast);
        return answer.filter(Group::isObject).filter(one -> fact.nth() == 1).or(() -> answer.filter(
                        list -> !list.isObject())
                .map(Group::parts)
                .filter(parts -> parts.size() >= fact.nth())
                .map(parts -> (Group) parts.get(fact.nth() - 1)));
    }

    private static Said fact(Subject.Fact fact, Group topic) {
        SaidBuilder cells = new SaidBuilder();
        if (fact.nth() == 1) {
            cells.put(
                    Column.OPEN,
                    topic.group("open").map(open -> open.text(fact.name())).orElse(""));
        }
        Group statement = statement(fact, topic).orElse(null);
        if (statement == null) {
            return cells.said("");
        }
        cells.put(Column.ANSWER, Answers.show(fact.fact(), statement), statement.get("list"));
        cells.put(Column.PROVISION, Provisions.show(statement.group("provisions")), statement.get("provisions"));
        cells.put(Column.NOTE, statement.text("note"));
        cells.put(Column.SOURCE, statement.text("source"));
        cells.put(Column.REVIEWER, statement.text("reviewer"));
        cells.put(
                Column.NOTHING_ELSE,
                switch (statement.text("nothingElse")) {
                    case "true" -> "yes";
                    case "false" -> "no";
                    default -> "";
                });
        return cells.said(itemsMore(statement));
    }

    /** What items of a list hold besides name and answer. */
    private static String itemsMore(Group statement) {
        return statement.group("list").stream()
                .flatMap(list -> list.parts().stream())
                .map(Group.class::cast)
                .filter(item -> item.keys().size() > 2)
                .map(item -> "- " + Answers.words(item))
                .collect(Collectors.joining("\n"));
    }
}
