package org.accede.find;

import java.util.List;

/**
 * A part of what is looked for: a word, or several that {@code find.yaml} knows together.
 *
 * @param leadsTo what it is said for, the nearest first; empty for a word that stands for itself
 */
record Part(String words, List<String> stems, List<String> leadsTo) {}
