package org.accede.checklist;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.accede.Shipped;
import org.accede.catalogue.Instrument;
import org.accede.checklist.draft.DraftText;
import org.accede.engine.RuleBase;
import org.accede.finding.Findings;
import org.accede.profile.LaterLaw;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.accede.profile.Standing;
import org.accede.profile.TimeOfLaw;
import org.accede.readiness.ReadinessPlanner;
import org.accede.readiness.Way;
import org.accede.register.Register;
import org.accede.register.RegisterReader;

/** Makes checklists with the rules, the texts and the register as they ship. */
public final class Lists {

    public static final List<String> TREATIES =
            Shipped.catalogue().instruments().stream().map(Instrument::id).toList();

    public static final List<DraftText> TEXTS = Shipped.texts();

    private static final Register REGISTER = RegisterReader.readIfThere(Shipped.COUNTRIES.resolve("register.json"));
    private static final RuleBase RULES = Shipped.rules();
    private static final ChecklistPlanner PLANNER =
            new ChecklistPlanner(RULES, Shipped.crosswalk(), TEXTS, Shipped.tasks());

    private static final Map<String, Profile> PROFILES = new HashMap<>();
    private static final Map<Profile, Map<LocalDate, Findings>> FINDINGS = new IdentityHashMap<>();

    private Lists() {}

    /** A State that wants to know what is to be done, and when. */
    public record Asked(String name, Profile profile, String treaty, LocalDate asOf, Optional<LocalDate> deposit) {

        public Asked(String name, Profile profile, String treaty) {
            this(name, profile, treaty, Shipped.AS_OF, Optional.empty());
        }

        public Asked named(String other) {
            return new Asked(other, profile, treaty, asOf, deposit);
        }

        /** With times that its profile gives. */
        Asked taking(Map<String, Profile.Pace> durations) {
            return new Asked(name, profile.withDurations(durations), treaty, asOf, deposit);
        }

        public Asked on(String day) {
            return new Asked(name, profile, treaty, LocalDate.parse(day), deposit);
        }

        public Asked depositing(String day) {
            return new Asked(name, profile, treaty, asOf, Optional.of(LocalDate.parse(day)));
        }

        @Override
        public String toString() {
            return name + ", " + treaty + ", " + asOf;
        }
    }

    /** What the planner of the checklist starts from. */
    public record Start(Findings findings, Optional<Findings> enacted, Way way) {}

    public static Start start(Asked asked) {
        Findings findings = assess(asked.profile(), asked.asOf());
        Optional<Findings> enacted = LaterLaw.differs(asked.profile(), TimeOfLaw.WITH_THE_BILLS)
                ? Optional.of(assess(LaterLaw.at(TimeOfLaw.WITH_THE_BILLS, asked.profile()), asked.asOf()))
                : Optional.empty();
        Way way = ReadinessPlanner.plan(
                        RULES, findings, asked.profile(), enacted, REGISTER, asked.deposit(), List.of(asked.treaty()))
                .ways()
                .get(0);
        return new Start(findings, enacted, way);
    }

    public static Checklist of(Asked asked) {
        return of(start(asked));
    }

    static ChecklistPlanner planner() {
        return PLANNER;
    }

    static Checklist of(Start start) {
        return PLANNER.plan(start.findings(), start.enacted(), List.of(start.way()));
    }

    /** The course of a list for one treaty. */
    public static Course only(Checklist checklist) {
        return checklist.courses().get(0);
    }

    /** Of a country of {@code countries/}, or of one that only the register knows. */
    public static Asked asked(String country, String treaty) {
        return new Asked(country, profile(country), treaty);
    }

    private static Profile profile(String country) {
        return PROFILES.computeIfAbsent(country, Lists::read);
    }

    private static Profile read(String country) {
        Path file = Shipped.COUNTRIES.resolve(country.toLowerCase(Locale.ROOT) + ".json");
        return Files.exists(file)
                ? ProfileReader.read(file, Shipped.catalogue())
                : REGISTER.entry(country)
                        .map(entry -> Profile.empty(entry.iso3(), entry.name(), entry.organization()))
                        .orElseThrow();
    }

    /** Once for all treaties and all tests. */
    private static Findings assess(Profile profile, LocalDate asOf) {
        return FINDINGS.computeIfAbsent(profile, one -> new HashMap<>())
                .computeIfAbsent(asOf, day -> judge(profile, day));
    }

    /** Where a real country's profile does not say where the country stands, the register does. */
    private static Findings judge(Profile profile, LocalDate asOf) {
        Map<String, Standing> known = new LinkedHashMap<>();
        REGISTER.entry(profile.iso3())
                .filter(entry -> !profile.constructed())
                .ifPresent(entry -> TREATIES.forEach(
                        treaty -> entry.standing(treaty).ifPresent(standing -> known.put(treaty, standing))));
        return Shipped.assessor().assess(profile.withStatus(known), asOf);
    }

    static Action action(Checklist checklist, String id) {
        return checklist.actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + id + " among "
                        + checklist.actions().stream().map(Action::id).toList()));
    }

    static List<String> ids(Checklist checklist) {
        return checklist.actions().stream().map(Action::id).toList();
    }
}
