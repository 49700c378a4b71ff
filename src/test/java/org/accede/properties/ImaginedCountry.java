package org.accede.properties;

import java.util.Random;
import org.accede.catalogue.Catalogue;

/** A country at random as it stands in a file. */
public final class ImaginedCountry {

    private final Catalogue catalogue;
    private final RandomProfiles random;

    public ImaginedCountry(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.random = new RandomProfiles(catalogue);
    }

    /** The same text for the same seed. */
    public String text(long seed) {
        return ProfileText.of(random.next(new Random(seed)), catalogue);
    }
}
