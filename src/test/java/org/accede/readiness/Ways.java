package org.accede.readiness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.Shipped;
import org.accede.engine.RuleBase;
import org.accede.finding.Findings;
import org.accede.input.Documents;
import org.accede.profile.LaterLaw;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.accede.profile.TimeOfLaw;
import org.accede.register.Entry;
import org.accede.register.Register;
import org.accede.register.RegisterReader;

/** Plans ways with the rules and the register as they ship. */
final class Ways {

    static final LocalDate AS_OF = Shipped.AS_OF;
    static final Register REGISTER = RegisterReader.readIfThere(Shipped.COUNTRIES.resolve("register.json"));
    private static final RuleBase RULES = Shipped.rules();
    private static final Map<String, Findings> UNANSWERED = new HashMap<>();

    private Ways() {}

    /** Of a country of {@code countries/}, or of one that only the register knows. */
    static Readiness of(String country, LocalDate asOf, LocalDate deposit) {
        return of(profile(country), asOf, deposit, REGISTER);
    }

    static Readiness of(String country) {
        return of(country, AS_OF, null);
    }

    static Readiness of(Profile profile) {
        return of(profile, AS_OF, null, REGISTER);
    }

    static Readiness of(Profile profile, LocalDate asOf, LocalDate deposit, Register register) {
        return of(profile, asOf, deposit, register, List.of());
    }

    static Readiness of(
            Profile profile, LocalDate asOf, LocalDate deposit, Register register, List<String> instruments) {
        Optional<Findings> withBills = LaterLaw.differs(profile, TimeOfLaw.WITH_THE_BILLS)
                ? Optional.of(Shipped.assessor().assess(LaterLaw.at(TimeOfLaw.WITH_THE_BILLS, profile), asOf))
                : Optional.empty();
        return ReadinessPlanner.plan(
                RULES,
                Shipped.assessor().assess(profile, asOf),
                profile,
                withBills,
                register,
                Optional.ofNullable(deposit),
                instruments);
    }

    /** Of a State or organization of the register, where nobody has answered anything. */
    static Readiness ofEntry(
            Entry entry, LocalDate asOf, LocalDate deposit, Register register, List<String> instruments) {
        Profile profile = Profile.empty(entry.iso3(), entry.name(), entry.organization());
        // Their law is judged alike, and need not be judged 198 times.
        Findings findings = UNANSWERED.computeIfAbsent(
                asOf + " " + entry.organization(), day -> Shipped.assessor().assess(profile, asOf));
        return ReadinessPlanner.plan(
                RULES, findings, profile, Optional.empty(), register, Optional.ofNullable(deposit), instruments);
    }

    static Profile profile(String country) {
        Path file = Shipped.COUNTRIES.resolve(country.toLowerCase(java.util.Locale.ROOT) + ".json");
        return Files.exists(file)
                ? ProfileReader.read(file, Shipped.catalogue())
                : REGISTER.entry(country)
                        .map(entry -> Profile.empty(entry.iso3(), entry.name(), entry.organization()))
                        .orElseThrow();
    }

    /** A constructed State that is no member of the Council of Europe, with more fields of a profile as JSON. */
    static Profile nonMember(String fields) {
        return constructed("\"council-of-europe\": {\"state\": \"none\"}", fields);
    }

    /** A constructed member of the Council of Europe. */
    static Profile member(String fields) {
        return constructed("\"council-of-europe\": {\"state\": \"party\"}", fields);
    }

    private static Profile constructed(String council, String statusOf) {
        String json = "{\"constructed\": true, \"country\": {\"iso3\": \"XXA\", \"name\": \"Example\"}, \"status\": {"
                + council + (statusOf.isEmpty() ? "" : ", " + statusOf) + "}}";
        return ProfileReader.read(Documents.parse(json, "example.json"), "example", Shipped.catalogue());
    }

    static Way way(Readiness readiness, String instrument) {
        return readiness.ways().stream()
                .filter(way -> way.treaty().id().equals(instrument))
                .findFirst()
                .orElseThrow();
    }

    static Way budapest(Readiness readiness) {
        return way(readiness, "budapest");
    }

    static Way un(Readiness readiness) {
        return way(readiness, "un");
    }

    static ReadinessVerdict verdict(Way way, Occasion occasion) {
        return way.overall(purpose(way, occasion));
    }

    static Purpose purpose(Way way, Occasion occasion) {
        return way.purposes().stream()
                .filter(one -> one.occasion() == occasion)
                .findFirst()
                .orElseThrow();
    }

    /** The day of the key date of that kind. */
    static KeyDate keyDate(Way way, KeyDateKind kind) {
        return way.keyDates().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
