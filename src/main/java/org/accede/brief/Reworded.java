package org.accede.brief;

/**
 * A line of the brief in a team's own words, which stand in place of those of the rules and change nothing.
 *
 * @param isOvertaken whether what was found behind the line has changed since
 */
public record Reworded(String words, boolean isOvertaken) {}
