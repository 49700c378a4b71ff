package org.accede.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.catalogue.Instrument;
import org.accede.profile.Moment;
import org.accede.register.Consent;
import org.accede.register.Entry;
import org.accede.register.Heading;
import org.accede.register.Item;
import org.accede.register.Origin;
import org.accede.register.Register;
import org.accede.register.RegisterState;
import org.junit.jupiter.api.Test;

/** The table of all States has what catalogue and register name, and nothing that only Java knows. */
class StatusPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<Instrument> TREATIES = Shipped.catalogue().instruments();

    @Test
    void everyTreatyHasAColumnIfTheRegisterKnowsAnythingOfItAndALineInAnyCase() {
        String page = StatusPages.all(register("budapest", "un"), TREATIES, DAY, false);
        assertThat(page.lines())
                .containsSubsequence(
                        "            BC    since      UN",
                        "XXA Atlanta party 2004-07-01 party",
                        "BC  Budapest Convention: 1 Party.",
                        "P1  First Protocol: nothing is known.",
                        "P2  Second Protocol: nothing is known.",
                        "UN  UN Convention: 1 Party.");
    }

    @Test
    void whatTheRegisterWantsToBeSeenHasAColumnToo() {
        assertThat(StatusPages.all(register("iccpr", "budapest"), TREATIES, DAY, false)
                        .lines())
                .contains("            BC    since      ICCPR", "XXA Atlanta party 2004-07-01 party");
        assertThat(StatusPages.all(register("echr", "budapest"), TREATIES, DAY, false)
                        .lines())
                .contains("            BC    since", "XXA Atlanta party 2004-07-01");
    }

    @Test
    void everyValueOfTheRegisterHasATitle() {
        Register register = Shipped.accede().register();
        List<String> named = Stream.concat(TREATIES.stream().map(Instrument::id), register.headings().keySet().stream())
                .toList();
        assertThat(register.all().stream()
                        .flatMap(entry -> entry.values().keySet().stream())
                        .distinct())
                .isSubsetOf(named);
    }

    /** One State, party to each of these since the same day. */
    private static Register register(String... keys) {
        Map<String, Item> values = new LinkedHashMap<>();
        for (String key : keys) {
            values.put(
                    key,
                    new Item(
                            key,
                            RegisterState.PARTY,
                            Consent.UNKNOWN,
                            Map.of(Item.IN_FORCE, new Moment("2004-07-01")),
                            "list",
                            "2026",
                            ""));
        }
        return new Register(
                "2026-11-21",
                "",
                Map.of("iccpr", new Heading("A Covenant", "ICCPR"), "echr", new Heading("A Convention", "")),
                Map.of("list", new Origin("list", "A list", "official", "2026", "high", Optional.empty(), "")),
                Map.of("XXA", new Entry("XXA", "Atlanta", false, values, Map.of())),
                "");
    }
}
