package org.accede.assessment;

/**
 * That something of an article, a chapter or a treaty is not yet due.
 *
 * @param subject the id of the sum
 * @param rule the rule that says so
 */
public record Waiting(String subject, String rule) {}
