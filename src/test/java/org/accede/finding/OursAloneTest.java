package org.accede.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.Shipped;
import org.accede.input.Documents;
import org.accede.profile.ProfileReader;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;

/** What is our reading of a treaty is told apart from what its text asks. */
class OursAloneTest {

    private static final String LIABLE =
            "'criminal': {'value': 'yes'}, 'every-offence': {'value': 'yes'}, 'any-entity': {'value': 'yes'},"
                    + " 'benefit-required': {'value': 'no'}";

    /** Article 18 of the UN Convention speaks of no conviction. */
    @Test
    void aShortfallThatNoTextNamesIsOurs() {
        Finding finding = legalPersons(LIABLE + ", 'without-conviction': {'value': 'no'}");
        assertThat(finding.word()).isEqualTo(Word.PARTIAL);
        assertThat(finding.isOursAlone()).isTrue();
        assertThat(finding.ours()).singleElement().satisfies(says -> assertThat(says)
                .contains("names no conviction", "our reading"));
    }

    @Test
    void whatNobodyHasReadOfItIsOpenByOurReading() {
        Finding finding = legalPersons(LIABLE);
        assertThat(finding.word()).isEqualTo(Word.OPEN);
        assertThat(finding.isOursAlone()).isTrue();
    }

    @Test
    void whereTheTextItselfIsNotMetItIsNotOursAlone() {
        Finding finding =
                legalPersons(LIABLE.replace("'any-entity': {'value': 'yes'}", "'any-entity': {'value': 'partly'}")
                        + ", 'without-conviction': {'value': 'no'}");
        assertThat(finding.word()).isEqualTo(Word.PARTIAL);
        assertThat(finding.isOursAlone()).isFalse();
        assertThat(finding.ours()).hasSize(1);
    }

    @Test
    void whatIsMetIsNobodysReading() {
        Finding finding = legalPersons(LIABLE + ", 'without-conviction': {'value': 'yes'}");
        assertThat(finding.word()).isEqualTo(Word.MET);
        assertThat(finding.isOursAlone()).isFalse();
        assertThat(finding.ours()).isEmpty();
    }

    private static Finding legalPersons(String facts) {
        String profile =
                "{'constructed': true, 'country': {'iso3': 'XXA', 'name': 'Example'}, 'topics': {'*offences': {'exists': {'value': 'yes'}},"
                        + " 'legal-persons': {'facts': {" + facts + "}}}}";
        return Shipped.assess(ProfileReader.read(
                        Documents.parse(profile.replace('\'', '"'), "example.json"), "example", Shipped.catalogue()))
                .finding("UN-18.1");
    }
}
