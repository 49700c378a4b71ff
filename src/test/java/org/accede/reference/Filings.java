package org.accede.reference;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.profile.Formalities;
import org.accede.profile.Profile;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Truth;

/**
 * What the declarations and reservations under one treaty achieve. A State files at signature or deposit and never later: what a
 * Party has not made by then does nothing for it.
 */
final class Filings {

    private final Formalities formalities;
    private final Truth party;

    Filings(Profile profile, String instrument) {
        this.formalities = profile.formalities(instrument);
        this.party = profile.standing(instrument).party();
    }

    /** What may have been filed. */
    private enum Filed {
        MADE,
        PLANNED,
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
        if (asParty) {
            return Level.PARTLY; // too late
        }
        return filed == Filed.PLANNED ? Level.COVERED : Level.CURABLE;
    }

    private Set<Filed> mayBeFiled(String article, String name) {
        Set<Filed> may = new HashSet<>();
        Optional<Filed> known = under(article)
                .filter(filing -> covers(filing, name))
                .map(filing -> filing.state() == Formalities.State.MADE ? Filed.MADE : Filed.PLANNED)
                .min(Enum::compareTo);
        may.add(known.orElse(Filed.NOTHING));
        // That nobody looked up what was filed matters only for a State that may be a Party: others can still file.
        if (known.isEmpty() && !formalities.complete() && party != Truth.NO) {
            may.add(Filed.MADE);
        }
        return may;
    }

    /** Whether anything is filed under the article, for a right that lives by a filing. */
    Truth filed(String article) {
        if (under(article).findAny().isPresent()) {
            return Truth.YES;
        }
        return formalities.complete() ? Truth.NO : Truth.UNKNOWN;
    }

    private Stream<Formalities.Filing> under(String article) {
        return formalities.list().stream().filter(filing -> filing.article().equals(article));
    }

    /** A filing covers all that its article permits, or what it names; {@code possession} also covers {@code possession[offence]}. */
    private static boolean covers(Formalities.Filing filing, String name) {
        Set<String> covers = filing.covers();
        return covers.isEmpty() || covers.contains(name) || covers.contains(name.replaceFirst("\\[.*", ""));
    }
}
