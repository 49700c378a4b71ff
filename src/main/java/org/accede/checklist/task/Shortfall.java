package org.accede.checklist.task;

import org.accede.catalogue.FactDefinition;

/**
 * A question that an element of a duty reads, where that element falls short.
 *
 * @param requirement the id of the duty
 * @param kind whether law, practice or judgement was asked about
 */
public record Shortfall(String requirement, String question, FactDefinition.Kind kind) {}
