package org.accede.rules;

import static org.accede.rules.Law.no;
import static org.accede.rules.Law.yes;
import static org.accede.rules.Paragraphs.topic;
import static org.accede.rules.RuleVerifier.verify;

import org.junit.jupiter.api.Test;

class IntellectualPropertyRulesTest {

    private static final Given TREATIES = topic("intellectual-property-treaties");

    @Test
    void aStateBoundByNoTreatyOnCopyrightHasNoDuties() {
        boundByNone(
                "copyright: no treaty binds the State",
                "intellectual-property-treaties/copyright-duties",
                "intellectual-property-treaties/berne",
                "intellectual-property-treaties/trips",
                "intellectual-property-treaties/wct");
    }

    @Test
    void norHasOneBoundByNoTreatyOnRelatedRights() {
        boundByNone(
                "related rights: no treaty binds the State",
                "intellectual-property-treaties/related-rights-duties",
                "intellectual-property-treaties/rome",
                "intellectual-property-treaties/trips",
                "intellectual-property-treaties/wppt");
    }

    private static void boundByNone(String name, String duties, String first, String second, String third) {
        RuleVerifier rule = verify(name);
        rule.given(TREATIES, no(first), no(second), no(third))
                .finds(duties + ": no, none of the three treaties binds the State")
                .saying(first)
                .saying(second)
                .saying(third)
                .needsEach()
                .butNotWith(yes(duties))
                .evenWith(yes("illegal-access/access"));
        rule.given(TREATIES, yes(first), no(second), no(third)).findsNothing();
        rule.given(TREATIES, no(first), yes(second), no(third)).findsNothing();
        rule.given(TREATIES, no(first), no(second), yes(third)).findsNothing();
        rule.given(TREATIES, no("illegal-access/access"), no(second), no(third)).findsNothing();
        rule.given(TREATIES, no(first), no("illegal-access/access"), no(third)).findsNothing();
        rule.given(TREATIES, no(first), no(second), no("illegal-access/access")).findsNothing();
        rule.given(topic("illegal-access"), no(first), no(second), no(third)).findsNothing();
    }
}
