package org.accede.brief;

/**
 * A reason to do something early.
 *
 * @param points how much it counts beside other reasons
 * @param because the reason in words
 * @param rule the rule that gave it
 */
public record Weight(Undertaking undertaking, int points, String because, String rule) {}
