package org.accede.finding;

import java.util.List;

/**
 * Why an element has its verdict.
 *
 * @param fact the question's id; empty where a rule or a filing decides
 * @param says the reason in words
 * @param citations of national law or of another source
 * @param rule the rule that concluded; empty where an answer decides alone
 */
public record Reason(String fact, String says, List<String> citations, String rule) {}
