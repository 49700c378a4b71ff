package org.accede.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.accede.Shipped;
import org.accede.cases.Situation;
import org.accede.finding.CureState;
import org.accede.finding.Finding;
import org.accede.finding.Formality;
import org.accede.profile.Formalities;
import org.accede.profile.Standing;
import org.accede.profile.Value;
import org.junit.jupiter.api.Test;

/** A Party whose law protects children until seventeen, as a declaration under Article 9(3) of the Budapest Convention allows. */
class FilingsOfAStateTest {

    private static final Formalities.Filing MADE =
            new Formalities.Filing("BC-9.3", Set.of(), Formalities.State.MADE, "", "");
    private static final Formalities.Filing PLANNED =
            new Formalities.Filing("BC-9.3", Set.of(), Formalities.State.PLANNED, "", "");

    @Test
    void a_declaration_that_was_made_goes_before_one_that_is_planned_whatever_their_order() {
        assertThat(states(MADE, PLANNED)).containsExactly(CureState.MADE);
        assertThat(states(PLANNED, MADE)).containsExactly(CureState.MADE);
    }

    @Test
    void one_that_a_party_only_plans_comes_too_late() {
        assertThat(states(PLANNED)).containsExactly(CureState.TOO_LATE);
    }

    @Test
    void one_of_another_name_does_not_count_for_it() {
        Formalities.Filing other = new Formalities.Filing("BC-9.3", Set.of("other"), Formalities.State.MADE, "", "");
        assertThat(states(other, PLANNED)).containsExactly(CureState.TOO_LATE);
    }

    private static List<CureState> states(Formalities.Filing... filings) {
        Situation party = new Situation();
        party.status.put("budapest", Standing.State.PARTY);
        party.formalities.put("budapest", new Formalities(true, List.of(filings)));
        party.facts.put("child-sexual-abuse-material/age-limit", new Value.Amount(BigDecimal.valueOf(17)));
        party.conditions.put("child-sexual-abuse-material", new Situation.Looked(true, List.of()));
        Finding finding = Shipped.assess(party.profile(Shipped.catalogue())).finding("BC-9.3");
        return finding.formalities().stream().map(Formality::state).toList();
    }
}
