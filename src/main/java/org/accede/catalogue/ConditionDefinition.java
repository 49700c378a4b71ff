package org.accede.catalogue;

import java.util.List;

/**
 * Something more that a law may ask for.
 *
 * @param narrows the facts that it narrows unless a profile says otherwise; empty for every own fact of the topic
 */
public record ConditionDefinition(String name, String asks, List<String> narrows) {}
