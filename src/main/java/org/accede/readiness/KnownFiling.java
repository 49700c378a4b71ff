package org.accede.readiness;

import org.accede.profile.Formalities;
import org.accede.readiness.standing.Speaker;

/**
 * A declaration or reservation that was made or is planned.
 *
 * @param source who says so
 * @param named whether the treaty's text provides for a filing there
 * @param plain whether the text lets a law do the same without any filing
 */
public record KnownFiling(String instrument, Formalities.Filing filing, Speaker source, boolean named, boolean plain) {

    /** Whether other States object to it. */
    public boolean isObjectedTo() {
        return !filing.objections().isEmpty();
    }

    public FilingNote says(String says, Basis basis, String pinpoint) {
        return new FilingNote(this, says, basis, pinpoint);
    }
}
