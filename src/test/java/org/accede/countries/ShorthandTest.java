package org.accede.countries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.accede.Shipped;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.accede.profile.Statement;
import org.accede.profile.Value;
import org.junit.jupiter.api.Test;

/** What is the same for many answers is written once. */
class ShorthandTest {

    private static Profile profile(String rest) {
        String text = """
                {"country": {"iso3": "XXB", "name": "Exampleland"}, "source": "coe",
                 "sources": {"coe": {"title": "An expert"}, "cpc": {"title": "A code"}}, %s}""".formatted(rest);
        return ProfileReader.read(Documents.parseWithComments(text, "xxb.json"), "", Shipped.catalogue());
    }

    private static Statement one(Profile profile, String topic, String fact) {
        List<Statement> all = profile.topics().get(topic).facts().get(topic + "/" + fact);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void aSourceIsNamedOnceForTheProfile() {
        Profile profile = profile("\"topics\": {\"illegal-access\": {\"exists\": {\"value\": \"yes\"}}}");

        assertThat(one(profile, "illegal-access", "exists").source()).contains("coe");
    }

    @Test
    void provisionsAndNoteOfATopicAreThoseOfItsAnswers() {
        Profile profile = profile("""
                "topics": {"illegal-access": {"provisions": ["cpc: s. 4"], "note": "read together with s. 5",
                  "exists": {"value": "yes"},
                  "facts": {"access": {"value": "yes", "note": "mere entry"}, "any-system": {"value": "no", "provisions": ["cpc: s. 6"]}}}}""");

        assertThat(one(profile, "illegal-access", "exists").provisions()).hasSize(1);
        assertThat(one(profile, "illegal-access", "exists").note()).isEqualTo("read together with s. 5");
        assertThat(one(profile, "illegal-access", "access").note()).isEqualTo("mere entry");
        assertThat(profile.cite(one(profile, "illegal-access", "any-system")
                        .provisions()
                        .get(0)))
                .isEqualTo("cpc s. 6");
    }

    @Test
    void anInvestigatingJudgeSupervisesEveryMeasure() {
        Profile profile = profile("""
                "topics": {"safeguards/*": {"facts": {"independent-supervision": {"value": "yes", "provisions": ["cpc: s. 50"]}}},
                  "safeguards/preservation": {"facts": {"independent-supervision": {"value": "no", "provisions": ["cpc: s. 51"]}}}}""");

        assertThat(one(profile, "safeguards/search-and-seizure", "independent-supervision")
                        .value())
                .isEqualTo(Value.Degree.YES);
        assertThat(one(profile, "safeguards/preservation", "independent-supervision")
                        .value())
                .as("its own answer wins")
                .isEqualTo(Value.Degree.NO);
    }

    @Test
    void oneAnswerHoldsForAllOffencesButForThoseThatAreNone() {
        Profile profile = profile("""
                "topics": {"*offences": {"facts": {"aiding": {"value": "yes", "provisions": ["cpc: s. 20"]}}},
                  "illegal-interception": {"exists": {"value": "no"}}}""");

        assertThat(one(profile, "illegal-access", "aiding").value()).isEqualTo(Value.Degree.YES);
        assertThat(profile.topics().get("illegal-interception").facts())
                .doesNotContainKey("illegal-interception/aiding");
    }

    @Test
    void anAnswerForAllThatNoneOfThemIsAskedIsRefused() {
        assertThatThrownBy(() -> profile("\"topics\": {\"*powers\": {\"facts\": {\"aidng\": {\"value\": \"yes\"}}}}"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("aidng");
    }
}
