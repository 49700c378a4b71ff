package org.accede.readiness;

import org.accede.profile.Formalities;

/**
 * A declaration or reservation that was made or is planned.
 *
 * @param source profile or register
 * @param named whether the treaty's text provides for a filing there
 * @param plain whether the text lets a law do the same without any filing
 */
public record KnownFiling(String instrument, Formalities.Filing filing, String source, boolean named, boolean plain) {

    /** Whether it needs a word of its own. */
    public boolean isUnusual() {
        return !named;
    }

    public boolean isObjectedTo() {
        return !filing.objections().isEmpty();
    }

    public FilingNote says(String says, Basis basis, String pinpoint) {
        return new FilingNote(this, says, basis, pinpoint);
    }

    /** What it means that such a filing was made. */
    public record FilingNote(KnownFiling filed, String says, Basis basis, String pinpoint) {}
}
