package org.accede.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.junit.jupiter.api.Test;

/** An item of a list is law of the day only by a provision that is. */
class ItemsNotInForceTest {

    @Test
    void anItemByAnAdoptedProvisionIsNotKnownOfTheLawOfTheDay() {
        Value.Items items = items(Provision.State.ADOPTED, Provision.State.BILL, Provision.State.IN_FORCE);
        assertThat(items.items())
                .extracting(Value.Item::value)
                .containsExactly(new Value.Unknown(), new Value.Unknown(), Value.Degree.YES);
        assertThat(items.complete()).isTrue();
    }

    private static Value.Items items(Provision.State... states) {
        List<Value.Item> items = Stream.of(states)
                .map(state -> new Value.Item(state.id(), Value.Degree.YES, List.of(provision(state))))
                .toList();
        Statement statement =
                new Statement(new Value.Items(true, items), List.of(), Optional.of("act"), Optional.empty(), false, "");
        return (Value.Items) new StatementsOfADay(Shipped.catalogue(), Map.of(), Shipped.AS_OF)
                .best("other-un-offences/conventions", List.of(statement))
                .value();
    }

    private static Provision provision(Provision.State state) {
        return new Provision("act", "s. 1", state, Optional.empty(), Optional.empty(), "");
    }
}
