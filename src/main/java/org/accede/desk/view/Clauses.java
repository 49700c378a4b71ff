package org.accede.desk.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Topic;
import org.accede.change.Change;
import org.accede.change.Changes;
import org.accede.profile.Bill;
import org.accede.profile.Profile;
import org.accede.profile.Provision;
import org.accede.profile.Statement;
import org.accede.report.words.Words;

/** A bill clause by clause: what each answers, and what that does. */
public final class Clauses {

    private Clauses() {}

    /**
     * A clause.
     *
     * @param number as the bill has it; empty of answers that name none
     * @param effects on verdicts of all treaties, what gets worse first; none of a clause without effect
     */
    public record Clause(String number, List<Answer> answers, List<Effect> effects) {

        /** The number alone: "3(1)". */
        public String bare() {
            return number.replaceFirst("^(?:cls?\\.|clauses?)\\s*", "");
        }

        /** Whether it makes anything worse. */
        public boolean worsens() {
            return effects.stream().anyMatch(effect -> effect.kind().equals("worse"));
        }

        /** What the bill says of it, once. */
        public String says() {
            return answers.stream()
                    .map(Answer::note)
                    .filter(note -> !note.isEmpty())
                    .distinct()
                    .collect(Collectors.joining("; "));
        }
    }

    /** What a clause answers, beside what the law does. */
    public record Answer(
            String fact, String topic, String asks, ClauseForm.Stated law, String value, String cited, String note) {}

    static List<Clause> of(Asked asked, Profile profile, Bill bill, Changes changes) {
        Profile with = profile.with(bill);
        Map<String, List<Answer>> byClause = new LinkedHashMap<>();
        bill.topics().forEach((id, topic) -> topic.facts().forEach((fact, statements) -> statements.stream()
                .findFirst()
                .ifPresent(statement -> byClause.computeIfAbsent(clause(statement), number -> new ArrayList<>())
                        .add(answer(asked, profile, with, id, fact, statement)))));
        return byClause.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparing(Clauses::number)
                        .thenComparing(java.util.Comparator.naturalOrder())))
                .map(one -> new Clause(one.getKey(), one.getValue(), effects(asked, changes, one.getValue())))
                .toList();
    }

    private static String clause(Statement statement) {
        return statement.provisions().stream()
                .findFirst()
                .map(Provision::section)
                .orElse("");
    }

    private static int number(String clause) {
        String digits = clause.replaceFirst("\\D*", "").replaceFirst("(\\d{1,6}).*", "$1");
        return digits.matches("\\d+") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }

    private static Answer answer(
            Asked asked, Profile profile, Profile with, String topic, String fact, Statement statement) {
        Optional<FactDefinition> definition = asked.catalogue().fact(fact);
        return new Answer(
                fact,
                Optional.ofNullable(asked.catalogue().topics().get(topic))
                        .map(Topic::title)
                        .orElse(topic),
                definition.map(FactDefinition::asks).orElse(fact),
                definition
                        .map(one -> ClauseForm.stated(profile, one, asked.words()))
                        .orElse(new ClauseForm.Stated("", "", "")),
                Words.capital(statement.value().words()),
                Words.citations(
                        with, statement.provisions().stream().map(with::cite).toList()),
                statement.note());
    }

    private static List<Effect> effects(Asked asked, Changes changes, List<Answer> answers) {
        List<String> facts = answers.stream().map(Answer::fact).toList();
        return changes.changed().stream()
                .filter((Change change) -> change.because().stream().anyMatch(because -> facts.contains(because.id())))
                .map(change -> Effect.of(asked, change))
                .toList();
    }
}
