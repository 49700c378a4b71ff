package org.accede.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Topic;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;
import org.accede.profile.edit.Order;
import org.accede.profile.edit.Part;
import org.accede.profile.edit.Scalar;

/** Writes what was filled in into the text of a profile: each answer in a line of its own, all else as it was. */
final class Editor {

    private static final int STEP = 2;

    private final Group profile;
    private final Catalogue catalogue;

    Editor(Group profile, Catalogue catalogue) {
        this.profile = profile;
        this.catalogue = catalogue;
    }

    /** Adds a source. */
    void source(String id, Map<String, String> fields) {
        List<String> written = new ArrayList<>();
        fields.forEach((name, value) -> {
            if (!value.isEmpty()) {
                written.add(JsonText.quoted(name) + ": " + JsonText.quoted(value));
            }
        });
        profile.open("sources", true, Order.PROFILE, STEP)
                .putLine(id, JsonText.line("{" + String.join(", ", written) + "}"), List.of(), 2 * STEP);
    }

    /** Writes what is new of a question; what is the same stays as it stands. */
    void write(Subject subject, Said before, Said now) {
        if (subject instanceof Subject.Entry entry) {
            new Entries(profile).write(entry, before, now);
        } else {
            write((Subject.OfTopic) subject, before, now);
        }
    }

    private void write(Subject.OfTopic subject, Said before, Said now) {
        Topic of = subject.topic();
        Group topics = profile.open("topics", true, Order.PROFILE, STEP);
        Group topic = topics.open(of.id(), true, List.copyOf(catalogue.topics().keySet()), 2 * STEP);
        if (subject instanceof Subject.Fact fact) {
            statement(fact, topic, before, now);
            if (fact.nth() == 1) {
                open(fact.name(), topic, before, now);
            }
        } else if (subject instanceof Subject.Looked) {
            looked(topic, before, now);
            open("conditions", topic, before, now);
        } else {
            condition((Subject.Condition) subject, topic, before, now);
        }
        for (String part : List.of("facts", "open", "conditions")) {
            topic.group(part).filter(Group::isBare).ifPresent(empty -> topic.remove(part));
        }
        if (topic.isBare()) {
            topics.remove(of.id());
        }
    }

    private static void open(String name, Group topic, Said before, Said now) {
        String why = now.in(Column.OPEN);
        if (why.equals(before.in(Column.OPEN))) {
            return;
        }
        if (why.isEmpty()) {
            topic.group("open").ifPresent(open -> open.remove(name));
        } else {
            topic.open("open", true, Order.TOPIC, 3 * STEP).putLine(name, JsonText.text(why), List.of(), 4 * STEP);
        }
    }

    private static void statement(Subject.Fact fact, Group topic, Said before, Said now) {
        List<Column> changed = Column.OF_A_STATEMENT.stream()
                .filter(column -> !now.in(column).equals(before.in(column)))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        Optional<Group> several =
                Rows.answer(fact, topic).map(Group.class::cast).filter(one -> !one.isObject());
        if (Column.OF_A_STATEMENT.stream().allMatch(column -> now.in(column).isEmpty())) {
            several.filter(list -> list.parts().size() >= fact.nth()).ifPresent(list -> list.remove(fact.nth() - 1));
            if (several.map(Group::isBare).orElse(true)) {
                (fact.isExistence() ? Optional.of(topic) : topic.group("facts"))
                        .ifPresent(group -> group.remove(fact.name()));
            }
            return;
        }
        Optional<Group> there = Rows.statement(fact, topic);
        Group statement = there.orElseGet(() -> (Group) JsonText.line("{}"));
        changed.forEach(column -> put(column, fact, now.in(column), statement));
        if (there.isEmpty()) {
            several.ifPresentOrElse(list -> list.addLine(statement, 5 * STEP), () -> add(fact, topic, statement));
        }
    }

    private static void add(Subject.Fact fact, Group topic, Group statement) {
        if (fact.isExistence()) {
            topic.putLine("exists", statement, Order.TOPIC, 3 * STEP);
        } else {
            List<String> order = fact.topic().facts().keySet().stream()
                    .map(id -> id.substring(fact.topic().id().length() + 1))
                    .toList();
            topic.open("facts", true, Order.TOPIC, 3 * STEP).putLine(fact.name(), statement, order, 4 * STEP);
        }
    }

    private static void put(Column column, Subject.Fact fact, String text, Group statement) {
        switch (column) {
            case ANSWER -> Answers.put(fact.fact(), text, statement, Order.STATEMENT);
            case PROVISION -> provisions(text, statement, Order.STATEMENT);
            case NOTE -> text("note", text, statement, Order.STATEMENT);
            case SOURCE -> text("source", text, statement, Order.STATEMENT);
            case REVIEWER -> text("reviewer", text, statement, Order.STATEMENT);
            case NOTHING_ELSE -> flag("nothingElse", text, statement, Order.STATEMENT);
            default -> throw new IllegalArgumentException(column.title());
        }
    }

    private static void looked(Group topic, Said before, Said now) {
        if (now.in(Column.ANSWER).equals(before.in(Column.ANSWER))
                && now.in(Column.NOTE).equals(before.in(Column.NOTE))) {
            return;
        }
        Group conditions = topic.open("conditions", true, Order.TOPIC, 3 * STEP);
        inLine(
                "complete",
                now.in(Column.ANSWER).isEmpty()
                        ? null
                        : new Scalar(String.valueOf(now.in(Column.ANSWER).equals("yes"))),
                conditions);
        inLine("note", now.in(Column.NOTE).isEmpty() ? null : JsonText.text(now.in(Column.NOTE)), conditions);
    }

    private static void inLine(String name, Part value, Group conditions) {
        if (value == null) {
            conditions.remove(name);
        } else if (conditions.isEmpty() || conditions.isInLines()) {
            conditions.putLine(name, value, Order.CONDITIONS, 4 * STEP);
        } else {
            conditions.put(name, value, Order.CONDITIONS);
        }
    }

    private static void condition(Subject.Condition condition, Group topic, Said before, Said now) {
        Group conditions = topic.open("conditions", true, Order.TOPIC, 3 * STEP);
        int index = Rows.index(condition, conditions);
        if (now.isEmpty()) {
            conditions.group("list").ifPresent(list -> list.remove(index));
            conditions.group("list").filter(Group::isBare).ifPresent(list -> conditions.remove("list"));
            return;
        }
        Group entry = index < 0
                ? (Group) JsonText.line("{\"name\": " + JsonText.quoted(condition.name()) + "}")
                : (Group) conditions.group("list").orElseThrow().parts().get(index);
        if (!now.in(Column.PROVISION).equals(before.in(Column.PROVISION))) {
            provisions(now.in(Column.PROVISION), entry, Order.CONDITION);
        }
        if (!now.in(Column.NOTE).equals(before.in(Column.NOTE))) {
            text("note", now.in(Column.NOTE), entry, Order.CONDITION);
        }
        if (index < 0) {
            conditions.open("list", false, Order.CONDITIONS, 4 * STEP).addLine(entry, 5 * STEP);
        }
    }

    private static void provisions(String lines, Group group, List<String> order) {
        if (lines.isEmpty()) {
            group.remove("provisions");
        } else {
            group.put("provisions", Provisions.read(lines, group.group("provisions")), order);
        }
    }

    private static void text(String name, String text, Group group, List<String> order) {
        if (text.isEmpty()) {
            group.remove(name);
        } else {
            group.put(name, JsonText.text(text), order);
        }
    }

    private static void flag(String name, String text, Group group, List<String> order) {
        if (text.isEmpty()) {
            group.remove(name);
        } else {
            group.put(name, new Scalar(String.valueOf(text.equals("yes"))), order);
        }
    }
}
