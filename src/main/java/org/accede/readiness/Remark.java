package org.accede.readiness;

/**
 * Something to know besides.
 *
 * @param about what it belongs to, such as decision, consent, human-rights, reservations, count or filing
 * @param order among remarks about the same
 */
public record Remark(String instrument, String about, int order, String says, Basis basis, String pinpoint) {}
