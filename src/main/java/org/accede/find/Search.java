package org.accede.find;

import java.util.List;

/**
 * What came of a search.
 *
 * @param words that were looked for
 * @param hits the best first
 * @param found how many there are in all
 */
public record Search(String words, List<Hit> hits, int found) {}
