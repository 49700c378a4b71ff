package org.accede.desk.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Topic;
import org.accede.profile.Conditions;
import org.accede.profile.Profile;
import org.accede.profile.Provision;
import org.accede.profile.Statement;
import org.accede.report.words.Words;

/**
 * Something that a profile says and that rests on a source.
 *
 * @param place the question, or the topic whose conditions it is about
 * @param isQuestion whether it answers a question
 * @param gone sections on which it rests and that are law no more; none if all are
 */
public record Resting(
        String place,
        boolean isQuestion,
        String topic,
        String asks,
        String value,
        String cited,
        String note,
        List<Gone> gone) {

    /** A section that was law and is not on the day. */
    public record Gone(String cited, Optional<LocalDate> since) {}

    /** All answers, in the order of the profile, then what else the law asks for. */
    static List<Resting> of(Profile profile, Catalogue catalogue, String source, LocalDate day) {
        List<Resting> all = new ArrayList<>();
        profile.topics().forEach((id, answers) -> {
            String topic = Optional.ofNullable(catalogue.topics().get(id))
                    .map(Topic::title)
                    .orElse(id);
            answers.facts().forEach((fact, statements) -> statements.stream()
                    .filter(Statement::isKnown)
                    .filter(statement -> rests(statement, source))
                    .forEach(statement -> all.add(of(profile, catalogue, topic, fact, statement, source, day))));
            answers.conditions().list().stream()
                    .filter(condition -> cites(condition.provisions(), source))
                    .forEach(condition -> all.add(of(profile, topic, id, condition, source, day)));
        });
        return all;
    }

    private static boolean rests(Statement statement, String source) {
        return cites(statement.provisions(), source)
                || statement.provisions().isEmpty()
                        && statement.source().filter(source::equals).isPresent();
    }

    private static boolean cites(List<Provision> provisions, String source) {
        return provisions.stream().anyMatch(provision -> provision.law().equals(source));
    }

    private static Resting of(
            Profile profile,
            Catalogue catalogue,
            String topic,
            String fact,
            Statement statement,
            String source,
            LocalDate day) {
        return new Resting(
                fact,
                true,
                topic,
                catalogue.fact(fact).map(FactDefinition::asks).orElseGet(() -> Optional.ofNullable(
                                catalogue.topics().get(fact.substring(0, Math.max(0, fact.lastIndexOf('/')))))
                        .map(Topic::asks)
                        .orElse(fact)),
                Words.capital(statement.value().words()),
                cited(profile, statement.provisions(), source),
                statement.note(),
                gone(profile, statement.provisions(), source, day));
    }

    private static Resting of(
            Profile profile, String topic, String id, Conditions.Condition condition, String source, LocalDate day) {
        return new Resting(
                id,
                false,
                topic,
                Words.capital(condition.name().replace('-', ' ')),
                "",
                cited(profile, condition.provisions(), source),
                condition.note(),
                gone(profile, condition.provisions(), source, day));
    }

    private static String cited(Profile profile, List<Provision> provisions, String source) {
        return Words.citations(
                profile,
                provisions.stream()
                        .filter(provision -> provision.law().equals(source))
                        .map(profile::cite)
                        .toList());
    }

    private static List<Gone> gone(Profile profile, List<Provision> provisions, String source, LocalDate day) {
        return provisions.stream()
                .filter(provision -> provision.law().equals(source))
                .filter(provision -> switch (provision.state()) {
                    case IN_FORCE, SUSPENDED, STRUCK_DOWN, REPEALED -> !provision.inForceOn(day);
                    case ADOPTED, BILL -> false;
                })
                .map(provision -> new Gone(profile.cite(provision), provision.to()))
                .toList();
    }
}
