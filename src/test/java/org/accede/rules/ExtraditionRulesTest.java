package org.accede.rules;

import static org.accede.rules.Law.no;
import static org.accede.rules.Law.number;
import static org.accede.rules.Law.unlimited;
import static org.accede.rules.Law.yes;
import static org.accede.rules.Paragraphs.topic;
import static org.accede.rules.RuleVerifier.verify;

import org.junit.jupiter.api.Test;

class ExtraditionRulesTest {

    private static final Given ASKS_FOR_A_YEAR = number("extradition/minimum-penalty", 12);
    private static final Given OFFENCE = topic("illegal-access");
    private static final String TERM = "illegal-access/longest-imprisonment";

    @Test
    void anOffenceIsExtraditableWithAPenaltyAsHighAsExtraditionAsks() {
        RuleVerifier rule = verify("extradition: the penalty is as high as extradition asks");
        rule.given(ASKS_FOR_A_YEAR, OFFENCE, number(TERM, 12))
                .finds("illegal-access/extraditable: yes, its penalty is as high as extradition asks")
                .saying("extradition/minimum-penalty: 12")
                .saying("illegal-access/longest-imprisonment: 12")
                .needsEach()
                .butNotWith(no("illegal-access/extraditable"))
                .evenWith(no("data-interference/extraditable"))
                .evenWith(no("illegal-access/access"));
        rule.given(ASKS_FOR_A_YEAR, OFFENCE, unlimited(TERM)).finds("illegal-access/extraditable: yes");
        rule.given(ASKS_FOR_A_YEAR, OFFENCE, number(TERM, 11)).findsNothing();
        rule.given(ASKS_FOR_A_YEAR, OFFENCE, number("data-interference/longest-imprisonment", 12))
                .findsNothing();
        rule.given(ASKS_FOR_A_YEAR, OFFENCE, number("illegal-access/access", 12))
                .findsNothing();
        rule.given(number("preservation/maximum-days", 12), OFFENCE, number(TERM, 12))
                .findsNothing();
        rule.given(yes("extradition/minimum-penalty"), OFFENCE, number(TERM, 12))
                .findsNothing();
    }
}
