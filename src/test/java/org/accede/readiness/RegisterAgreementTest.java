package org.accede.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.accede.Shipped;
import org.accede.profile.Moment;
import org.accede.profile.TreatyEvent;
import org.accede.register.Entry;
import org.accede.register.RegisterState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For each of the 198 rows of the source, the rules and the register come to the door, the status and the dates that it gives. */
class RegisterAgreementTest {

    private static final Map<String, DoorKind> DOORS = Map.of(
            "A",
            DoorKind.MEMBER,
            "B",
            DoorKind.ELABORATION,
            "C",
            DoorKind.INVITATION,
            "review",
            DoorKind.REVIEW,
            "not eligible",
            DoorKind.NOT_ELIGIBLE);

    record Row(
            String iso3,
            String door,
            String status,
            String mode,
            String signed,
            String deposited,
            String inForce,
            String invited,
            String until) {}

    static List<Row> rows() throws IOException {
        try (InputStream in = RegisterAgreementTest.class.getResourceAsStream("/register/budapest-status.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(RegisterAgreementTest::row)
                    .toList();
        }
    }

    private static Row row(String line) {
        String[] cells = line.split(",", -1);
        return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8]);
    }

    @Test
    void thereAre198() throws IOException {
        assertThat(rows()).hasSize(198);
        assertThat(Ways.REGISTER.entries().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        rows().stream().map(Row::iso3).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void doorStatusAndDatesAgree(Row row) {
        Entry entry = Ways.REGISTER.entry(row.iso3()).orElseThrow();
        Way way = Ways.budapest(Ways.ofEntry(entry, Ways.AS_OF, null, Ways.REGISTER, List.of("budapest")));
        assertThat(way.door().kind()).isEqualTo(DOORS.get(row.door()));
        assertThat(way.status().kind()).isEqualTo(expected(row));
        assertThat(text(way.state().on(TreatyEvent.SIGNED))).isEqualTo(row.signed());
        assertThat(text(way.state().on(TreatyEvent.DEPOSITED))).isEqualTo(row.deposited());
        assertThat(text(way.state().on(TreatyEvent.INVITED))).isEqualTo(row.invited());
        assertThat(way.keyDates().stream()
                        .filter(l -> l.kind() == KeyDateKind.IN_FORCE)
                        .map(l -> l.date().toString())
                        .findFirst()
                        .orElse(""))
                .isEqualTo(row.inForce());
        assertThat(way.deadlines().stream()
                        .flatMap(c -> c.until().stream())
                        .map(Object::toString)
                        .findFirst()
                        .orElse(""))
                .isEqualTo(row.until());
        if (!row.mode().isEmpty()) {
            assertThat(way.joinedBy().id()).isEqualTo(row.mode());
        }
    }

    private static StatusKind expected(Row row) {
        return switch (row.status()) {
            case "party" -> StatusKind.PARTY;
            case "signatory" -> StatusKind.SIGNED;
            case "invited" -> row.until().isEmpty() ? StatusKind.INVITED_NO_END : StatusKind.INVITED;
            default -> row.door().equals("not eligible") ? StatusKind.NOT_ELIGIBLE : StatusKind.NONE;
        };
    }

    private static String text(Optional<Moment> moment) {
        return moment.map(Moment::text).orElse("");
    }

    /** Whatever the day, the rules come to exactly one door and one status for each treaty: the planner refuses anything else. */
    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2010-06-15", "2027-01-01", "2040-01-01"})
    void everyStateHasAPlaceOnEveryDay(LocalDate asOf) {
        Map<String, Entry> kinds = new TreeMap<>();
        Ways.REGISTER.all().forEach(entry -> kinds.putIfAbsent(kind(entry), entry));
        assertThat(kinds).hasSizeGreaterThan(20);
        for (Entry entry : kinds.values()) {
            Readiness readiness = Ways.ofEntry(entry, asOf, asOf.plusYears(1), Ways.REGISTER, List.of());
            assertThat(readiness.ways())
                    .as(entry.name())
                    .hasSize(Shipped.catalogue().instruments().size());
        }
    }

    /** States that stand alike on every treaty, and whose dates are known alike, are of one kind. */
    private static String kind(Entry entry) {
        StringBuilder kind = new StringBuilder().append(entry.organization());
        for (String key : List.of(
                "un-member",
                "council-of-europe",
                "elaboration",
                "budapest",
                "budapest-protocol-1",
                "budapest-protocol-2",
                "un")) {
            kind.append(' ')
                    .append(entry.value(key)
                            .map(item -> item.state() + " " + item.mode()
                                    + item.dates().keySet())
                            .orElse("-"));
        }
        return kind.toString();
    }

    @Test
    void everyValueHasASourceAndADate() {
        Ways.REGISTER.all().forEach(entry -> entry.values().values().forEach(item -> {
            assertThat(Ways.REGISTER.origin(item))
                    .as(entry.iso3() + " " + item.key())
                    .isNotNull();
            assertThat(item.asOf()).as(entry.iso3() + " " + item.key()).isNotEmpty();
        }));
    }

    @Test
    void theCountsOfTheChart() {
        Map<RegisterState, Integer> counts = new TreeMap<>();
        Ways.REGISTER.all().forEach(entry -> counts.merge(entry.state("budapest"), 1, Integer::sum));
        assertThat(counts)
                .containsEntry(RegisterState.PARTY, 81)
                .containsEntry(RegisterState.INVITED, 14)
                .containsEntry(RegisterState.SIGNED, 2);
    }
}
