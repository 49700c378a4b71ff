package org.accede.properties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.accede.Shipped;
import org.accede.assessment.Assessor;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.CatalogueBundle;
import org.accede.catalogue.CatalogueReader;
import org.accede.catalogue.Instrument;
import org.accede.engine.RuleBase;
import org.accede.finding.Findings;
import org.accede.input.Node;
import org.accede.reference.KnownLaw;
import org.accede.reference.ReferenceEvaluator;

/**
 * One treaty with all that is asked about national law. No verdict depends on the requirements of another treaty, so that each country
 * is tried on one: that is as good as all of them for a quarter of the countries, and takes no longer.
 */
record Treaty(Catalogue catalogue, Assessor assessor, ReferenceEvaluator reference, RandomProfiles countries) {

    /** All of them as they ship, read once, because every test asks them thousands of times. */
    static final List<Treaty> ALL = all();

    private static List<Treaty> all() {
        Map<String, Node> files = CatalogueBundle.builtIn().files(); // reading YAML takes longer than some tests run
        RuleBase rules = RuleBase.builtIn("");
        return Shipped.catalogue().instruments().stream()
                .map(instrument -> of(instrument, files, rules))
                .toList();
    }

    private static Treaty of(Instrument instrument, Map<String, Node> files, RuleBase rules) {
        Map<String, Node> own = new LinkedHashMap<>(files);
        own.keySet()
                .removeIf(name -> !name.startsWith("facts/")
                        && !name.startsWith(instrument.id() + "/")
                        && !name.endsWith("/instrument.yaml")); // a protocol names its treaty
        Catalogue catalogue = CatalogueReader.read(own);
        return new Treaty(
                catalogue,
                new Assessor(rules, catalogue, ""),
                new ReferenceEvaluator(catalogue),
                new RandomProfiles(catalogue));
    }

    Country country(Random random) {
        return countries.next(random);
    }

    Findings assess(Country country) {
        return assessor.assess(country.profile(catalogue), Shipped.AS_OF);
    }

    KnownLaw law(Country country) {
        return reference.law(country.profile(catalogue), Shipped.AS_OF);
    }
}
