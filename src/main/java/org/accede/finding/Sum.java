package org.accede.finding;

import org.accede.verdict.Interval;
import org.accede.verdict.Word;

/**
 * The verdict on an article, a chapter or a treaty: all of its obligations together.
 *
 * @param rule the rule that gave the word
 * @param sumRule the rule that put the obligations together
 */
public record Sum(String id, Word word, Interval interval, String rule, String sumRule) {}
