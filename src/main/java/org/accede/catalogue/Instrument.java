package org.accede.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A treaty.
 *
 * @param id as used on the command line and in profiles, such as {@code budapest}
 * @param prefix how its requirement ids begin, such as {@code BC}
 * @param inForce empty while the treaty is not in force
 * @param chapters titles by number, in the treaty's order
 * @param lists the topics over which an element can range, such as the offences of the treaty
 */
public record Instrument(
        String id,
        String prefix,
        int order,
        String title,
        String shortTitle,
        String reference,
        String depositary,
        Optional<LocalDate> opened,
        Optional<LocalDate> inForce,
        Map<String, String> chapters,
        Map<String, List<String>> lists) {}
