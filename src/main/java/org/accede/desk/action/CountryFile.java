package org.accede.desk.action;

import java.util.List;
import java.util.Optional;
import org.accede.desk.store.Read;
import org.accede.input.Problem;
import org.accede.profile.Profile;

/**
 * A profile's file as it was just read.
 *
 * @param id the name of the file without its ending
 */
public record CountryFile(String id, Read read) {

    /** The name of the country, or of the file where that is not known. */
    public String name() {
        return read.profile().map(Profile::name).orElse(id);
    }

    /** Empty if the file cannot be read. */
    public Optional<Profile> profileIfRead() {
        return read.profile();
    }

    /** @throws BrokenFile if it cannot be read */
    public Profile profile() {
        return read.profile().orElseThrow(() -> new BrokenFile(this));
    }

    /** Why it cannot be read; none if it can. */
    public List<Problem> problems() {
        return read.problems();
    }
}
