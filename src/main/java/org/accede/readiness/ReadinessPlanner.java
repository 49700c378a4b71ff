package org.accede.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.engine.RuleBase;
import org.accede.engine.RuleRun;
import org.accede.finding.Findings;
import org.accede.profile.Profile;
import org.accede.readiness.standing.StandingFacts;
import org.accede.register.Entry;
import org.accede.register.Register;

/** Applies the rules on joining to the findings of an assessment and to the register: a run of its own over the same rules. */
public final class ReadinessPlanner {

    private static final String[] PHASES = {
        "profile",
        "register",
        "progress",
        "stage",
        "treaty",
        "door-otherwise",
        "dates",
        "status",
        "status-otherwise",
        "plan",
        "tally",
        "verdict"
    };

    private ReadinessPlanner() {}

    /**
     * Plans the way to the chosen treaties.
     *
     * @param profile as it was written: the register has not been put into it
     * @param withBills the findings with bills counted as law, if there are bills
     * @param instruments ids of the treaties; empty for all
     */
    public static Readiness plan(
            RuleBase rules,
            Findings findings,
            Profile profile,
            Optional<Findings> withBills,
            Register register,
            Optional<LocalDate> deposit,
            List<String> instruments) {
        Catalogue catalogue = findings.catalogue();
        Optional<Entry> entry = profile.constructed() ? Optional.empty() : register.entry(profile.iso3());
        List<Instrument> chosen = catalogue.instruments().stream()
                .filter(instrument -> instruments.isEmpty() || instruments.contains(instrument.id()))
                .toList();
        try (RuleRun run = rules.planning()) {
            run.insertAll(StandingFacts.ofEverybody(register, catalogue));
            run.insertAll(new StandingFacts(catalogue, profile, entry).all(findings.asOf(), deposit));
            JoiningFacts facts = new JoiningFacts(profile, entry, findings, withBills.orElse(findings));
            chosen.forEach(treaty -> run.insertAll(facts.of(treaty)));
            run.run(PHASES);
            Conclusions conclusions = new Conclusions(run);
            return new Readiness(
                    profile,
                    !profile.digest().equals("none"),
                    withBills.isPresent(),
                    entry,
                    register,
                    catalogue,
                    findings.asOf(),
                    deposit,
                    HumanRights.of(catalogue, profile, entry, findings.asOf()),
                    chosen.stream().map(conclusions::way).toList(),
                    findings.catalogueDigest(),
                    findings.rulesDigest());
        }
    }
}
