package org.accede.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accede.Dossier;
import org.accede.Shipped;
import org.accede.input.Documents;
import org.accede.profile.ProfileReader;
import org.accede.verdict.Word;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What to do, by the kind of act that it takes, and why, in the words of the profile. */
class AdviceTest {

    private static final String COUNTRY = """
            {
              "country": {"iso3": "XXA", "name": "Exampleland"},
              "constructed": true,
              "sources": {"act": {"title": "Cybercrime Act, No. 1", "short": "Act", "kind": "statute-read", "asOf": "2026-01-01"}},
              "status": {"budapest": {"state": "%s", "date": "2020-01-01"}, "budapest-protocol-1": {"state": "none"},
                "un": {"state": "none"}},
              "formalities": {"budapest": {"complete": true, "list": []}, "budapest-protocol-1": {"complete": true, "list": []}},
              "topics": {%s}
            }
            """;

    @Test
    @DisplayName("law that lacks something is amended: an offence covers it, a power is provided for")
    void lawIsAmended() {
        Dossier law = law("none", """
                "illegal-access": {"facts": {"intent-suffices": {"value": "no", "provisions": ["act: s. 4"]}}},
                "real-time-traffic-data": {"facts": {"secrecy-of-measure": {"value": "no", "provisions": ["act: s. 9"]}}}
                """);
        assertThat(advice(law, "BC-2")).isEqualTo("Amend the law to cover: intent as a sufficient state of mind.");
        assertThat(advice(law, "BC-20.3")).isEqualTo("Amend the law to provide for: secrecy of the measure.");
    }

    @Test
    @DisplayName("every condition that nothing permits is to go, and what is lacking besides is named with them")
    void allThatNarrowsIsNamed() {
        String sections = "\"provisions\": [\"act: s. 5\"]";
        String offence = """
                "intimate-images": {"facts": {"distribution": {"value": "%s", PLACE}},
                  "conditions": {"list": [{"name": "likely-harm", PLACE}, {"name": "identifiable-person", PLACE}]}}
                """.replace("PLACE", sections);
        assertThat(advice(law("none", String.format(offence, "yes")), "UN-16.1"))
                .isEqualTo("Amend the law to ask no longer for: identifiable person; likely harm.");
        assertThat(advice(law("none", String.format(offence, "partly")), "UN-16.1"))
                .isEqualTo(
                        "Amend the law to cover: distributing it, and to ask no longer for: identifiable person; likely harm.");
    }

    @Test
    @DisplayName("where one condition is permitted on a filing and another is not, the one is filed and the other goes")
    void whatCanBeFiledIsFiled() {
        Dossier law = law("none", """
                "illegal-access": {"facts": {"access": {"value": "yes", "provisions": ["act: s. 4"]}},
                  "conditions": {"list": [{"name": "security-measure", "provisions": ["act: s. 4"]}, {"name": "criminal-intent", "provisions": ["act: s. 4"]}]}}
                """);
        assertThat(advice(law, "BC-2"))
                .isEqualTo(
                        "Amend the law to ask no longer for: criminal intent. Also file the declaration under Article 2, or amend the law there too.");
    }

    @Test
    @DisplayName("an authority is designated, the depositary is told, practice is changed")
    void whatIsNoLawIsDoneOtherwise() {
        Dossier party = law("party", """
                "central-authority": {"facts": {"designated": {"value": "no", "source": "act"}}},
                "24-7-network": {"facts": {"quick-contact": {"value": "no", "source": "act"}}},
                "notifications/council-of-europe": {"facts": {"extradition-authority": {"value": "no", "source": "act"}}}
                """);
        assertThat(advice(party, "BC-27.2.a"))
                .startsWith("Name or set up the body that does this. Missing: a central authority");
        assertThat(advice(party, "BC-24.7.a")).isEqualTo("Tell the depositary: name and address of each authority.");
        assertThat(advice(law("party", """
                        "24-7-network": {"exists": {"value": "yes", "source": "act"},
                          "facts": {"quick-contact": {"value": "no", "source": "act"}}}
                        """), "BC-35.2.a")).isEqualTo("See to it in practice: quick contact.");
    }

    @Test
    @DisplayName("filings of which one is enough are joined by or")
    void oneFilingIsEnough() {
        Dossier law = law("none", """
                "misuse-of-devices": {
                  "exists": {"value": "yes", "provisions": ["act: s. 5"]},
                  "facts": {
                    "possession-of-devices": {"value": "yes", "provisions": ["act: s. 5"]},
                    "possession-of-credentials": {"value": "yes", "provisions": ["act: s. 5"]}
                  },
                  "conditions": {"complete": true, "list": [{"name": "number-of-items", "provisions": ["act: s. 5"]}]}
                }
                """);
        assertThat(law.finding("BC-6.1.b").formalities()).hasSizeGreaterThan(1);
        assertThat(law.finding("BC-6.1.b").filingsThatCure())
                .isEqualTo("the declaration under Article 6(1)(b) or the reservation under Article 6(3)");
    }

    @Test
    @DisplayName("what is missing of every power is said once")
    void allPowersTogether() {
        StringBuilder powers = new StringBuilder();
        for (String power : List.of(
                "preservation", "traffic-data-disclosure", "production-order", "subscriber-information-order")) {
            powers.append(powers.isEmpty() ? "" : ",")
                    .append("\"" + power + "\": {\"exists\": {\"value\": \"yes\", \"source\": \"act\"},"
                            + " \"facts\": {\"offences-by-computer\": {\"value\": \"no\", \"source\": \"act\"}}}");
        }
        assertThat(law("none", powers.toString()).finding("BC-14.2.b").missing())
                .singleElement()
                .satisfies(phrase ->
                        assertThat(phrase).startsWith("use for every other offence by computer (four of six powers: "));
    }

    @Test
    @DisplayName("an open question is named, not only counted")
    void questionsAreNamed() {
        Dossier law = law("none", "");
        assertThat(law.finding("BC-20.3").word()).isEqualTo(Word.OPEN);
        assertThat(advice(law, "BC-20.3"))
                .startsWith("Find out: ")
                .contains("?")
                .doesNotContain("list of unknowns");
    }

    @Test
    @DisplayName("where nothing but its range is open, the question on its range is asked")
    void whetherItApplies() {
        Dossier romania = Shipped.accede().dossier("ROU", Shipped.AS_OF);
        assertThat(romania.finding("BC-27.2.b").word()).isEqualTo(Word.OPEN);
        assertThat(advice(romania, "BC-27.2.b"))
                .startsWith("Find out first whether it is asked of this State: ")
                .contains("treaty")
                .endsWith("?");
    }

    @Test
    @DisplayName("the profile's note stands beside the verdict that it explains, and no other note")
    void theReasonIsShown() {
        Dossier law = law("none", """
                "real-time-traffic-data": {"facts": {
                  "secrecy-of-measure": {"value": "partly", "provisions": ["act: s. 52(6)"], "note": "only if the court so requires"},
                  "secrecy-of-information": {"value": "yes", "provisions": ["act: s. 52(7)"], "note": "always"}
                }}
                """);
        assertThat(Why.of(law.profile(), law.finding("BC-20.3")))
                .containsExactly("Act s. 52(6): partly, only if the court so requires");
    }

    @Test
    @DisplayName("sections stand in the order of the law")
    void sectionsInOrder() {
        assertThat(Words.citations(
                        law("none", "").profile(),
                        List.of(
                                "Act s. 52(3)",
                                "Act s. 10A",
                                "Act s. 2 'access'",
                                "Act s. 10(2)",
                                "Act s. 2(1)",
                                "Act ss. 3, 4")))
                .isEqualTo("Act s. 2(1), s. 2 'access', ss. 3, 4, s. 10(2), s. 10A, s. 52(3)");
    }

    private static String advice(Dossier dossier, String requirement) {
        return Advice.of(dossier.finding(requirement), dossier.findings().catalogue());
    }

    private static Dossier law(String budapest, String topics) {
        String text = String.format(COUNTRY, budapest, topics);
        return Shipped.accede()
                .dossier(
                        ProfileReader.read(Documents.parse(text, "exampleland.json"), "", Shipped.catalogue()),
                        Shipped.AS_OF);
    }
}
