package org.accede.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Something more that a law may ask for.
 *
 * @param help what counts as it; empty where that needs no words
 * @param mayBe the limit of a treaty that it may be no more than, in other words, unless a profile names another
 * @param narrows the facts that it narrows unless a profile says otherwise; empty for every own fact of the topic
 */
public record ConditionDefinition(
        String name, String asks, String help, Optional<String> mayBe, List<String> narrows) {}
