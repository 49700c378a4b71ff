package org.accede.crosswalk;

import org.accede.catalogue.Confidence;

/**
 * A paragraph to which nothing in the other treaty corresponds.
 *
 * @param against id of the other treaty
 */
public record Alone(String requirement, String against, String note, Confidence confidence) {}
