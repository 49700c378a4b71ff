package org.accede.desk.view;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.accede.finding.Findings;

/** A page on one country as of one day. */
public interface CountryPage extends Page {

    /** Of which country, on which day, from what. */
    Country country();

    /**
     * A country on a day, and the digests of what went in.
     *
     * @param readLater whether a text that was read is of a later day
     * @param outside set where the file was last changed by something else than the Desk
     * @param kept the day and the bill that were asked for, by their names in an address
     */
    record Country(
            Place place,
            LocalDate day,
            boolean readLater,
            Map<String, String> inputs,
            Optional<Outside> outside,
            Map<String, String> kept) {

        static Country of(Asked asked, Findings findings) {
            return new Country(
                    asked.place(),
                    asked.asOf(),
                    findings.profile().isReadAfter(asked.asOf()),
                    Inputs.of(findings),
                    Outside.of(asked),
                    asked.kept());
        }

        /** The name of its file. */
        public String file() {
            return place.id() + ".json";
        }

        /** What stands behind an address so that the day and the bill are kept there; empty for nothing. */
        public String behind() {
            return kept.isEmpty() ? "" : "?" + Addresses.query(kept);
        }

        /** The same behind an address with a question mark. */
        public String also() {
            return kept.isEmpty() ? "" : "&" + Addresses.query(kept);
        }

        /** The address of a page of the country. */
        public String at(String page) {
            return "/c/" + place.id() + (page.isEmpty() ? "" : "/" + page);
        }
    }

    @Override
    default Optional<Outside> outside() {
        return country().outside();
    }

    @Override
    default Optional<Place> place() {
        return Optional.of(country().place());
    }

    @Override
    default String behind() {
        return country().behind();
    }

    @Override
    default Optional<LocalDate> asOf() {
        return Optional.of(country().day());
    }

    @Override
    default boolean isReadLater() {
        return country().readLater();
    }

    @Override
    default Map<String, String> digests() {
        return country().inputs();
    }
}
