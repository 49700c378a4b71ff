package org.accede.rules;

import static org.accede.rules.Law.looked;
import static org.accede.rules.Law.no;
import static org.accede.rules.Law.notInForce;
import static org.accede.rules.Law.number;
import static org.accede.rules.Law.partly;
import static org.accede.rules.Law.unknown;
import static org.accede.rules.Law.yes;
import static org.accede.rules.Paragraphs.topic;
import static org.accede.rules.RuleVerifier.verify;

import org.junit.jupiter.api.Test;

class ExistenceRulesTest {

    private static final String ENTRY = "illegal-access";
    private static final String EXISTS = "illegal-access/exists";

    @Test
    void whatIsThereInPartExists() {
        RuleVerifier rule = verify("a topic of which a part is there exists");
        rule.given(topic(ENTRY), yes("illegal-access/any-system"))
                .finds("illegal-access/exists: yes, part of it is answered[illegal-access/any-system]")
                .needsEach()
                .butNotWith(no(EXISTS))
                .butNotWith(notInForce(EXISTS))
                .evenWith(unknown(EXISTS))
                .evenWith(no("data-interference/exists"))
                .evenWith(notInForce("data-interference/exists"))
                .evenWith(notInForce("illegal-access/access"))
                .evenWith(yes("illegal-access/intent-suffices"))
                .evenWith(yes("illegal-access/aiding"))
                .evenWith(no("illegal-access/access"))
                .evenWith(yes("data-interference/alteration"));
        rule.given(topic(ENTRY), partly("illegal-access/any-system")).finds("illegal-access/exists: yes");
        rule.given(topic(ENTRY), partly("illegal-access/any-system"), partly("illegal-access/access"))
                .finds("illegal-access/exists: yes, part of it is answered[illegal-access/access]");
        rule.given(topic(ENTRY), yes("illegal-access/any-system"), yes("illegal-access/access"))
                .finds("illegal-access/exists: yes, part of it is answered[illegal-access/access]");
        rule.given(topic(ENTRY), no("illegal-access/any-system")).findsNothing();
        rule.given(topic(ENTRY), yes("illegal-access/aiding")).findsNothing();
        rule.given(topic(ENTRY), yes("illegal-interception/any-transmission")).findsNothing();
        rule.given(topic("central-authority"), yes("central-authority/direct-communication"))
                .findsNothing();
    }

    @Test
    void ofWhatDoesNotExistNothingIsThere() {
        RuleVerifier rule = verify("nothing is there of a topic that does not exist");
        rule.given(topic("reporting-to-authorities"), no("reporting-to-authorities/exists"))
                .finds(
                        "reporting-to-authorities/known: no, the law has no such rule[reporting-to-authorities/exists]",
                        "reporting-to-authorities/accessible: no",
                        "reporting-to-authorities/anonymous: no")
                .needsEach()
                .evenWith(unknown("reporting-to-authorities/known"))
                .evenWith(no("illegal-access/access"));
        rule.given(
                        topic("reporting-to-authorities"),
                        no("reporting-to-authorities/exists"),
                        yes("reporting-to-authorities/known"),
                        notInForce("reporting-to-authorities/accessible"))
                .finds("reporting-to-authorities/anonymous: no");
        rule.given(topic(ENTRY), no("reporting-to-authorities/exists")).findsNothing();
        rule.given(topic("reporting-to-authorities"), no("reporting-to-authorities/known"))
                .findsNothing();
        rule.given(topic("reporting-to-authorities"), partly("reporting-to-authorities/exists"))
                .findsNothing();
    }

    /** A point of contact that is not set up may be provided for in law, and who has none may turn to those of others. */
    @Test
    void whatStandsApartIsNotAnsweredByIt() {
        RuleVerifier nothing = verify("nothing is there of a topic that does not exist");
        nothing.given(topic("legal-persons"), no("legal-persons/exists")).saying("the law has no such rule");
        nothing.given(topic("central-authority"), no("24-7-network/exists")).findsNothing();
        verify("a topic of which a part is there exists")
                .given(topic("24-7-network"), yes("24-7-network/in-law"))
                .findsNothing();
        verify("a topic of which a part is there exists")
                .given(topic("legal-persons"), yes("legal-persons/natural-persons-stay-liable"))
                .findsNothing();
    }

    @Test
    void norHasItConditions() {
        RuleVerifier rule = verify("a topic that does not exist has no conditions");
        rule.given(topic(ENTRY), no(EXISTS))
                .finds("looked for conditions of illegal-access")
                .needsEach()
                .butNotWith(looked(ENTRY))
                .evenWith(looked("data-interference"));
        rule.given(topic(ENTRY), partly(EXISTS)).findsNothing();
        rule.given(topic(ENTRY), no("illegal-access/access")).findsNothing();
        rule.given(topic("data-interference"), no(EXISTS)).findsNothing();
        rule.given(topic("reporting-to-authorities"), no("reporting-to-authorities/exists"))
                .findsNothing();
    }

    @Test
    void aNumberIsNoPartOfIt() {
        verify("a topic of which a part is there exists")
                .given(topic("preservation"), number("preservation/maximum-days", 30))
                .findsNothing();
    }
}
