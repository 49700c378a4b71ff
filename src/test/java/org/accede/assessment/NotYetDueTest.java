package org.accede.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.Shipped;
import org.accede.finding.Findings;
import org.accede.input.Documents;
import org.accede.profile.ProfileReader;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What falls due when a State becomes a Party waits until then, as a paragraph and as an article. */
class NotYetDueTest {

    /** Invited to the Convention on Cybercrime, and no Party. */
    private final Findings kenya = Shipped.assess("ken");

    @ParameterizedTest
    @ValueSource(strings = {"BC-35", "BC-43", "BC-46"})
    void anArticleWhoseParagraphsAreAllNotYetDueIsNotYetDue(String article) {
        assertThat(Shipped.catalogue().article(article).orElseThrow().requirements())
                .filteredOn(requirement -> requirement.isObligation())
                .isNotEmpty()
                .allSatisfy(requirement ->
                        assertThat(kenya.finding(requirement.id()).word()).isEqualTo(Word.NOT_YET_DUE));
        assertThat(kenya.sums().get(article).word()).isEqualTo(Word.NOT_YET_DUE);
    }

    @Test
    void anArticleNoneOfWhoseParagraphsBindsStaysNotApplicable() {
        assertThat(Shipped.catalogue().article("BC-42").orElseThrow().requirements())
                .noneMatch(requirement -> requirement.isObligation());
        assertThat(kenya.sums().get("BC-42").word()).isEqualTo(Word.NOT_APPLICABLE);
    }

    /** A State of which nothing is known but that it is no Party to the UN Convention. */
    @ParameterizedTest
    @ValueSource(strings = {"un VI", "un VII", "un VIII"})
    void aChapterOfWhichNothingIsDueBeforeTheEntryIntoForceIsNotYetDue(String chapter) {
        assertThat(outsider().sums().get(chapter).word()).isEqualTo(Word.NOT_YET_DUE);
    }

    private static Findings outsider() {
        String json = "{\"constructed\": true, \"country\": {\"iso3\": \"XXA\", \"name\": \"Example\"},"
                + " \"status\": {\"un\": {\"state\": \"none\"}}}";
        return Shipped.assess(
                ProfileReader.read(Documents.parse(json, "example.json"), "example", Shipped.catalogue()));
    }

    @Test
    void forAPartyItsTimeHasCome() {
        assertThat(Shipped.assess("deu").sums().get("BC-35").word()).isNotEqualTo(Word.NOT_YET_DUE);
    }
}
