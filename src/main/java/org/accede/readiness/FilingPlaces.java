package org.accede.readiness;

import java.util.HashSet;
import java.util.Set;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Element;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.profile.Formalities;

/**
 * Where a treaty's text provides for a declaration or reservation.
 *
 * @param named places where it does
 * @param plain places where a law may do the same without any filing
 */
record FilingPlaces(Set<String> named, Set<String> plain) {

    static FilingPlaces of(Catalogue catalogue, Instrument instrument) {
        Set<String> named = new HashSet<>();
        Set<String> plain = new HashSet<>();
        for (Article article : catalogue.articles(instrument)) {
            for (Requirement requirement : article.requirements()) {
                for (Permit permit : requirement.permits()) {
                    (permit.needsFiling() ? named : plain).add(permit.article());
                }
                for (Element element : requirement.elements()) {
                    if (element.source() instanceof Element.ByFiling byFiling) {
                        named.add(byFiling.article());
                    }
                }
            }
        }
        return new FilingPlaces(named, plain);
    }

    boolean named(Formalities.Filing filing) {
        return named.contains(filing.article());
    }

    boolean plain(Formalities.Filing filing) {
        return plain.contains(filing.article());
    }
}
