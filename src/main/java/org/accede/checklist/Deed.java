package org.accede.checklist;

/**
 * The instrument by which a State consents to be bound.
 *
 * @param form accession or ratification, the latter also for acceptance and approval
 */
public record Deed(String treaty, String form) {}
