package org.accede.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.assessment.Assessment;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Truth;

/** What a clause was found to come to, before a rule says what it means. Unless it says more, it applies to a State that is a Party. */
record Assessed(String clause, Interval interval, Truth applies, Truth party) implements Given {

    static Assessed assessed(String clause, Level level) {
        return assessed(clause, level, level);
    }

    static Assessed assessed(String clause, Level floor, Level ceiling) {
        return new Assessed(clause, new Interval(floor, ceiling), Truth.YES, Truth.YES);
    }

    Assessed outOfReach() {
        return new Assessed(clause, interval, Truth.NO, party);
    }

    Assessed perhapsOutOfReach() {
        return new Assessed(clause, interval, Truth.UNKNOWN, party);
    }

    Assessed ofNoParty() {
        return new Assessed(clause, interval, applies, Truth.NO);
    }

    Assessed ofWhoMayBeAParty() {
        return new Assessed(clause, interval, applies, Truth.UNKNOWN);
    }

    @Override
    public Stream<?> facts(Paragraphs paragraphs) {
        return Stream.of(in(paragraphs));
    }

    Assessment in(Paragraphs paragraphs) {
        return new Assessment(
                clause,
                Optional.of(paragraphs.clause(clause)),
                interval,
                applies,
                party,
                "",
                List.of(),
                List.of(),
                "an earlier rule",
                "");
    }
}
