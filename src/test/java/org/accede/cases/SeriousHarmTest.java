package org.accede.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.accede.Shipped;
import org.accede.finding.Findings;
import org.accede.profile.Formalities;
import org.accede.profile.Standing;
import org.accede.profile.Value;
import org.accede.verdict.Word;
import org.junit.jupiter.api.Test;

/** The same threshold of serious harm means something else under each treaty and for each State. */
class SeriousHarmTest {

    private final Situation law = new Situation();

    SeriousHarmTest() {
        for (String topic : List.of("data-interference", "system-interference")) {
            Shipped.catalogue().topics().get(topic).facts().values().stream()
                    .filter(fact -> fact.own())
                    .forEach(fact -> law.facts.put(fact.id(), Value.Degree.YES));
            law.conditions.put(topic, new Situation.Looked(true, List.of()));
        }
        law.conditions.put("data-interference", new Situation.Looked(true, List.of("serious-harm")));
    }

    @Test
    void theUnConventionLetsALawAskForItWithoutAnyFiling() {
        assertThat(word("UN-9.1")).isEqualTo(Word.MET);
    }

    @Test
    void aStateThatMayStillFileCanCureIt() {
        assertThat(word("BC-4.1")).isEqualTo(Word.CURABLE);
    }

    @Test
    void aPlannedReservationCoversIt() {
        law.formalities.put("budapest", filed(Formalities.State.PLANNED, false));
        assertThat(word("BC-4.1")).isEqualTo(Word.COVERED);
    }

    @Test
    void aPartyThatNeverMadeTheReservationFallsShort() {
        law.status.put("budapest", Standing.State.PARTY);
        law.formalities.put("budapest", new Formalities(true, List.of()));
        assertThat(word("BC-4.1")).isEqualTo(Word.PARTIAL);
    }

    @Test
    void aPartyWhoseReservationsAreNotKnownStaysOpen() {
        law.status.put("budapest", Standing.State.PARTY);
        assertThat(word("BC-4.1")).isEqualTo(Word.OPEN);
    }

    @Test
    void onSystemInterferenceNothingPermitsIt() {
        law.conditions.put("system-interference", new Situation.Looked(true, List.of("serious-harm")));
        law.formalities.put("budapest", filed(Formalities.State.PLANNED, true));
        assertThat(word("BC-5")).isEqualTo(Word.PARTIAL);
        assertThat(word("UN-10")).isEqualTo(Word.PARTIAL);
    }

    private static Formalities filed(Formalities.State state, boolean complete) {
        return new Formalities(complete, List.of(new Formalities.Filing("BC-4.2", Set.of(), state, "", "")));
    }

    private Word word(String requirement) {
        Findings findings = Shipped.assess(law.profile(Shipped.catalogue()));
        return findings.finding(requirement).word();
    }
}
