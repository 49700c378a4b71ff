package org.accede.validate;

import java.util.List;
import java.util.stream.Collectors;
import org.accede.catalogue.Instrument;
import org.accede.finding.Findings;
import org.accede.profile.Formalities;
import org.accede.profile.Profile;
import org.accede.profile.Standing;

/** What is not known of where the State stands before the treaties, or by whom. */
final class StandingWarnings {

    private static final String STATUS = "status";

    private final Findings findings;
    private final Profile profile;
    private final Places places;
    private final Warnings warnings;

    StandingWarnings(Findings findings, Places places, Warnings warnings) {
        this.findings = findings;
        this.profile = findings.profile();
        this.places = places;
        this.warnings = warnings;
    }

    void find() {
        List<Instrument> unknown = findings.catalogue().instruments().stream()
                .filter(treaty -> {
                    Standing standing = profile.standing(treaty.id());
                    return standing.state() == Standing.State.UNKNOWN
                            && standing.steps().isEmpty();
                })
                .toList();
        if (!unknown.isEmpty()) {
            List<String> ids = unknown.stream().map(Instrument::id).toList();
            warnings.add(
                    Warning.Kind.NO_STATUS,
                    places.where(STATUS, ids.get(0)),
                    ids,
                    "nobody says where the State stands before "
                            + unknown.stream().map(Instrument::shortTitle).collect(Collectors.joining(", "))
                            + (profile.constructed() ? "" : ", and the register does not know it"),
                    "Write \"status\": {\"" + ids.get(0)
                            + "\": {\"state\": \"none\", \"source\": ...}}, or signed, invited or party with its date.");
        }
        profile.status().forEach((treaty, standing) -> {
            boolean stated = places.node(STATUS, treaty).isPresent() && standing.state() != Standing.State.UNKNOWN;
            if (stated && standing.source().isEmpty() && standing.note().isEmpty() && !profile.constructed()) {
                warnings.add(
                        Warning.Kind.NO_SOURCE,
                        places.where(STATUS, treaty),
                        List.of(treaty),
                        "the standing before '" + treaty + "' has no source",
                        "Add \"source\": where it can be looked up.");
            }
        });
        profile.formalities().forEach(this::filings);
    }

    private void filings(String treaty, Formalities filed) {
        for (int i = 0; i < filed.list().size(); i++) {
            Formalities.Filing filing = filed.list().get(i);
            if (filing.state() == Formalities.State.MADE && filing.source().isEmpty() && !profile.constructed()) {
                warnings.add(
                        Warning.Kind.NO_SOURCE,
                        places.item(i, "formalities", treaty, "list"),
                        List.of(filing.article()),
                        "the filing under " + filing.article() + " has no source",
                        "Add \"source\": where it can be looked up.");
            }
        }
    }
}
