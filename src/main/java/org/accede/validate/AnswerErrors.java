package org.accede.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.accede.input.Node;
import org.accede.input.Problems;
import org.accede.profile.Profile;
import org.accede.profile.Provision;
import org.accede.profile.Statement;
import org.accede.profile.Value;

/** Answers that cannot be meant on a day. To find them nothing is assessed. */
final class AnswerErrors {

    private final Profile profile;
    private final LocalDate day;
    private final Supplier<Node> file;
    private final Problems problems = new Problems();
    private Optional<Places> places = Optional.empty();

    private AnswerErrors(Profile profile, LocalDate day, Supplier<Node> file) {
        this.profile = profile;
        this.day = day;
        this.file = file;
    }

    static Problems of(Profile profile, LocalDate day, Supplier<Node> file) {
        AnswerErrors errors = new AnswerErrors(profile, day, file);
        profile.topics().forEach((id, topic) -> topic.facts().forEach(errors::answer));
        return errors.problems;
    }

    /** Whether one of the answers to a question rests on what is law on a day, or it is said that nothing else is. */
    static boolean isLawNow(List<Statement> statements, LocalDate day) {
        return statements.stream()
                .anyMatch(statement -> statement.nothingElse()
                        || statement.provisions().isEmpty()
                        || statement.provisions().stream().anyMatch(provision -> provision.inForceOn(day)));
    }

    private void answer(String fact, List<Statement> statements) {
        if (isLawNow(statements, day)) {
            return;
        }
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (statement.isKnown() && statement.value() == Value.Degree.NO) {
                problems.add(
                        places().statement(fact, i).where(),
                        "the answer no to '" + fact + "' rests only on " + cited(statement.provisions(), profile, day)
                                + ", which is not in force",
                        Statement.IN_PLACE_OF_NO);
            }
        }
    }

    private Places places() {
        if (places.isEmpty()) {
            places = Optional.of(new Places(file.get()));
        }
        return places.get();
    }

    /** Provisions, and why they are not in force where their state alone does not say it. */
    static String cited(List<Provision> provisions, Profile profile, LocalDate day) {
        return Warnings.few(provisions.stream()
                .map(provision -> profile.cite(provision) + since(provision, day))
                .distinct()
                .toList());
    }

    private static String since(Provision provision, LocalDate day) {
        Optional<LocalDate> from = provision.from().filter(day::isBefore);
        Optional<LocalDate> to = provision.to().filter(last -> !day.isBefore(last));
        return from.map(first -> " (from " + first + ")")
                .or(() -> to.map(last -> " (until " + last + ")"))
                .orElse("");
    }
}
