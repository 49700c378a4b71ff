package org.accede.profile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What an answer rests on: an Act, a published assessment, a reading.
 *
 * @param id under which provisions name it
 * @param shortTitle for tables
 * @param asOf the date of the text as read, as precise as it is known
 * @param life where an Act stands in its life, if not all of it is in force
 * @param supersededBy the newer law, in words, where this is no longer the law
 * @param read the day on which it was read
 * @param note what of it was read and what not; empty if it is not said
 */
public record Source(
        String id,
        String title,
        String shortTitle,
        String kind,
        String asOf,
        Optional<String> url,
        Optional<ActLife> life,
        Optional<String> supersededBy,
        Optional<LocalDate> read,
        String note) {

    private static final String LAW_READ = "statute-read";
    private static final Set<String> REPORTED = Set.of("published-assessment", "memory");

    /** Whether it is the law itself, which somebody read. */
    public boolean isLawRead() {
        return kind.equals(LAW_READ);
    }

    /** Whether it tells of the law without being the law, or somebody's reading of it. */
    public boolean isReport() {
        return REPORTED.contains(kind);
    }
}
