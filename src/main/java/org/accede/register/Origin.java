package org.accede.register;

import java.util.Optional;

/**
 * What values of the register rest on.
 *
 * @param kind official, secondary or memory
 * @param asOf the date for which it speaks, as precise as it is known
 */
public record Origin(
        String id, String title, String kind, String asOf, String confidence, Optional<String> url, String note) {}
