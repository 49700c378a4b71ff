package org.accede.assessment.law;

import org.accede.profile.Formalities;

/** That all filings of the State under a treaty were looked up, or all under some of its articles. */
public record FilingsLooked(String instrument, Formalities filed) {

    /** Whether those under an article are among them. */
    public boolean reaches(String article) {
        return filed.complete(article);
    }
}
