package org.accede.rules;

import static org.accede.rules.Law.no;
import static org.accede.rules.Law.yes;
import static org.accede.rules.Paragraphs.topic;
import static org.accede.rules.RuleVerifier.verify;

import org.junit.jupiter.api.Test;

class LegalPersonsRulesTest {

    private static final Given OFFENCE = topic("illegal-access");
    private static final String CRIMINAL = "legal-persons/criminal";
    private static final String CIVIL = "legal-persons/civil";
    private static final String ADMINISTRATIVE = "legal-persons/administrative";

    @Test
    void whereNoBranchOfTheLawMakesThemLiableTheyAreLiableForNoOffence() {
        RuleVerifier rule = verify("legal persons: no branch of the law makes them liable");
        rule.given(OFFENCE, no(CRIMINAL), no(CIVIL), no(ADMINISTRATIVE))
                .finds("illegal-access/legal-person-liable: no, no branch of the law makes legal persons liable")
                .saying(CRIMINAL)
                .saying(CIVIL)
                .saying(ADMINISTRATIVE)
                .needsEach()
                .butNotWith(yes("legal-persons/every-offence"))
                .butNotWith(yes("illegal-access/legal-person-liable"))
                .evenWith(no("legal-persons/every-offence"))
                .evenWith(yes("data-interference/legal-person-liable"))
                .evenWith(yes("illegal-access/access"));
        rule.given(OFFENCE, yes(CRIMINAL), no(CIVIL), no(ADMINISTRATIVE)).findsNothing();
        rule.given(OFFENCE, no(CRIMINAL), yes(CIVIL), no(ADMINISTRATIVE)).findsNothing();
        rule.given(OFFENCE, no(CRIMINAL), no(CIVIL), yes(ADMINISTRATIVE)).findsNothing();
        rule.given(OFFENCE, no("illegal-access/access"), no(CIVIL), no(ADMINISTRATIVE))
                .findsNothing();
        rule.given(OFFENCE, no(CRIMINAL), no("illegal-access/access"), no(ADMINISTRATIVE))
                .findsNothing();
        rule.given(OFFENCE, no(CRIMINAL), no(CIVIL), no("illegal-access/access"))
                .findsNothing();
        rule.given(topic("preservation"), no(CRIMINAL), no(CIVIL), no(ADMINISTRATIVE))
                .findsNothing();
    }
}
