package org.accede.rules;

import static org.accede.rules.Assessed.assessed;
import static org.accede.rules.RuleVerifier.verify;

import org.accede.verdict.Level;
import org.junit.jupiter.api.Test;

class QualifiersRulesTest {

    @Test
    void asAppropriate() {
        leavesRoom(verify("as appropriate leaves room"), "BC-15.2", "as appropriate");
    }

    @Test
    void withinItsMeans() {
        leavesRoom(verify("within its means leaves room"), "UN-34.1", "within the State's means");
    }

    @Test
    void theGreatestExtentPossible() {
        leavesRoom(verify("the greatest extent possible leaves room"), "UN-40.2", "to the greatest extent possible");
    }

    @Test
    void fundamentalPrinciplesAndTheirKin() {
        RuleVerifier rule = verify("fundamental principles leave room");
        leavesRoom(rule, "UN-17.1.a.i", "principles of the legal system");
        leavesRoom(rule, "UN-18.1", "principles of the legal system");
        leavesRoom(rule, "UN-17.1.b.i", "principles of the legal system");
    }

    @Test
    void whereverPossible() {
        leavesRoom(verify("wherever possible leaves room"), "UN-50.8", "wherever possible");
    }

    @Test
    void thePublicInterest() {
        leavesRoom(verify("the public interest leaves room"), "BC-15.3", "as far as the public interest allows");
    }

    /** What falls short, but is more than nothing, is for a person to look at. */
    private static void leavesRoom(RuleVerifier rule, String clause, String words) {
        rule.on(clause)
                .given(assessed(clause, Level.PARTLY))
                .finds(clause + ": The treaty ")
                .saying(words)
                .needsEach();
        rule.on(clause).given(assessed(clause, Level.NOT_MET, Level.COVERED)).saying(words);
        rule.on(clause).given(assessed(clause, Level.NOT_MET)).findsNothing();
        rule.on(clause).given(assessed(clause, Level.PARTLY, Level.MET)).findsNothing();
        rule.on("UN-31.3").given(assessed("UN-31.3", Level.PARTLY)).findsNothing();
    }
}
