package org.accede.readiness;

/**
 * Whether a State is party to a treaty on human rights.
 *
 * @param state party, signed, none or unknown
 * @param source with its date
 */
public record HumanRights(String treaty, String title, String state, String source) {}
