package org.accede.find;

import java.util.List;

/**
 * What people call something.
 *
 * @param words each a word, or several that belong together
 * @param leadsTo ids of the topics, questions, articles and requirements that they mean, the nearest first
 */
public record Said(List<String> words, List<String> leadsTo) {}
