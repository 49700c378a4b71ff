package org.accede.readiness;

import java.util.Optional;
import org.accede.profile.Formalities;
import org.accede.profile.Late;
import org.accede.readiness.standing.Speaker;

/**
 * A declaration or reservation that was made or is planned.
 *
 * @param source who says so
 * @param late that it was made after the treaty let it be made
 * @param named whether the treaty's text provides for a filing there
 * @param plain whether the text lets a law do the same without any filing
 */
public record KnownFiling(
        String instrument,
        Formalities.Filing filing,
        Speaker source,
        Optional<Late> late,
        boolean named,
        boolean plain) {

    /** Whether other States object to it. */
    public boolean isObjectedTo() {
        return !filing.objections().isEmpty();
    }

    public boolean isMadeLate() {
        return late.isPresent();
    }

    /** Why it came too late. */
    public String getReason() {
        return late.orElseThrow().reason();
    }

    public FilingNote says(String says, Basis basis, String pinpoint) {
        return new FilingNote(this, says, basis, pinpoint);
    }
}
