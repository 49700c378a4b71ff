package org.accede.examples;

/** Answers that the treaties' own text gives to questions of number and choice: a fact, its answer, and the other way's if it differs. */
final class OwnTextAnswers {

    /** A dash leaves the question unanswered. */
    static final String TEXT = """
            child-sexual-abuse-material/age-limit             18
            limitation-period/shortest-months                 unlimited    240
            money-laundering/predicate-model                  all-crimes   list
            mutual-assistance/safe-conduct-days               15
            orders-from-abroad/days-to-return-subscriber-information  20
            orders-from-abroad/days-to-return-traffic-data 45
            orders-from-abroad/days-to-serve               45
            preservation-for-others/days                      60
            preservation/maximum-days                         90
            """;

    private OwnTextAnswers() {}
}
