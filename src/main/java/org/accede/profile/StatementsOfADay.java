package org.accede.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;

/** Which of the statements on a question is law on a day, and what they come to. */
public final class StatementsOfADay {

    private final Catalogue catalogue;
    private final Map<String, Source> sources;
    private final LocalDate asOf;

    /** @param sources of the profile, by id */
    public StatementsOfADay(Catalogue catalogue, Map<String, Source> sources, LocalDate asOf) {
        this.catalogue = catalogue;
        this.sources = sources;
        this.asOf = asOf;
    }

    /** The best of the answers that are law on the day; unknown where none is, unless the profile says that nothing else does it. */
    public Answer best(String fact, List<Statement> statements) {
        List<Answer> inForce = new ArrayList<>();
        boolean nothingElse = false;
        for (Statement statement : statements) {
            boolean counts = statement.provisions().isEmpty()
                    || statement.provisions().stream().anyMatch(provision -> provision.inForceOn(asOf));
            if (judgementUnsigned(fact, statement)) {
                return Answer.unknown(fact, "a judgement that nobody has signed");
            } else if (counts) {
                inForce.add(answer(fact, statement));
            }
            nothingElse |= statement.nothingElse();
        }
        return inForce.stream()
                .max(Comparator.comparingInt(StatementsOfADay::rank))
                .orElse(notInForce(fact, statements.get(0), nothingElse));
    }

    private static Answer notInForce(String fact, Statement first, boolean nothingElse) {
        return nothingElse
                ? new Answer(
                        fact,
                        Value.Degree.NO,
                        first.provisions(),
                        "",
                        "the only provision is not in force",
                        first.note())
                : new Answer(
                        fact,
                        new Value.Unknown(),
                        first.provisions(),
                        "",
                        "no provision that does it is in force",
                        first.note());
    }

    private boolean judgementUnsigned(String fact, Statement statement) {
        return statement.reviewer().isEmpty()
                && catalogue
                        .fact(fact)
                        .map(FactDefinition::kind)
                        .filter(FactDefinition.Kind.JUDGEMENT::equals)
                        .isPresent();
    }

    private Answer answer(String fact, Statement statement) {
        Answer answer = new Answer(
                fact,
                onTheDay(statement.value()),
                statement.provisions(),
                statement.source().orElse(""),
                statement.reviewer().map(by -> "signed by " + by).orElse(""),
                statement.note());
        boolean reported =
                statement.source().map(sources::get).filter(Source::isReport).isPresent();
        return reported ? answer.asReported() : answer;
    }

    /** What a list says of an item by a provision that is not in force is not known of the law of the day. */
    private Value onTheDay(Value value) {
        return value instanceof Value.Items list
                ? new Value.Items(
                        list.complete(),
                        list.items().stream()
                                .map(item -> item.inForceOn(asOf)
                                        ? item
                                        : new Value.Item(item.name(), new Value.Unknown(), item.provisions()))
                                .toList())
                : value;
    }

    private static int rank(Answer answer) {
        return answer.value() instanceof Value.Degree degree ? degree.ordinal() + 1 : answer.known() ? 1 : 0;
    }
}
