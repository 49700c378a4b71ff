package org.accede.catalogue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of a treaty on joining it; which door each State has, its rules say.
 *
 * @param signatureUntil the last day on which it can be signed, this day included; empty where there is none
 * @param instruments how many instruments of States bring it into force
 * @param invitation how long an invitation runs
 * @param humanRights titles of the treaties on human rights that are looked at as evidence, by name
 */
public record Joining(
        Optional<LocalDate> signatureUntil,
        Optional<Integer> instruments,
        Optional<Term> invitation,
        Map<String, String> humanRights) {

    /** Of a treaty that sets no figures. */
    public static final Joining UNSET = new Joining(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    /**
     * How long something runs.
     *
     * @param since the day from which on the term was given; what is older has none
     */
    public record Term(int years, LocalDate since) {}
}
