package org.accede.desk.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Topic;
import org.accede.desk.action.AnswerForm;
import org.accede.desk.action.BillFile;
import org.accede.desk.action.Bills;
import org.accede.desk.store.Content;
import org.accede.desk.store.Given;
import org.accede.profile.Profile;
import org.accede.report.words.Words;

/**
 * The form in which a clause answers a question.
 *
 * @param law what the law answers
 * @param kind answer, number, date, choice or list
 * @param there whether the bill answers it already
 */
public record ClauseForm(
        String fact,
        String topic,
        String asks,
        String help,
        Stated law,
        String kind,
        String unit,
        List<Form.Option> options,
        Entered entered,
        String by,
        int rows,
        String seen,
        boolean there) {

    private static final int ROWS = 6;

    /** An answer in words: its value, and where it is said. */
    public record Stated(String value, String cited, String note) {}

    static ClauseForm of(Asked asked, BillFile file, FactDefinition fact, Entered entered) {
        Profile profile = asked.file().profile();
        Content content = Bills.content(file, fact);
        Entered in = entered.or(there(asked, content, fact));
        return new ClauseForm(
                fact.id(),
                Optional.ofNullable(asked.catalogue().topics().get(fact.topic()))
                        .map(Topic::title)
                        .orElse(""),
                fact.asks(),
                fact.help(),
                stated(profile, fact, asked.words()),
                fact.type().id(),
                fact.unit(),
                options(asked, fact, in),
                in,
                fact.by(),
                ROWS,
                content.digest(),
                !content.isNothing());
    }

    private static List<Form.Option> options(Asked asked, FactDefinition fact, Entered in) {
        List<String> values =
                switch (fact.type()) {
                    case ANSWER -> List.of("yes", "partly", "no");
                    case CHOICE -> fact.options();
                    default -> List.of();
                };
        return values.stream()
                .map(value -> new Form.Option(
                        value,
                        asked.words().sayOr("answer." + value, Words.capital(value.replace('-', ' '))),
                        value.equals(in.value(AnswerForm.VALUE))))
                .toList();
    }

    private static Map<String, String> there(Asked asked, Content content, FactDefinition fact) {
        Map<String, String> fields = new LinkedHashMap<>();
        asked.one("clause").ifPresent(clause -> fields.put(Bills.CLAUSE, clause));
        Given.all(content).stream().findFirst().ifPresent(given -> {
            boolean number = fact.type() == FactDefinition.Type.NUMBER;
            boolean unlimited = given.value().equals(AnswerForm.UNLIMITED);
            fields.put(number ? AnswerForm.NUMBER : AnswerForm.VALUE, number && unlimited ? "" : given.value());
            fields.put(AnswerForm.UNLIMITED, number && unlimited ? "on" : "");
            fields.put(AnswerForm.NOTE, given.note());
            fields.put(AnswerForm.SIGNED, given.reviewer());
            given.provisions().stream().findFirst().ifPresent(cited -> fields.put(Bills.CLAUSE, cited.section()));
            List<Given.Row> rows = given.list().orElse(List.of());
            for (int i = 0; i < rows.size(); i++) {
                fields.put(AnswerForm.ITEM + i, rows.get(i).item());
                fields.put(AnswerForm.ITEM_VALUE + i, rows.get(i).value());
            }
            fields.put(AnswerForm.ALL, given.complete().orElse(false) ? "on" : "");
        });
        return fields;
    }

    /** What the law answers. */
    static Stated stated(Profile profile, FactDefinition fact, Messages words) {
        return Optional.ofNullable(profile.topics().get(fact.topic()))
                .map(topic -> topic.facts().getOrDefault(fact.id(), List.of()))
                .orElse(List.of())
                .stream()
                .filter(statement -> statement.isKnown())
                .findFirst()
                .map(statement -> new Stated(
                        Words.capital(statement.value().words()),
                        Words.citations(
                                profile,
                                statement.provisions().stream()
                                        .map(profile::cite)
                                        .toList()),
                        statement.note()))
                .orElseGet(() -> new Stated(words.say("row.unanswered"), "", ""));
    }
}
