package org.accede.readiness;

/**
 * Something to know besides.
 *
 * @param order among remarks about the same
 */
public record Remark(String instrument, RemarkSubject about, int order, String says, Basis basis, String pinpoint) {}
