package org.accede.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.FilingTime;
import org.accede.catalogue.Instrument;
import org.accede.profile.Formalities;
import org.accede.profile.Moment;
import org.accede.profile.Profile;
import org.accede.profile.Standing;
import org.accede.profile.TreatyEvent;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Truth;

/**
 * What the declarations and reservations under one treaty achieve. A State files at signature or deposit and never later: what a
 * Party has not made by then does nothing for it.
 */
final class Filings {

    private final Formalities formalities;
    private final List<Formalities.Filing> filings;
    private final Instrument treaty;
    private final Standing standing;
    private final Truth party;

    Filings(Profile profile, Instrument treaty, LocalDate asOf) {
        this.formalities = profile.formalities(treaty.id());
        this.treaty = treaty;
        this.standing = profile.standing(treaty.id()).on(asOf);
        this.party = standing.party();
        this.filings = formalities.list().stream()
                .filter(filing -> filing.state() == Formalities.State.PLANNED
                        || filing.date().isEmpty()
                        || !new Moment(filing.date()).first().isAfter(asOf))
                .toList();
    }

    /** What may have been filed. */
    private enum Filed {
        MADE,
        PLANNED,
        TOO_LATE,
        NOTHING
    }

    /** How far the filing under an article takes a verdict that wants it; partly means nowhere. */
    Interval reach(String article, String name) {
        Interval reach = null;
        for (Filed filed : mayBeFiled(article, name)) {
            for (boolean asParty :
                    party == Truth.UNKNOWN ? new boolean[] {false, true} : new boolean[] {party == Truth.YES}) {
                Interval one = Interval.at(reach(filed, asParty));
                reach = reach == null ? one : reach.hull(one);
            }
        }
        return reach;
    }

    private static Level reach(Filed filed, boolean asParty) {
        if (filed == Filed.MADE) {
            return Level.COVERED;
        }
        if (asParty || filed == Filed.TOO_LATE) {
            return Level.PARTLY;
        }
        return filed == Filed.PLANNED ? Level.COVERED : Level.CURABLE;
    }

    private Set<Filed> mayBeFiled(String article, String name) {
        Set<Filed> may = new HashSet<>();
        Optional<Filed> known = under(article)
                .filter(filing -> filing.coverageKnown() && covers(filing, name))
                .map(this::filed)
                .min(Enum::compareTo);
        may.add(known.orElse(Filed.NOTHING));
        // One in time of which nobody knows what it covers may cover this too.
        if (under(article).anyMatch(filing -> !filing.coverageKnown() && filed(filing) == Filed.MADE)) {
            may.add(Filed.MADE);
        }
        // That nobody looked up what was filed matters only for a State that may be a Party: others can still file.
        if (known.isEmpty() && !lookedUp(article) && party != Truth.NO) {
            may.add(Filed.MADE);
        }
        return may;
    }

    private Filed filed(Formalities.Filing filing) {
        if (filing.state() == Formalities.State.PLANNED) {
            return Filed.PLANNED;
        }
        return late(filing) ? Filed.TOO_LATE : Filed.MADE;
    }

    /** The first day that it can have been made on lies after the last on which the State can have done what lets it file. */
    private boolean late(Formalities.Filing filing) {
        List<FilingTime> times = treaty.filings().stream()
                .filter(time -> time.articles().contains(filing.article()))
                .toList();
        if (party != Truth.YES || times.isEmpty() || filing.date().isEmpty()) {
            return false;
        }
        boolean deposit = times.get(0).at().contains(FilingTime.Occasion.DEPOSIT);
        Optional<Moment> last = deposit
                ? day(Standing.State.DEPOSITED, TreatyEvent.DEPOSITED)
                        .or(() -> day(Standing.State.PARTY, TreatyEvent.IN_FORCE))
                : day(Standing.State.SIGNED, TreatyEvent.SIGNED);
        return last.isPresent()
                && new Moment(filing.date()).first().isAfter(last.get().last());
    }

    /** When it did something: as a step says, or else as the history of its standing does. */
    private Optional<Moment> day(Standing.State state, TreatyEvent event) {
        for (Standing.Step step : standing.steps()) {
            if (step.what() == event) {
                return Optional.of(step.date());
            }
        }
        List<Standing> all = new ArrayList<>(standing.earlier());
        all.add(standing);
        return all.stream()
                .filter(one -> one.state() == state && one.since().isPresent())
                .map(one -> one.since().get())
                .findFirst();
    }

    private boolean lookedUp(String article) {
        return formalities.complete()
                || formalities.completeUnder().stream().anyMatch(one -> (article + ".").startsWith(one + "."));
    }

    /** Whether anything is filed under the article, for a right that lives by a filing. */
    Truth filed(String article) {
        Set<Filed> there = under(article).map(this::filed).collect(Collectors.toSet());
        if (there.contains(Filed.MADE) || there.contains(Filed.PLANNED)) {
            return Truth.YES;
        }
        return there.contains(Filed.TOO_LATE) || lookedUp(article) ? Truth.NO : Truth.UNKNOWN;
    }

    private Stream<Formalities.Filing> under(String article) {
        return filings.stream().filter(filing -> filing.article().equals(article));
    }

    /** A filing covers all that its article permits, or what it names; {@code possession} also covers {@code possession[offence]}. */
    private static boolean covers(Formalities.Filing filing, String name) {
        Set<String> covers = filing.covers();
        return covers.isEmpty() || covers.contains(name) || covers.contains(name.replaceFirst("\\[.*", ""));
    }
}
