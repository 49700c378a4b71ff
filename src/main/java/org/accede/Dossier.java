package org.accede;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.assessment.Assessor;
import org.accede.catalogue.Instrument;
import org.accede.checklist.Checklist;
import org.accede.checklist.ChecklistPlanner;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.profile.Bills;
import org.accede.profile.Profile;
import org.accede.profile.Standing;
import org.accede.readiness.Readiness;
import org.accede.readiness.ReadinessPlanner;
import org.accede.readiness.Way;

/** Everything that can be said of one country on one day. Its law is assessed when that is first asked for, and once. */
public final class Dossier {

    private final Accede accede;
    private final Profile profile;
    private final LocalDate asOf;
    private final Lazy<Findings> findings;
    private final Lazy<Optional<Findings>> withBills;

    Dossier(Accede accede, Profile profile, LocalDate asOf) {
        this(accede, accede::assessor, profile, asOf);
    }

    /** With another assessor, for tests. */
    Dossier(Accede accede, java.util.function.Supplier<Assessor> assessor, Profile profile, LocalDate asOf) {
        this.accede = accede;
        this.profile = profile;
        this.asOf = asOf;
        this.findings = new Lazy<>(() -> assessor.get().assess(withStanding(profile), asOf));
        this.withBills = new Lazy<>(() -> Bills.any(profile)
                ? Optional.of(assessor.get().assess(withStanding(Bills.enacted(profile)), asOf))
                : Optional.empty());
    }

    /** The profile as it was written. */
    public Profile profile() {
        return profile;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** The verdict on every requirement of every treaty. */
    public Findings findings() {
        return findings.get();
    }

    /**
     * The verdict on one requirement.
     *
     * @param requirement its id, such as {@code BC-2}
     * @throws IllegalArgumentException if there is no such requirement
     */
    public Finding finding(String requirement) {
        return Optional.ofNullable(findings().finding(requirement))
                .orElseThrow(() -> new IllegalArgumentException("there is no requirement '" + requirement + "'"));
    }

    /** The same as if bills, and what waits to commence, were law; empty if nothing does. */
    public Optional<Findings> withBills() {
        return withBills.get();
    }

    /**
     * Where the country stands before the treaties, and what they need from it before it joins.
     *
     * @param deposit the day of a deposit to work with
     * @param instruments ids of the treaties; empty for all
     */
    public Readiness readiness(Optional<LocalDate> deposit, List<String> instruments) {
        return ReadinessPlanner.plan(
                accede.rules(), findings(), profile, withBills(), accede.register(), deposit, instruments);
    }

    /** The way to one treaty. */
    public Way readiness(String instrument) {
        return readiness(Optional.empty(), List.of(instrument)).ways().get(0);
    }

    /** All that is to be done to join one treaty, if the instrument is deposited on that day. */
    public Checklist checklist(String instrument, Optional<LocalDate> deposit) {
        Way way = readiness(deposit, List.of(instrument)).ways().get(0);
        return ChecklistPlanner.plan(accede.rules(), findings(), withBills(), way, accede.texts());
    }

    /** Where a real country's profile does not say where the country stands, the register does. */
    private Profile withStanding(Profile read) {
        List<String> instruments =
                accede.catalogue().instruments().stream().map(Instrument::id).toList();
        boolean silent = instruments.stream().anyMatch(id -> read.standing(id).state() == Standing.State.UNKNOWN);
        if (!silent || read.constructed()) {
            return read;
        }
        Map<String, Standing> known = new LinkedHashMap<>();
        accede.register(read.iso3())
                .entry(read.iso3())
                .ifPresent(entry ->
                        instruments.forEach(id -> entry.standing(id).ifPresent(standing -> known.put(id, standing))));
        return read.withStatus(known);
    }
}
