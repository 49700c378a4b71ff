package org.accede.desk.action;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.accede.input.Problem;
import org.accede.profile.Profile;

/**
 * A profile's file as it was just read.
 *
 * @param id the name of the file without its ending
 * @param profile empty if the file cannot be read
 * @param problems why it cannot
 */
public record Held(String id, Path file, Optional<Profile> profile, List<Problem> problems) {

    /** The name of the country, or of the file where that is not known. */
    public String name() {
        return profile.map(Profile::name).orElse(id);
    }

    /** The profile, where it can be read. */
    public Profile read() {
        return profile.orElseThrow(() -> new BrokenFile(this));
    }
}
